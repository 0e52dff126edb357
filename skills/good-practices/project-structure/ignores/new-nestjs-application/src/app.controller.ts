export class AppController {}
