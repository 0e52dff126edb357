const fs = require("fs");
fs.createReadStream("a.csv").pipe(fs.createWriteStream("b.csv"));
