import { LogMiddleware } from "./log.middleware";

export class AppModule {
  configure(consumer) {
    consumer.apply(LogMiddleware).forRoutes("sales"); // ticks
  }
}
