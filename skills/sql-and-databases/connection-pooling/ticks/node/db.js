import mariadb from "mariadb";
import mysql from "mysql2/promise";
import oracledb from "oracledb";
import pg from "pg";

export const postgres = new pg.Pool({ connectionString }); // ticks
export const shop = mysql.createPool(address); // ticks
export const sales = mariadb.createPool(address); // ticks
export const orders = oracledb.createPool(address); // ticks
