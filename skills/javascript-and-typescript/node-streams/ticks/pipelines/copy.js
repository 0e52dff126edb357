import fs from "node:fs";
import readline from "node:readline";
import { Duplex, PassThrough, Readable, Transform, Writable, pipeline } from "node:stream";
import * as stream from "node:stream/promises";
import plain from "stream";

pipeline(one, two, done);  // ticks
await stream.pipeline(one, two);  // ticks
await plain.promises.pipeline(one, two);  // ticks

class Upper extends Transform {}  // ticks
class Source extends Readable {}  // ticks
const sink = new Writable({});  // ticks
const both = new Duplex({});  // ticks
const through = new PassThrough();  // ticks
const rows = Readable.from([1]);  // ticks
const input = fs.createReadStream("a");
input.pipe(sink);  // ticks
const lines = readline.createInterface({ input });  // ticks
