import { DataSource, type DataSourceOptions } from "typeorm";

const databaseConfig: DataSourceOptions = {
  type: "mysql", // ticks
};
export default new DataSource(databaseConfig);
