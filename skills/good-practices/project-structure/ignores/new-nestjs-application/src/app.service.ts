export class AppService {}
