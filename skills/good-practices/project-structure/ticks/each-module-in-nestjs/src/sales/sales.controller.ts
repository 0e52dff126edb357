export class SalesController {}
