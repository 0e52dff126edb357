import postgres from "postgres";
import { Sequelize } from "sequelize";
import { DataSource } from "typeorm";
import { TypeOrmModule } from "@nestjs/typeorm";

export const sql = postgres(url);  // ticks
export const source = new DataSource({
  type: "postgres",  // ticks
  url,
});
export const module = TypeOrmModule.forRoot({
  type: "postgres",  // ticks
  url,
});
export const sequelize = new Sequelize(url, {
  dialect: "postgres",  // ticks
});
