import { HttpException } from "@nestjs/common";

export class SoldOutException extends HttpException {  // ticks
  constructor() {
    super("Sold out", 409);
  }
}
