/** A program that reads one hostile text: `PATH NAME SIZE`. A test runs it with little memory. */
import { loadReaders } from "../../src/languages/read-file.ts";
import { anywhere, inCode } from "./hostile.ts";
import { inData } from "./hostile-data.ts";

const [path = "", name, size] = process.argv.slice(2);
const hostile = [...anywhere, ...inCode, ...inData].find((one) => one.name === name);
if (hostile === undefined) throw new Error(`there is no text ${name}`);
const read = await loadReaders([path]);
read(path, hostile.make(Number(size)), { isLocal: () => false, foreign: () => undefined });
