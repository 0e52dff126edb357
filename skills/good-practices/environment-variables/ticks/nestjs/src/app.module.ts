import { ConfigModule, ConfigService } from "@nestjs/config";

const module = ConfigModule.forRoot({ isGlobal: true });  // ticks

export class Database {
  constructor(private readonly config: ConfigService) {}

  url() {
    this.config.getOrThrow("DATABASE_URL");  // ticks
    return this.config.get("DATABASE_URL");  // ticks
  }
}
