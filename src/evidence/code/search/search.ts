/** Searches files for leaves, parsing as few of them as possible. */
import { mayImportLocal } from "../../../languages/local-modules.ts";
import type { Fact } from "../../../languages/fact.ts";
import type { ReadingContext } from "../../../languages/file-kind.ts";
import { type ReadFile, factTypesOf } from "../../../languages/read-file.ts";
import { FunctionLines } from "../../../languages/function-lines.ts";
import { flawOf } from "../../../languages/line-flaw.ts";
import { FoundPlaces, type SearchLimits } from "./found-places.ts";
import type { Leaf, Place } from "./leaf.ts";
import { beginningOf, type FactTerm, type Scope } from "./pattern.ts";
import { type Part, searchParts, type SearchParts } from "./search-parts.ts";
import { mayHold, wordsIn, type WordsOfFile } from "./words.ts";

export interface Search {
  /** First words of the facts that are searched for. */
  types: ReadonlySet<string>;
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
   * @param only keys of leaves, if it is not searched for others
   * @returns true if it shows something new
   */
  read(
    path: string,
    text: string,
    context: ReadingContext,
    readFile: ReadFile,
    file?: string,
    only?: ReadonlySet<string>,
  ): boolean;
  /** Sets the skills whose leaves were found together: until then, more places of them are looked for. */
  setTied(skills: ReadonlySet<string>): void;
  /** What was found, by leaf key. */
  places(): Map<string, Place[]>;
}

/** A search for leaves, with nothing found yet. To search several repositories, share {@link searchParts} instead. */
export function createSearch(leaves: readonly Leaf[], limits: SearchLimits): Search {
  return searchFor(searchParts(leaves), limits);
}

/** A search with nothing found yet. */
export function searchFor({ byPath, types, ofKind }: SearchParts, limits: SearchLimits): Search {
  const found = new FoundPlaces(limits);
  const isOpen = (part: Part, path: string): boolean => found.isOpen(part, path) && part.pattern.path(path);
  return {
    types,
    see(path) {
      for (const part of byPath) if (isOpen(part, path)) found.addWhole(part, path);
    },
    wants: (path) => ofKind(factTypesOf(path)).all.some((part) => isOpen(part, path)),
    mayShow(path, byName) {
      const some = [...ofKind(factTypesOf(path)).all, ...(byName ? byPath : [])];
      return [...new Set(some.filter(({ pattern }) => pattern.path(path)).map(({ leaf }) => leaf.key))];
    },
    read(path, text, context, readFile, file = text, only) {
      const words = wordsIn(text);
      const mayShow = sieve(path, text, words, mayImportLocal(text, path, context.isLocal));
      const parts = ofKind(factTypesOf(path))
        .within(words)
        .filter(
          (part) =>
            (only?.has(part.leaf.key) ?? true) &&
            found.isOpen(part, path) &&
            part.pattern.needs.every(mayShow) &&
            part.pattern.path(path),
        );
      if (parts.length === 0) return false;
      const lines = text.split("\n");
      let shown = false;
      for (const part of parts) {
        const { contains } = part.leaf;
        if (contains === null) continue;
        shown = found.addLines(part, path, lines, linesWith(lines, contains, limits.isOver)) || shown;
      }
      const wanted = parts.filter(({ leaf }) => leaf.contains === null);
      if (wanted.length === 0) return shown;
      const linesOfTerm = termLines(readFile(path, file, context));
      let known: FunctionLines | null = null;
      const functions = (): FunctionLines => (known ??= new FunctionLines(lines));
      for (const part of wanted) {
        const isGood = (line: number): boolean => flawOf(lines[line - 1] ?? "", path) === null;
        shown = found.addLines(part, path, lines, linesOf(part, linesOfTerm, isGood, functions)) || shown;
      }
      return shown;
    },
    setTied: (skills) => found.setTied(skills),
    places: () => found.places(),
  };
}

/**
 * The lines that show a pattern: those of its first term, if all other terms match too. If none of them is good as a proof,
 * the good ones of the other terms follow: the step that runs the tests, after the one that checks out the code.
 */
