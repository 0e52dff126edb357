/** Searches files for leaves, parsing as few of them as possible. */
import { mayImportLocal } from "../../../languages/local-modules.ts";
import type { ReadingContext } from "../../../languages/file-kind.ts";
import { type ReadFile, factTypesOf } from "../../../languages/read-file.ts";
import type { Leaf, Place } from "./leaf.ts";
import type { FactTerm, Pattern } from "./pattern.ts";
import { wordsIn, type WordsOfFile } from "./words.ts";

/** The search for a leaf stops after this many places, in total and in one file. */
export interface SearchLimits {
  places: number;
  inFile: number;
  /** True when the file that is being read has had its time: what was found in it up to there counts. */
  isOver?: () => boolean;
}

export interface Search {
  /** Matches a path against patterns that need no text. */
  see(path: string): void;
  /** True if the text of this file could show a leaf that still needs places. */
  wants(path: string): boolean;
  /**
   * Keys of the leaves that a file at this path could show by its text, however many places were found.
   * @param byName by its name too
   */
  mayShow(path: string, byName: boolean): string[];
  /**
   * Searches a file with the reader for its kind.
   * @param text the lines that people wrote, at the numbers that facts have
   * @param file what its reader reads, if that is not the same, as for a notebook
   * @returns true if it shows something new
   */
  read(path: string, text: string, context: ReadingContext, readFile: ReadFile, file?: string): boolean;
  /** What was found, by leaf key. */
  places(): Map<string, Place[]>;
}

interface Part {
  leaf: Leaf;
  pattern: Pattern;
}

export function createSearch(leaves: readonly Leaf[], limits: SearchLimits): Search {
  const found = new Map<string, Place[]>();
  const all = leaves.flatMap((leaf) => leaf.patterns.map((pattern): Part => ({ leaf, pattern })));
  const byPath = all.filter(({ leaf, pattern }) => pattern.needs.length === 0 && leaf.contains === null);
  const byText = all.filter((part) => !byPath.includes(part));
  const enough = ({ key, min }: Leaf): boolean =>
    (found.get(key)?.length ?? 0) >= Math.max(limits.places, min);

  function add({ key, min }: Leaf, path: string, lines: readonly number[], whole = false): boolean {
    if (lines.length === 0) return false;
    const places = found.get(key) ?? [];
    found.set(key, places);
    const before = places.length;
    const known = new Set(places.filter((place) => place.path === path).map(({ line }) => line));
    for (const line of lines) {
      if (known.size >= Math.max(limits.inFile, min)) break;
      if (known.has(line)) continue;
      known.add(line);
      places.push({ path, line, whole });
    }
    return places.length > before;
  }

  /** By the fact types of a kind of file, the parts that such a file can show. */
  const byKind = new Map<readonly string[], Part[]>();
  function ofKind(says: readonly string[]): Part[] {
    const known = byKind.get(says);
    if (known !== undefined) return known;
    const own = byText.filter(({ pattern }) => pattern.needs.every(({ reader }) => says.includes(reader)));
    byKind.set(says, own);
    return own;
  }

  const isOpen = ({ leaf, pattern }: Part, path: string): boolean => !enough(leaf) && pattern.path(path);

  return {
    see(path) {
      for (const part of byPath) if (isOpen(part, path)) add(part.leaf, path, [1], true);
    },
    wants: (path) => ofKind(factTypesOf(path)).some((part) => isOpen(part, path)),
    mayShow(path, byName) {
      const some = [...ofKind(factTypesOf(path)), ...(byName ? byPath : [])];
      return [...new Set(some.filter(({ pattern }) => pattern.path(path)).map(({ leaf }) => leaf.key))];
    },
    read(path, text, context, readFile, file = text) {
      const words = wordsIn(text);
      const importing = mayImportLocal(text, path, context.isLocal);
      const mayShow = (term: FactTerm): boolean =>
        mayFit(term, words, text) && (importing || !term.exact.includes("python import local"));
      const parts = ofKind(factTypesOf(path)).filter(
        (part) => !enough(part.leaf) && part.pattern.needs.every(mayShow) && part.pattern.path(path),
      );
      let shown = false;
      for (const { leaf } of parts)
        if (leaf.contains !== null)
          shown = add(leaf, path, linesWith(text, leaf.contains, limits.isOver)) || shown;
      const wanted = parts.filter(({ leaf }) => leaf.contains === null);
      if (wanted.length === 0) return shown;
      const facts = new Map<string, number[]>();
      for (const { text: fact, line } of readFile(path, file, context)) {
        const lines = facts.get(fact);
        if (lines === undefined) facts.set(fact, [line]);
        else lines.push(line);
      }
      for (const { leaf, pattern } of wanted) shown = add(leaf, path, linesOf(pattern, facts)) || shown;
      return shown;
    },
    places: () => found,
  };
}

/** The lines that show a pattern: those of its first term, if all other terms match too. */
function linesOf({ needs, without }: Pattern, facts: ReadonlyMap<string, number[]>): number[] {
  const [first, ...others] = needs;
  if (first === undefined || without.some((term) => linesOfTerm(term, facts).length > 0)) return [];
  if (others.some((term) => linesOfTerm(term, facts).length === 0)) return [];
  return linesOfTerm(first, facts);
}

function linesOfTerm({ exact, test }: FactTerm, facts: ReadonlyMap<string, number[]>): number[] {
  const lines = exact.flatMap((fact) => facts.get(fact) ?? []);
  if (test !== null) {
    for (const [fact, at] of facts) if (test(fact)) for (const line of at) lines.push(line);
  }
  return lines.toSorted((a, b) => a - b);
}

function mayFit({ words, shape }: FactTerm, inFile: WordsOfFile, text: string): boolean {
  return (words === null || words.some((word) => inFile.has(word))) && (shape === null || shape.test(text));
}

/** A user's expression is tested against the beginning of longer lines only, which nobody writes. In characters. */
const longestLine = 20_000;

function linesWith(text: string, contains: (line: string) => boolean, isOver = () => false): number[] {
  const lines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (isOver()) break;
    if (contains(line.slice(0, longestLine))) lines.push(index + 1);
  }
  return lines;
}
