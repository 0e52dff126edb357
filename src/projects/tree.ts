/** A project as its files tell of it. Paths begin at the project's own folder. */
import type { Fact } from "../languages/fact.ts";

/** A fact of a file that tells something of the project. */
export interface ProjectFact extends Fact {
  /** Its line is not indented: what it says holds for the whole file. */
  top: boolean;
}

export interface ProjectTree {
  /** Roadmap's id of the project: lower-case letters, digits and hyphens. */
  id: string;
  /** Every file, those that are left out among them: that a lock file is there tells who made it. */
  names: ReadonlySet<string>;
  /** The files that count. Sizes in bytes. */
  files: readonly { path: string; size: number }[];
  /** What the files say that {@link tells} names. */
  facts: ReadonlyMap<string, readonly ProjectFact[]>;
}

/** A folder in which commands are typed: the project's own, or one right below it. */
export interface Home {
  id: string;
  /** Ends with "/", or is "". */
  folder: string;
  has(name: string): boolean;
  /** Texts of the facts of one of its files; none when there is no such file. */
  texts(name: string): readonly string[];
  /** The files that say something, with paths that begin at this folder. */
  files: readonly { path: string; facts: readonly ProjectFact[] }[];
}

export function homeIn({ id, names, facts }: ProjectTree, folder: string): Home {
  return {
    id,
    folder,
    has: (name) => names.has(folder + name),
    texts: (name) => (facts.get(folder + name) ?? []).map(({ text }) => text),
    files: [...facts].flatMap(([path, some]) =>
      path.startsWith(folder) ? [{ path: path.slice(folder.length), facts: some }] : [],
    ),
  };
}

/** The values of a key: of `key scripts.start=node app.js` it is "node app.js". */
export function valuesOf(texts: readonly string[], key: string): string[] {
  const begin = `key ${key}=`;
  return texts.filter((text) => text.startsWith(begin)).map((text) => text.slice(begin.length));
}

/** True when a key is there, with a value or with others below it. */
export function hasKey(texts: readonly string[], key: string): boolean {
  return texts.some((text) => text === `key ${key}` || /^[=.]/.test(afterKey(text, key)));
}

function afterKey(text: string, key: string): string {
  return text.startsWith(`key ${key}`) ? text.slice(`key ${key}`.length) : "";
}
