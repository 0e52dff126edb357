import { Controller, Get } from "@nestjs/common";
import { SalesService } from "./sales.service";

@Controller("sales")
export class SalesController {
  one = new SalesService();
  two = new SalesService();
}
