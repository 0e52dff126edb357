import mysql from "mysql2/promise";
import pg from "pg";

export const postgres = new pg.Pool({ max: 10 });  // ticks
export const shop = mysql.createPool({ connectionLimit: 10 });  // ticks
