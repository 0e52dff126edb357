const fs = require("fs");
const readline = require("readline");
const stream = require("stream");

stream.pipeline(one, two, done);  // ticks
const sink = new stream.Writable({});  // ticks
const rows = stream.Readable.from([1]);  // ticks
const lines = readline.createInterface({ input: fs.createReadStream("a") });  // ticks
