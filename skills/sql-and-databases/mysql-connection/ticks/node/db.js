import mysql from "mysql2";

export const connection = mysql.createConnection({ host: "db" });  // ticks
export const pool = mysql.createPool({ host: "db" });  // ticks
