/** Facts of whole files, and the patterns that they show, for tests of readers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSearch } from "../../src/evidence/code/search/search.ts";
import { compilePattern } from "../../src/evidence/code/search/pattern.ts";
import { loadReaders } from "../../src/languages/read-file.ts";

const context = { isLocal: () => false, foreign: () => undefined };

/** The facts of a text as `LINE FACT`, by line and then in the order of reading. @param path decides the reader */
export async function factsIn(path: string, text: string): Promise<string[]> {
  const read = await loadReaders([path]);
  return read(path, text, context)
    .toSorted((a, b) => a.line - b.line)
    .map((fact) => `${fact.line} ${fact.text}`);
}

/** A file beside a test. */
export function fileBeside(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** The lines of a text that show a pattern, as a skill's pattern finds them. */
export async function linesShowing(pattern: string, path: string, text: string): Promise<number[]> {
  const leaf = { key: "leaf", patterns: [compilePattern(pattern)], contains: null, min: 1 };
  const search = createSearch([leaf], { places: 100, inFile: 100 });
  search.read(path, text, context, await loadReaders([path], search.types));
  return (search.places().get("leaf") ?? []).map(({ line }) => line);
}
