/** A program that reads hostile texts, one after the other: `SIZE [PATH NAME]...`. A test runs it with little memory. */
import { loadReaders } from "../../src/languages/read-file.ts";
import { anywhere, inCode } from "./hostile.ts";
import { inData } from "./hostile-data.ts";

const [size, ...texts] = process.argv.slice(2);
for (let at = 0; at < texts.length; at += 2) {
  const [path = "", name] = texts.slice(at);
  const hostile = [...anywhere, ...inCode, ...inData].find((one) => one.name === name);
  if (hostile === undefined) throw new Error(`there is no text ${name}`);
  const read = await loadReaders([path]);
  read(path, hostile.make(Number(size)), { isLocal: () => false, foreign: () => undefined });
  console.log(`${path} ${name}`);
}
