import { Controller, Delete, Get, Injectable, Module, Patch, Post, Put } from "@nestjs/common";

@Controller("sales")
export class SalesController {
  @Get()  // ticks
  all() {
    return this.sales.all();
  }

  @Post()  // ticks
  add() {}

  @Put()  // ticks
  replace() {}

  @Patch()  // ticks
  change() {}

  @Delete()  // ticks
  remove() {}
}

@Injectable()  // ticks
export class SalesService {}

@Module({})  // ticks
export class SalesModule {}
