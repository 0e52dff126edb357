import fs from "node:fs"; // fs.readFileSync("a")
if (fs.existsSync("sales.json")) run("fs.readFile");
