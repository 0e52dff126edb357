/** Searches examples as a run searches a repository. Each file is parsed once, and each pattern searched for once. */
import type { Leaf } from "../../src/evidence/code/search/leaf.ts";
import { compilePattern, pathGlob, type Pattern } from "../../src/evidence/code/search/pattern.ts";
import { createSearch } from "../../src/evidence/code/search/search.ts";
import { groupsOf } from "../../src/evidence/code/search/ties.ts";
import { type FileTies, loadTies } from "../../src/gather/code/file-ties.ts";
import { leftOutOf, mayHoldSecrets } from "../../src/languages/left-out.ts";
import { localModules } from "../../src/languages/local-modules.ts";
import { isNotOwn } from "../../src/languages/not-own/not-own.ts";
import { loadReaders } from "../../src/languages/read-file.ts";
import { loadSources } from "../../src/languages/source.ts";
import type { ExampleFiles, Skill } from "../../src/skills/skill.ts";
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
  ties: FileTies;
}

/** Far more than any example has. */
const limits = { places: 1000, inFile: 1000 };

const compiled = new Map<string, Pattern>();

function compiledPattern(text: string): Pattern {
  const pattern = compiled.get(text) ?? compilePattern(text);
  compiled.set(text, pattern);
  return pattern;
}

/** One list is used for all patterns of a skill. */
const keys = new WeakMap<readonly string[], string>();

function keyOf(except: readonly string[]): string {
  const key = keys.get(except) ?? except.join("\n");
  keys.set(except, key);
  return key;
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
  const known = new Map<string, Map<string, readonly string[]>>();
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

  /** Drops places in projects that contain what the pattern forbids there, or lack what it needs. */
  function inOtherProjects(pattern: string, places: string[]): string[] {
    const { notInProject = [], inProject = [] } = compiledPattern(pattern);
    const projects = (place: string): readonly string[] => ties.projectsOf(pathOf(place));
    const having = (text: string): ReadonlySet<string> => new Set(search(text, []).flatMap(projects));
    const ruledOut = notInProject.map(having);
    const needed = inProject.map(having);
    const isIn = (place: string, some: ReadonlySet<string>): boolean =>
      projects(place).some((one) => some.has(one));
    return places.filter(
      (place) => !ruledOut.some((some) => isIn(place, some)) && needed.every((some) => isIn(place, some)),
    );
  }

  const ties = await loadTies({ all: paths, wanted: paths, folders: [] }, { imports: true });
  for (const { path, text } of read) {
    const source = readSource(path, text);
    if (source !== null) ties.read(path, source.text);
  }

  return {
    ties,
    marked: marked.length === 0 ? null : new Set(marked),
    each: eachFile.test(name) ? paths : [],
    placesOf(pattern, except) {
      const key = keyOf(except);
      const ofPattern = known.get(pattern) ?? new Map<string, readonly string[]>();
      known.set(pattern, ofPattern);
      const places = ofPattern.get(key) ?? inOtherProjects(pattern, search(pattern, except));
      ofPattern.set(key, places);
      return places;
    },
  };
}

/** Looks for all that a skill needs in an example. */
function runExample(skill: Skill, example: ReadExample): Found {
  const { never = [], except = [], unless = [] } = skill;
  const { projectsOf } = example.ties;
  const ruledOut = new Set(
    unless.flatMap(({ any, min = 1 }) => {
      const places = new Set(any.flatMap((pattern) => example.placesOf(pattern, [])));
      const projects = [...places].flatMap((place) => projectsOf(pathOf(place)));
      return projects.filter((one) => projects.filter((other) => other === one).length >= min);
    }),
  );
  const inAny = (patterns: readonly string[]): string[] =>
    [...new Set(patterns.flatMap((pattern) => example.placesOf(pattern, except)))].filter(
      (place) => !projectsOf(pathOf(place)).some((one) => ruledOut.has(one)),
    );
  const { parts, near, tied } = together(
    skill,
    example,
    skill.parts.map(({ any }) => inAny(any)),
    skill.parts.map((part) => part.near && inAny(part.near)),
  );
  return {
    met:
      tied &&
      skill.parts.every(({ min = 1 }, index) => (parts[index] ?? []).length >= min) &&
      near.every((some) => some === undefined || some.length > 0) &&
      !never.some(({ any, min = 1 }) => inAny(any).length >= min),
    places: new Set(parts.flat()),
    near: new Set(near.flatMap((some) => some ?? [])),
  };
}

interface FoundTogether {
  parts: (readonly string[])[];
  /** Undefined for a part without `near`. */
  near: (readonly string[] | undefined)[];
  /** False if all was found, but not together. */
  tied: boolean;
}

/** Keeps the places that are tied as the skill says; all of them if there are none. */
function together(
  { together: by = "anywhere" }: Skill,
  { ties }: ReadExample,
  parts: FoundTogether["parts"],
  near: FoundTogether["near"],
): FoundTogether {
  if (by === "anywhere") return { parts, near, tied: true };
  const lists = [...parts, ...near.filter((some) => some !== undefined)];
  const files = new Map(lists.map((places, index) => [`${index}`, new Set(places.map(pathOf))] as const));
  const groups = groupsOf(by, files, ties);
  if (groups.size === 0) return { parts, near, tied: false };
  const kept = (places: readonly string[]): string[] => places.filter((place) => groups.has(pathOf(place)));
  return { parts: parts.map(kept), near: near.map((some) => some && kept(some)), tied: true };
}

function pathOf(place: string): string {
  return place.slice(0, place.lastIndexOf(":"));
}

/** @returns what is wrong with what a skill finds in an example; null if nothing is */
export function exampleProblem(
  skill: Skill,
  example: ReadExample,
  expected: "ticks" | "ignores",
): string | null {
  const { met, places, near } = runExample(skill, example);
  if (met !== (expected === "ticks")) return met ? "It ticks." : "It does not tick.";
  const files = new Set([...places, ...near].map(pathOf));
  const idle = example.each.filter((path) => !files.has(path));
  if (idle.length > 0) return `Shows nothing: ${idle.join(", ")}`;
  const { marked } = example;
  if (marked === null) return null;
  const missing = [...marked].filter((place) => !places.has(place));
  const more = [...places].filter((place) => !marked.has(place));
  if (missing.length > 0) return `Not found: ${missing.join(", ")}`;
  return more.length > 0 ? `Found without a mark: ${more.join(", ")}` : null;
}
