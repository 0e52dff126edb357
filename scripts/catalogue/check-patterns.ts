/** Checks patterns against the facts that readers can give: a typo would otherwise be a skill that nobody can show. */
import { expandBraces } from "../../src/evidence/code/search/pattern.ts";
import { languages } from "../../src/languages/languages.ts";
import { factKinds } from "./fact-kinds.ts";
import { expandNames } from "./names.ts";
import { namesOf, readShared, readWritten, skillsFolder } from "./read-catalogue.ts";
import { placeOf } from "./read-yaml.ts";

/** First words of facts. */
const readers = new Set(languages.flatMap(({ files }) => files.flatMap(({ factTypes }) => factTypes)));

/** What is wrong with the patterns of the catalogue, each with `file:line:column`. */
export function patternProblems(folder = skillsFolder): string[] {
  const shared = readShared(folder);
  return readWritten(folder).flatMap((one) => {
    const { parts, never = [], unless = [] } = one.written;
    const lists = Object.entries({ parts, never, unless }).flatMap(([key, some]) =>
      some.flatMap(({ any, near = [] }, index) => [
        ...any.map((text, at) => ({ text, path: [key, index, "any", at] })),
        ...near.map((text, at) => ({ text, path: [key, index, "near", at] })),
      ]),
    );
    const names = namesOf(one, shared);
    return lists.flatMap(({ text, path }) =>
      expandNames(text, names).flatMap((pattern) => {
        const problem = patternProblem(pattern);
        return problem === null ? [] : [`${placeOf(one.file, path)}: ${problem}`];
      }),
    );
  });
}

/** @returns what is wrong with a pattern whose names are replaced; null if nothing is */
function patternProblem(pattern: string): string | null {
  const parts = pattern.split(" & ");
  const scoped = parts.filter((part) => part.includes(" && "));
  if (scoped.some((part) => /^!|^(?:path|project) | && !?(?:path|project) /.test(part)))
    return "“&&” joins facts of one function; its first term has no “!”, and paths and projects are joined with “&”.";
  const terms = parts.flatMap((part) => part.split(" && "));
  if (terms.every((term) => /^(?:!|project )/.test(term)))
    return "A pattern needs a term without “!” or “project”.";
  for (const written of terms) {
    const problem = termProblem(written.replace(/^!?(?:project )?/, ""));
    if (problem !== null) return problem;
  }
  return null;
}

function termProblem(term: string): string | null {
  if (term === "" || term !== term.trim()) return `“${term}” is no term: terms are joined by “ & ”.`;
  if (/\{[^}]*\{|\{[^}]*$|^[^{]*\}/.test(term))
    return `The braces of “${term}” are not closed, or are nested.`;
  if (term.startsWith("path ") || namesKind(term)) return null;
  for (const one of expandBraces(term)) {
    const [reader = ""] = one.split(" ", 1);
    if (!readers.has(reader))
      return `No reader gives facts that begin with “${reader}”. Known: ${[...readers].toSorted().join(", ")}.`;
    const kinds = factKinds[reader];
    if (kinds !== undefined && !kinds.some((kind) => overlap(one, kind)))
      return `No fact fits “${one}”. Facts of ${reader}: ${kinds.map((kind) => kind.slice(reader.length + 1)).join(", ")}.`;
  }
  return null;
}

/** True if a fact is of one of the known kinds. */
export function isKnownFact(fact: string): boolean {
  const [reader = ""] = fact.split(" ", 1);
  const literal = fact.replaceAll("*", String.raw`\*`).replaceAll("#", "1");
  return (
    namesKind(fact) || (factKinds[reader]?.some((kind) => overlap(literal, kind)) ?? readers.has(reader))
  );
}

/** True if a term names a kind of fact in full, as nearly every term does. */
function namesKind(term: string): boolean {
  const kinds = factKinds[term.split(" ", 1)[0] ?? ""] ?? [];
  return kinds.some((kind) => {
    const beginning = kind.slice(0, -1);
    return kind.endsWith(" *") && !beginning.includes("*") && term.startsWith(beginning);
  });
}

/** True if some text fits both globs. */
function overlap(one: string, other: string): boolean {
  const pieces = piecesOf(other);
  // How many pieces of `other` may be used up by what fits `one` so far.
  let used = withWildcards(pieces, [0]);
  for (const piece of piecesOf(one)) {
    const [first = pieces.length + 1] = used;
    used = isAny(piece)
      ? [...pieces.keys(), pieces.length].filter((count) => count >= first)
      : withWildcards(
          pieces,
          used.flatMap((count) => afterPiece(pieces[count], piece, count)),
        );
  }
  return used.includes(pieces.length);
}

/** Adds the counts in which wildcards are used up too. @returns counts in order */
function withWildcards(pieces: readonly string[], counts: readonly number[]): number[] {
  const all = new Set(counts);
  for (const count of all) if (isAny(pieces[count])) all.add(count + 1);
  return [...all].toSorted((a, b) => a - b);
}

function afterPiece(theirs: string | undefined, mine: string, count: number): number[] {
  if (isAny(theirs)) return [count];
  return theirs === mine ? [count + 1] : [];
}

/** Characters, and wildcards as "*" or "#". A literal star keeps its backslash. */
function piecesOf(glob: string): string[] {
  return [...glob.replaceAll("[A-Z]", "*").matchAll(/\\\*|[^]/g)].map(([piece]) => piece);
}

function isAny(piece: string | undefined): boolean {
  return piece === "*" || piece === "#";
}
