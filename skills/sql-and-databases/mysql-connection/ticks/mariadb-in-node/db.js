const knex = require("knex");
module.exports = { dialect: "mariadb" }; // ticks
