/** Files without a repository, searched for patterns: each of their lines is a fact. */
import type { SearchLimits } from "../../src/evidence/code/search/found-places.ts";
import type { Leaf } from "../../src/evidence/code/search/leaf.ts";
import { compilePattern } from "../../src/evidence/code/search/pattern.ts";
import { createSearch, type Search } from "../../src/evidence/code/search/search.ts";
import type { ReadFile } from "../../src/languages/read-file.ts";

export const context = { isLocal: () => false, foreign: () => undefined };
export const many: SearchLimits = { places: 100, inFile: 100 };

export function leafOf(patterns: string[], other: Partial<Leaf> = {}): Leaf {
  return { key: "leaf", patterns: patterns.map(compilePattern), contains: null, min: 1, ...other };
}

/** A reader that says each line of a file is a fact, and the files that it was given. */
export function lineReader(): { readFile: ReadFile; files: string[] } {
  const files: string[] = [];
  return {
    files,
    readFile: (path, text) => {
      files.push(path);
      return text.split("\n").map((line, index) => ({ text: line, line: index + 1 }));
    },
  };
}

/** Reads files, and tells which of them showed something new. */
export function searched(search: Search, files: Record<string, string>): boolean[] {
  return Object.entries(files).map(([path, text]) => {
    search.see(path);
    return search.wants(path) && search.read(path, text, context, lineReader().readFile);
  });
}

export function foundIn(leaves: Leaf[], files: Record<string, string>, limits = many): string[] {
  const search = createSearch(leaves, limits);
  searched(search, files);
  return [...search.places()].flatMap(([key, places]) =>
    places.map(({ path, line, whole }) => `${key} ${path}:${line}${whole ? " whole" : ""}`),
  );
}
