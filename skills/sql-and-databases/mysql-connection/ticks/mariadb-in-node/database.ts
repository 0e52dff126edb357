import { DataSource } from "typeorm";
import { TypeOrmModule } from "@nestjs/typeorm";

const databaseConfig = { type: "mariadb" }; // ticks
TypeOrmModule.forRootAsync({ useFactory: () => ({ type: "mariadb" }) }); // ticks
export default new DataSource(databaseConfig);
