/** Compiles the patterns of skills, such as `python call fastapi.FastAPI & !path tests`. */
import picomatch from "picomatch";
import { shapeFor, type Words, wordsFor } from "./words.ts";

/** One term that matches facts. */
export interface FactTerm {
  /** Facts that match literally. */
  exact: readonly string[];
  /** Matches facts, those that match literally too; null if `exact` lists them all. */
  test: ((fact: string) => boolean) | null;
  /** Only facts that begin with one of these words can pass the test, see {@link beginningOf}; null if any may. */
  beginnings: readonly string[] | null;
  /** The first word of the facts, which names the reader that produces them. */
  reader: string;
  /** A file that lacks a word of each of these lists cannot match; null if any file may. */
  words: readonly Words[] | null;
  /** A file whose text does not match this cannot match either; null if any file may. */
  shape: RegExp | null;
}

/** Terms that must hold in the same function as another one. */
export interface Scope {
  needs: readonly FactTerm[];
  without: readonly FactTerm[];
}

export interface Pattern {
  needs: readonly FactTerm[];
  without: readonly FactTerm[];
  /** By the position of a term in `needs`, what must hold in the same function. Its terms are also among `needs`. */
  scopes?: ReadonlyMap<number, Scope>;
  /** Patterns that must not match in the file's project; see {@link projectLeafKey}. */
  notInProject?: readonly string[];
  /** Patterns that must match there. */
  inProject?: readonly string[];
  /** Tests the file's path. */
  path(path: string): boolean;
}

/** Starts a term that is about all files of the project. */
const project = "project ";

/** What a pattern says of its project. */
export function ofProject({ notInProject = [], inProject = [] }: Pattern): string[] {
  return [...notInProject, ...inProject];
}

/** The key of the leaf for a pattern that must match somewhere in a project, or nowhere. */
export function projectLeafKey(pattern: string): string {
  return `${project}${pattern}`;
}

/**
 * Compiles a glob over paths, ignoring case. Without a slash it matches file names in any folder; a leading "/" anchors
 * it at the top.
 */
export function pathGlob(glob: string): (path: string) => boolean {
  const known = globs.get(glob);
  if (known !== undefined) return known;
  const test = remembering(compileGlob(glob));
  globs.set(glob, test);
  return test;
}

