import { createReadStream } from "node:fs";

createReadStream("a").pipe(two);  // ticks
