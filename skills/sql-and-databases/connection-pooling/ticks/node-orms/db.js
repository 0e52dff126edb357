const { Sequelize } = require("sequelize");
const knex = require("knex");
const mongoose = require("mongoose");
const mysql = require("mysql");
const mariadb = require("mariadb");
const oracledb = require("oracledb");
const { DataSource } = require("typeorm");

const one = new Sequelize("shop", { dialect: "postgres", pool: { max: 5 } }); // ticks
const two = knex({ client: "pg", pool: { min: 2, max: 10 } }); // ticks
mongoose.connect(address, { maxPoolSize: 10 }); // ticks
const three = mysql.createPool({ connectionLimit: 10 }); // ticks
const four = mariadb.createPool({ connectionLimit: 10 }); // ticks
const five = oracledb.createPool({ poolMax: 10 }); // ticks
const six = new DataSource({ type: "postgres", poolSize: 5 }); // ticks
