import { drizzle } from "drizzle-orm/node-postgres";
import mariadb from "mariadb";
import mysql from "mysql2/promise";
import pg from "pg";

export const db = drizzle(
  new pg.Pool({
    max: 10, // ticks
  }),
);
export const shop = mysql.createPool({
  connectionLimit: 10, // ticks
});
export const sales = mariadb.createPool({
  connectionLimit: 10, // ticks
});
