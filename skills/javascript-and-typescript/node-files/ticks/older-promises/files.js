const { readFile } = require("fs/promises");

readFile("a");  // ticks
