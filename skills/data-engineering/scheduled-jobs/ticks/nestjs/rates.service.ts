import { Injectable } from "@nestjs/common";
import { Cron, CronExpression, Interval } from "@nestjs/schedule";

@Injectable()
export class RatesService {
  @Cron(CronExpression.EVERY_DAY_AT_MIDNIGHT) // ticks
  load() {
    return this.rates.load();
  }

  @Interval(10000) // ticks
  check() {
    return this.rates.check();
  }
}
