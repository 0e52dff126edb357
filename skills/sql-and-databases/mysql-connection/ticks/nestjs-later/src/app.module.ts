import { TypeOrmModule } from "@nestjs/typeorm";

export const database = TypeOrmModule.forRootAsync({
  useFactory: (settings) => ({
    type: "mysql", // ticks
    url: settings.get("DATABASE_URL"),
  }),
});
