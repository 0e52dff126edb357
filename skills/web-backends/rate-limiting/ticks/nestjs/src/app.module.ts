import { Controller, Module } from "@nestjs/common";
import { Throttle, ThrottlerModule } from "@nestjs/throttler";

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60, limit: 5 }])] })  // ticks
export class AppModule {}

@Controller("sales")
export class SalesController {
  @Throttle({ default: { limit: 5, ttl: 60 } })  // ticks
  all() {}
}