/** The same for a rule in roadmap.json, where the name of a folder means every file in it: "sql" is also "sql/**". */
export function ruleGlob(glob: string): (path: string) => boolean {
  const last = glob.slice(glob.lastIndexOf("/") + 1);
  const file = pathGlob(glob);
  if (/[*?[]/.test(last)) return file;
  const inside = pathGlob(`${glob}/**`);
  return (path) => file(path) || inside(path);
}

/** Many skills exclude the same files, so each glob is compiled once and remembers its last answer. */
const globs = new Map<string, (path: string) => boolean>();

function remembering(test: (path: string) => boolean): (path: string) => boolean {
  let last = "";
  let result = false;
  return (path) => {
    if (path !== last) [last, result] = [path, test(path)];
    return result;
  };
}

function compileGlob(glob: string): (path: string) => boolean {
  const anchored = glob.startsWith("/") ? glob.slice(1) : glob.includes("/") ? glob : `**/${glob}`;
  return picomatch(anchored, { dot: true, nocase: true, noextglob: true });
}

/** Compiles a pattern. @throws if a term is empty; the catalogue's tests compile every pattern */
export function compilePattern(text: string): Pattern {
  const needs: FactTerm[] = [];
  const without: FactTerm[] = [];
  const paths: ((path: string) => boolean)[] = [];
  const notInProject: string[] = [];
  const inProject: string[] = [];
  const scopes = new Map<number, Scope>();
  for (const part of text.split(" & ")) {
    const [first = "", ...inside] = part.split(" && ");
    const { negative, term } = signed(first, text);
    if (term.startsWith("path ")) {
      const test = pathGlob(term.slice(5));
      paths.push(negative ? (path) => !test(path) : test);
    } else if (term.startsWith(project))
      (negative ? notInProject : inProject).push(term.slice(project.length));
    else (negative ? without : needs).push(termOf(term));
    if (inside.length > 0) {
      const scope = scopeOf(inside.map((one) => signed(one, text)));
      scopes.set(needs.length - 1, scope);
      needs.push(...scope.needs);
    }
  }
  return {
    needs,
    without,
    ...(scopes.size === 0 ? {} : { scopes }),
    ...(notInProject.length === 0 ? {} : { notInProject }),
    ...(inProject.length === 0 ? {} : { inProject }),
    path: (path) => paths.every((test) => test(path)),
  };
}

interface SignedTerm {
  negative: boolean;
  term: string;
}

function signed(written: string, pattern: string): SignedTerm {
  const negative = written.startsWith("!");
  const term = written.slice(negative ? 1 : 0).trim();
  if (term === "") throw new Error(`The pattern “${pattern}” has an empty term.`);
  return { negative, term };
}

function scopeOf(terms: readonly SignedTerm[]): Scope {
  const compiled = terms.map(({ negative, term }) => ({ negative, term: termOf(term) }));
  return {
    needs: compiled.flatMap(({ negative, term }) => (negative ? [] : [term])),
    without: compiled.flatMap(({ negative, term }) => (negative ? [term] : [])),
  };
}

/** Many patterns share a term. */
const sharedTerms = new Map<string, FactTerm>();

function termOf(text: string): FactTerm {
  const term = sharedTerms.get(text) ?? compileTerm(text);
  sharedTerms.set(text, term);
  return term;
}

function compileTerm(term: string): FactTerm {
  const all = expandBraces(term);
  const exact = all.filter((one) => !wildcard.test(one));
  // Most of the catalogue's terms are about languages that a repository does not have, so they are never tested.
  let compiled: RegExp | undefined;
  const expression = (): RegExp => (compiled ??= new RegExp(`^(?:${expressionWithBraces(term)})$`));
  let known: readonly Words[] | null | undefined;
  return {
    exact,
    test: exact.length === all.length ? null : (fact) => expression().test(fact),
    beginnings: beginningsOf(all),
    reader: term.split(" ", 1)[0] ?? term,
    shape: shapeFor(term),
    get words() {
      return known === undefined ? (known = wordsOfAny(all)) : known;
    },
  };
}

/** What facts of one kind have in common: the first two words of "python import fastapi.FastAPI". */
export function beginningOf(fact: string): string {
  const end = fact.indexOf(" ", fact.indexOf(" ") + 1);
  return end === -1 ? fact : fact.slice(0, end);
}

/** Null if one of the terms has a wildcard there, or too few words to tell. */
function beginningsOf(terms: readonly string[]): readonly string[] | null {
  const known = [...new Set(terms.map(beginningOf))];
  return known.some((one) => wildcard.test(one)) ? null : known;
}

/** The words of terms, any of which may be there; null if a file without words may show one of them. */
function wordsOfAny(terms: readonly string[]): readonly Words[] | null {
  const words = terms.map(wordsFor);
  return words.some((some) => some === null) ? null : words.flatMap((some) => some ?? []);
}

const wildcard = /[*#]|\[A-Z\]/;

/** `*` matches any characters, `#` a number, `[A-Z]` a capital letter, and `\*` and `\#` these signs themselves. */
function expressionOf(glob: string): string {
  return glob.replace(/\\[*#]|\[A-Z\]|[*#]|[\\^$.|?+()[\]{}]/g, (found) => {
    if (found === "*") return ".*";
    if (found === "#") return String.raw`\d+`;
    if (found === "[A-Z]") return found;
    return found.length === 2 ? found : `\\${found}`;
  });
}

/** Braces become a group, so that what precedes them is matched once and not for each alternative. */
function expressionWithBraces(term: string): string {
  const pieces = term.split(/\{([^}]*)\}/);
  return pieces
    .map((piece, index) =>
      index % 2 === 0 ? expressionOf(piece) : `(?:${piece.split(",").map(expressionOf).join("|")})`,
    )
    .join("");
}

/** Expands `a{b,c}d` to `abd` and `acd`. Braces may repeat but not nest. */
export function expandBraces(term: string): string[] {
  const open = term.indexOf("{");
  const close = term.indexOf("}", open);
  if (open === -1 || close === -1) return [term];
  const before = term.slice(0, open);
  const after = term.slice(close + 1);
  return term
    .slice(open + 1, close)
    .split(",")
    .flatMap((one) => expandBraces(before + one + after));
}
