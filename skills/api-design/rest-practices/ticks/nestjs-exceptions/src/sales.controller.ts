import { Controller, Delete, Get, HttpStatus, NotFoundException, Res } from "@nestjs/common";

@Controller("sales")
export class SalesController {
  @Get(":id")  // ticks
  find() {
    throw new NotFoundException("No such sale");  // ticks
  }

  @Delete(":id")  // ticks
  remove(@Res() response) {
    send(response, HttpStatus.NO_CONTENT);  // ticks
  }
}
