/** Searches examples as a run searches a repository. Each file is parsed once, and each pattern searched for once. */
import type { Leaf } from "../../src/evidence/code/search/leaf.ts";
import { compilePattern, pathGlob, type Pattern } from "../../src/evidence/code/search/pattern.ts";
import { createSearch } from "../../src/evidence/code/search/search.ts";
import { leftOutOf, mayHoldSecrets } from "../../src/languages/left-out.ts";
import { localModules } from "../../src/languages/local-modules.ts";
import { isNotOwn } from "../../src/languages/not-own/not-own.ts";
import { loadReaders } from "../../src/languages/read-file.ts";
import { loadSources } from "../../src/languages/source.ts";
import type { ExampleFiles, Skill, SkillPart } from "../../src/skills/skill.ts";
import { readMarks } from "./marks.ts";

/** What a skill finds in an example. */
interface Found {
  met: boolean;
  /** The places of its parts, as `path:line`. */
  places: ReadonlySet<string>;
  /** Those of what has to be near them. */
  near: ReadonlySet<string>;
}

/** An example that was read. */
export interface ReadExample {
  /** Lines with a mark, as `path:line`; null if there is none. */
  marked: ReadonlySet<string> | null;
  /** Paths of files each of which has to show something. */
  each: readonly string[];
  /** @returns the places that show a pattern, as `path:line` */
  placesOf(pattern: string, except: readonly string[]): readonly string[];
}

/** Far more than any example has. */
const limits = { places: 1000, inFile: 1000 };

const compiled = new Map<string, Pattern>();

function compiledPattern(text: string): Pattern {
  const pattern = compiled.get(text) ?? compilePattern(text);
  compiled.set(text, pattern);
  return pattern;
}

/** Starts the names of cases in which every file shows something. */
const eachFile = /^each-/;

/** Reads the files of an example, all by the owner. @param name of the case */
export async function readExample(name: string, written: ExampleFiles): Promise<ReadExample> {
  const files = Object.entries(written).map(([path, text]) => ({ path, ...readMarks(text) }));
  const paths = files.map(({ path }) => path);
  const leftOut = leftOutOf(paths);
  const counted = files.filter(({ path }) => !leftOut(path) && !mayHoldSecrets(path));
  const read = counted.filter(({ path, text }) => !isNotOwn(path, text));
  const [parse, readSource] = await Promise.all([loadReaders(paths), loadSources(paths)]);
  const context = { isLocal: localModules(paths), foreign: () => undefined };
  const parsed = new Map<string, ReturnType<typeof parse>>();
  const readFile: typeof parse = (path, text) => {
    const facts = parsed.get(path) ?? parse(path, text, context);
    parsed.set(path, facts);
    return facts;
  };
  const known = new Map<string, readonly string[]>();
  const marked = files.flatMap(({ path, marked: lines }) => lines.map((line) => `${path}:${line}`));

  function search(pattern: string, except: readonly string[]): string[] {
    const ignored = except.map(pathGlob);
    const own = compiledPattern(pattern);
    const path = (one: string): boolean => own.path(one) && !ignored.some((test) => test(one));
    const leaf: Leaf = { key: "", patterns: [{ ...own, path }], contains: null, min: 1 };
    const found = createSearch([leaf], limits);
    for (const file of counted) found.see(file.path);
    for (const file of read) {
      const source = found.wants(file.path) ? readSource(file.path, file.text) : null;
      if (source !== null) found.read(file.path, source.text, context, readFile, source.file);
    }
    return [...found.places().values()].flat().map((place) => `${place.path}:${place.line}`);
  }

  return {
    marked: marked.length === 0 ? null : new Set(marked),
    each: eachFile.test(name) ? paths : [],
    placesOf(pattern, except) {
      const key = JSON.stringify([pattern, except]);
      const places = known.get(key) ?? search(pattern, except);
      known.set(key, places);
      return places;
    },
  };
}

/** Looks for all that a skill needs in an example. */
function runExample({ parts, never = [], except = [] }: Skill, example: ReadExample): Found {
  const inAny = (patterns: readonly string[]): Set<string> =>
    new Set(patterns.flatMap((pattern) => example.placesOf(pattern, except)));
  const found = parts.map((part) => ({ part, places: inAny(part.any) }));
  const isMet = ({ min = 1, near }: SkillPart, places: ReadonlySet<string>): boolean =>
    places.size >= min && (near === undefined || inAny(near).size > 0);
  return {
    met:
      found.every(({ part, places }) => isMet(part, places)) &&
      !never.some((part) => isMet(part, inAny(part.any))),
    places: new Set(found.flatMap(({ places }) => [...places])),
    near: inAny(parts.flatMap((part) => part.near ?? [])),
  };
}

/** @returns what is wrong with what a skill finds in an example; null if nothing is */
export function exampleProblem(
  skill: Skill,
  example: ReadExample,
  expected: "ticks" | "ignores",
): string | null {
  const { met, places, near } = runExample(skill, example);
  if (met !== (expected === "ticks")) return met ? "It ticks." : "It does not tick.";
  const files = new Set([...places, ...near].map((place) => place.slice(0, place.lastIndexOf(":"))));
  const idle = example.each.filter((path) => !files.has(path));
  if (idle.length > 0) return `Shows nothing: ${idle.join(", ")}`;
  const { marked } = example;
  if (marked === null) return null;
  const missing = [...marked].filter((place) => !places.has(place));
  const more = [...places].filter((place) => !marked.has(place));
  if (missing.length > 0) return `Not found: ${missing.join(", ")}`;
  return more.length > 0 ? `Found without a mark: ${more.join(", ")}` : null;
}
