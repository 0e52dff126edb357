const connection = require("../database/connection");

connection("sale").where("price", 5); // ticks
connection("sale").whereNot("price", 6).andWhere("price", 5); // ticks
