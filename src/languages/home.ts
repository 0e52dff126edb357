/** The folder of a project in which commands are typed, as the files in it describe it. */
import type { Fact } from "./fact.ts";

/** A fact that says something about the whole project. */
export interface ProjectFact extends Fact {
  /** Its line is not indented, so it holds for the whole file. */
  top: boolean;
}

/** The project's own folder, or one right below it. */
export interface Home {
  /** The project's id in roadmap.json: lower-case letters, digits and hyphens. */
  id: string;
  /** Ends with "/", or is "". */
  folder: string;
  /** True when a file of that name is in the folder. */
  has(name: string): boolean;
  /** The facts of one of its files, as text; empty when there is no such file. */
  texts(name: string): readonly string[];
  /** The files that have facts. Paths start at this folder. */
  files: readonly { path: string; facts: readonly ProjectFact[] }[];
}

/** The values of a key: of `key scripts.start=node app.js` it is "node app.js". */
export function valuesOf(texts: readonly string[], key: string): string[] {
  const start = `key ${key}=`;
  return texts.filter((text) => text.startsWith(start)).map((text) => text.slice(start.length));
}

/** True when a key is there, with a value or with keys below it. */
export function hasKey(texts: readonly string[], key: string): boolean {
  const start = `key ${key}`;
  return texts.some(
    (text) => text === start || (text.startsWith(start) && /^[=.]/.test(text.slice(start.length))),
  );
}
