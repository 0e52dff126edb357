import mysql from "mysql";

export const connection = mysql.createConnection({ host: "db" });  // ticks
