export class SalesService {}
