import { Sequelize } from "sequelize";
import { DataSource } from "typeorm";
import { TypeOrmModule } from "@nestjs/typeorm";

export const source = new DataSource({
  type: "sqlite", // ticks
});
export const module = TypeOrmModule.forRoot({
  type: "better-sqlite3", // ticks
});
export const sequelize = new Sequelize({
  dialect: "sqlite", // ticks
});
