import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from "@nestjs/common";

@Controller("sales")
export class SalesController {
  @Get()  // ticks
  all() {}

  @Post()  // ticks
  add() {}

  @Put()  // ticks
  replace() {}

  @Patch()  // ticks
  change() {}

  @Delete()  // ticks
  @HttpCode(204)  // ticks
  remove() {}
}
