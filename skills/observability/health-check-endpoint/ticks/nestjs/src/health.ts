import { Controller, Get } from "@nestjs/common";
import { HealthCheck } from "@nestjs/terminus";

@Controller("status")
export class StatusController {
  @Get()
  @HealthCheck()  // ticks
  check() {}
}
