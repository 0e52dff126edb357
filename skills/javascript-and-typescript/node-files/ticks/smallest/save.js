import { writeFile } from "node:fs/promises";
await writeFile("sales.json", text);
