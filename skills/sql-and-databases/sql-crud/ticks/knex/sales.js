const knex = require("knex")(settings);
const db = require("./db");
const connection = require("../database/connection");
const database = require("./database");

knex("sale").insert({ price: 5 }); // ticks
db("sale").insert({ price: 5 }); // ticks
connection("sale").insert({ price: 5 }); // ticks
database("sale").insert({ price: 5 }); // ticks
connection("sale").where("id", 1).first(); // ticks
connection("sale").select("*"); // ticks
connection("sale").where("id", 1).update({ price: 6 }); // ticks
connection("sale").where("id", 1).del(); // ticks
connection("sale").where("id", 1).delete(); // ticks
