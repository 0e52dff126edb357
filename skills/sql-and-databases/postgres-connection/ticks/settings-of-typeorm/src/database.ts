import { DataSource, type DataSourceOptions } from "typeorm";

const databaseConfig: DataSourceOptions = {
  type: "postgres", // ticks
};
export default new DataSource(databaseConfig);
