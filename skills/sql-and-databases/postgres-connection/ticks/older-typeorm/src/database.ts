import { createConnection } from "typeorm";

export async function connect() {
  await createConnection({ type: "postgres", host: "localhost", database: "shop" }); // ticks
}
