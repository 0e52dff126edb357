export class Loaf {}
