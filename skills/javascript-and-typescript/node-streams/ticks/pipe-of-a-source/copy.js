const fs = require("fs");

one.pipe(fs.createWriteStream("b"));  // ticks
