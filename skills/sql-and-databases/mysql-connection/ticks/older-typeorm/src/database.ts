import { createConnection, createConnections } from "typeorm";

export async function connect() {
  await createConnection({ type: "mysql", host: "localhost", database: "shop" }); // ticks
  await createConnections([{ name: "stock", type: "mariadb", database: "stock" }]);
}
