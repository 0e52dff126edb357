const connect = require("better-sqlite3");

module.exports = connect("shop.db");  // ticks
