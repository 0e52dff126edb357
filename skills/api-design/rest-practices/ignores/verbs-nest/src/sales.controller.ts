import { Controller, Get, HttpCode, Post } from "@nestjs/common";

@Controller("sales")
export class SalesController {
  @Get("get-sales")
  all() {
    return sales;
  }

  @Get("get-customers")
  customers() {
    return [];
  }

  @Post("sale/create")
  @HttpCode(201)
  make() {
    return add();
  }
}
