const knex = require("knex");
const { knex: connect } = require("knex");

module.exports = knex({ client: "pg", connection: process.env.DATABASE_URL }); // ticks
connect({ client: "postgresql" }); // ticks