function linesOf(
  { leaf: { min }, pattern: { needs, without, scopes } }: Part,
  linesOfTerm: LinesOfTerm,
  isGood: (line: number) => boolean,
  functions: () => FunctionLines,
): readonly number[] {
  // Most files lack the first term, so the other terms are not looked for.
  if (needs.some((term) => linesOfTerm(term).length === 0)) return [];
  if (without.some((term) => linesOfTerm(term).length > 0)) return [];
  const [first = [], ...others] = needs.map((term, index) => {
    const lines = linesOfTerm(term);
    const scope = scopes?.get(index);
    return scope === undefined ? lines : linesInScope(lines, scope, linesOfTerm, functions());
  });
  if (first.length === 0 || others.some((lines) => lines.length === 0)) return [];
  // Several places of one term are not the same as one place of several.
  return min > 1 || first.some(isGood) ? first : [...first, ...others.flat().filter(isGood)];
}

/** The lines that have what a scope needs in the same function, and nothing that it rules out. */
function linesInScope(
  lines: readonly number[],
  { needs, without }: Scope,
  linesOfTerm: LinesOfTerm,
  functions: FunctionLines,
): number[] {
  const needed = needs.map(linesOfTerm);
  const unwanted = without.map(linesOfTerm);
  const isNear = (line: number, some: readonly number[]): boolean =>
    some.some((other) => functions.areTogether(line, other));
  return lines.filter(
    (line) => needed.every((some) => isNear(line, some)) && !unwanted.some((some) => isNear(line, some)),
  );
}

/** The lines of the facts that match a term, in order. */
type LinesOfTerm = (term: FactTerm) => readonly number[];

/** Many patterns share a term, so each is looked up once. */
function termLines(facts: readonly Fact[]): LinesOfTerm {
  const byText = new Map<string, number[]>();
  const byBeginning = new Map<string, string[]>();
  for (const { text, line } of facts) {
    const at = byText.get(text);
    if (at === undefined) {
      byText.set(text, [line]);
      const beginning = beginningOf(text);
      const alike = byBeginning.get(beginning);
      if (alike === undefined) byBeginning.set(beginning, [text]);
      else alike.push(text);
    } else at.push(line);
  }
  const known = new Map<FactTerm, readonly number[]>();
  return (term) => {
    const looked = known.get(term);
    if (looked !== undefined) return looked;
    const { exact, test, beginnings } = term;
    const lines = test === null ? exact.flatMap((fact) => byText.get(fact) ?? []) : [];
    if (test !== null) {
      const tested = beginnings?.flatMap((some) => byBeginning.get(some) ?? []) ?? byText.keys();
      for (const fact of tested) if (test(fact)) for (const line of byText.get(fact) ?? []) lines.push(line);
    }
    lines.sort((a, b) => a - b);
    known.set(term, lines);
    return lines;
  };
}

/** @returns whether a file could have the facts of a term. @param importing whether it may import files of its repository */
function sieve(
  path: string,
  text: string,
  words: WordsOfFile,
  importing: boolean,
): (term: FactTerm) => boolean {
  const holds = new Map<string, boolean>();
  const mayHoldFacts = (reader: string): boolean => {
    const known = holds.get(reader) ?? mayHold(reader, path, words);
    holds.set(reader, known);
    return known;
  };
  const mayFit = (term: FactTerm): boolean =>
    (term.words === null || term.words.some((some) => some.every((word) => words.has(word)))) &&
    mayHoldFacts(term.reader) &&
    (term.shape === null || term.shape.test(text)) &&
    (importing || !term.exact.includes("python import local"));
  const known = new Map<FactTerm, boolean>();
  return (term) => {
    const looked = known.get(term) ?? mayFit(term);
    known.set(term, looked);
    return looked;
  };
}

/** A user's expression is tested against the beginning of longer lines only, which nobody writes. In characters. */
const longestLine = 20_000;

function linesWith(
  text: readonly string[],
  contains: (line: string) => boolean,
  isOver = () => false,
): number[] {
  const lines: number[] = [];
  for (const [index, line] of text.entries()) {
    if (isOver()) break;
    if (contains(line.slice(0, longestLine))) lines.push(index + 1);
  }
  return lines;
}
