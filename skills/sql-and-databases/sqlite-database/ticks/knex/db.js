const knex = require("knex");
const { knex: connect } = require("knex");

knex({ client: "sqlite3" }); // ticks
connect({ client: "better-sqlite3" }); // ticks
