import { Sequelize } from "sequelize";
import { DataSource } from "typeorm";
import { TypeOrmModule } from "@nestjs/typeorm";

export const source = new DataSource({
  type: "mysql",  // ticks
});
export const module = TypeOrmModule.forRoot({
  type: "mariadb",  // ticks
});
export const sequelize = new Sequelize(url, {
  dialect: "mysql",  // ticks
});
export const other = new Sequelize(url, {
  dialect: "mariadb",  // ticks
});
