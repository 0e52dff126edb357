import { CacheKey, CacheTTL } from "@nestjs/cache-manager";
import { Controller, Get } from "@nestjs/common";

@Controller("sales")
export class SalesController {
  @Get()
  @CacheKey("sales")  // ticks
  @CacheTTL(60)  // ticks
  all() {}
}
