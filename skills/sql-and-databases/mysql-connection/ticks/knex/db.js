const knex = require("knex");
const { knex: connect } = require("knex");

module.exports = knex({ client: "mysql2", connection: process.env.DATABASE_URL }); // ticks
connect({ client: "mysql" }); // ticks
