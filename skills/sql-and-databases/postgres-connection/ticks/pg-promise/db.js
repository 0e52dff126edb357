const promise = require("pg-promise");

const connect = promise(); // ticks
