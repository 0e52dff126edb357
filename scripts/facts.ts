/** `node scripts/facts.ts FILE…`: prints the facts found in files, for writing skills. */
import { readFileSync } from "node:fs";
import { decodeText } from "../src/text/decode.ts";
import { localModules } from "../src/languages/local-modules.ts";
import { loadReaders } from "../src/languages/read-file.ts";

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error("Usage: node scripts/facts.ts FILE…");
const context = { isLocal: localModules(paths), foreign: () => undefined };
const readFile = await loadReaders(paths);
for (const path of paths)
  for (const { text, line } of readFile(path, decodeText(readFileSync(path)) ?? "", context))
    console.log(`${path}:${line}\t${text}`);
