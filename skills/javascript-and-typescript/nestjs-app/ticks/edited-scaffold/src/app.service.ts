import { Injectable } from "@nestjs/common";

@Injectable()
export class AppService {
  getHello(): string {
    return "Hello World!";
  }

  list() {
    return this.sales.filter((sale) => sale.price > 5);
  }
}
