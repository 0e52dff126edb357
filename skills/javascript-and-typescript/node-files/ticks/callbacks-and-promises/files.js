import fs from "fs";
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import extra from "fs-extra";
import other from "node:fs";

fs.readFile("a", done);  // ticks
fs.writeFile("a", "b", done);  // ticks
fs.appendFile("a", "b", done);  // ticks
fs.readdir(".", done);  // ticks
fs.rename("a", "b", done);  // ticks
fs.copyFile("a", "b", done);  // ticks
fs.mkdir("a", done);  // ticks
await readFile("a");  // ticks
await fs.promises.readFile("a");  // ticks
await other.promises.writeFile("a", "b");  // ticks
fs.readFileSync("a");  // ticks
fs.writeFileSync("a", "b");  // ticks
fs.appendFileSync("a", "b");  // ticks
fs.readdirSync(".");  // ticks
fs.copyFileSync("a", "b");  // ticks
mkdirSync("a");  // ticks
extra.readFile("a");  // ticks
extra.writeFile("a", "b");  // ticks
extra.readJson("a.json");  // ticks
extra.writeJson("a.json", {});  // ticks
extra.outputFile("a", "b");  // ticks
extra.readdir(".");  // ticks
extra.copy("a", "b");  // ticks
