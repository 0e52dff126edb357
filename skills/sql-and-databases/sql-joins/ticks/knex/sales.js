const connection = require("../database/connection");

const rows = connection("sale").join("customer", "sale.customer", "customer.id"); // ticks
connection("sale").groupBy("customer"); // ticks
connection("sale").orderBy("price"); // ticks
