import { Controller, Get } from "@nestjs/common";

@Controller("health")  // ticks
export class HealthController {
  @Get("ready")  // ticks
  check() {
    return { status: "ok" };
  }
}
