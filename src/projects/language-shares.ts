/** The languages of a project, by the size of their files. */
import type { LanguageShare } from "../activity/project.ts";
import { anyOf } from "../languages/any-of.ts";
import { languages } from "../languages/languages.ts";

interface Ending {
  name: string;
  /** Bytes of one file that count at most. */
  most: number;
}

const endings: ReadonlyMap<string, Ending> = new Map(
  languages.flatMap(({ names, codeBytes }) =>
    Object.entries(names).map(([ending, name]) => [ending, { name, most: codeBytes ?? Infinity }] as const),
  ),
);

const notCounted = anyOf(languages.flatMap((language) => language.notCounted ?? []));

/** Names that come after all others. */
const supporting = new Set(
  languages.flatMap((language) => (language.supporting ? Object.values(language.names) : [])),
);

/** A file that is larger is data. In bytes. */
const largestFile = 512 * 1024;

/** A file, and how much code is in it. */
export interface SizedFile {
  path: string;
  /** In bytes. */
  size: number;
  /** How much of it is code, in characters; missing if it was not measured. */
  code?: number;
}

/** The languages of some files: those with the most bytes first, HTML, CSS and the like last. */
export function languagesOf(files: readonly SizedFile[]): LanguageShare[] {
  const bytes = new Map<string, number>();
  for (const { path, size, code } of files) {
    const ending = endings.get(/[^/]\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "");
    if (ending === undefined || (code ?? size) > largestFile || notCounted.test(path)) continue;
    bytes.set(ending.name, (bytes.get(ending.name) ?? 0) + (code ?? Math.min(size, ending.most)));
  }
  return inOrder(bytes);
}

/** Adds up the languages of several places. */
export function joinLanguages(places: readonly (readonly LanguageShare[])[]): LanguageShare[] {
  const bytes = new Map<string, number>();
  for (const { name, bytes: more } of places.flat()) bytes.set(name, (bytes.get(name) ?? 0) + more);
  return inOrder(bytes);
}

function inOrder(bytes: ReadonlyMap<string, number>): LanguageShare[] {
  return [...bytes]
    .map(([name, sum]) => ({ name, bytes: sum }))
    .toSorted(
      (a, b) =>
        Number(supporting.has(a.name)) - Number(supporting.has(b.name)) ||
        b.bytes - a.bytes ||
        (a.name < b.name ? -1 : 1),
    );
}
