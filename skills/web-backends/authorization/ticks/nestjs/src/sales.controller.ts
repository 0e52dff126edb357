import { Controller, Get, SetMetadata } from "@nestjs/common";
import { Roles } from "nest-keycloak-connect";

@Controller("sales")
export class SalesController {
  @Get()
  @Roles("admin")  // ticks
  all() {}

  @Get("report")
  @SetMetadata("roles", ["admin"])  // ticks
  report() {}
}
