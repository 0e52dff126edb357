import { createConnection } from "typeorm";

export async function connect() {
  await createConnection({ type: "mysql", host: "localhost", database: "shop" }); // ticks
}

export async function connectStock() {
  await createConnection({ type: "mariadb", name: "stock", database: "stock" }); // ticks
}
