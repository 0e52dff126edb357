/** Counts the files in languages that no skill can be found in: those known by name only, and those without skills yet. */
import { endingOf } from "./file-ending.ts";
import { languages } from "./languages.ts";

/** Files in a language in which no skill is found. */
export interface UnreadLanguage {
  name: string;
  files: number;
  /** The ending of one of them, without the dot. */
  ending: string;
  /** True for HTML and CSS. */
  supporting: boolean;
}

/** How much of some code can be read for skills. */
export interface CodeFiles {
  /** Files in languages that are read, without supporting ones such as Shell. */
  read: number;
  /** Languages that are not, most files first. */
  unread: UnreadLanguage[];
}

const named = new Map(
  languages.flatMap(({ names, files, withoutSkills = false, supporting = false }) => {
    const isRead = files.length > 0 && !withoutSkills;
    return Object.entries(names).map(([ending, name]) => [ending, { name, isRead, supporting }] as const);
  }),
);

/** By name in small letters. */
const byName = new Map([...named.values()].map((language) => [language.name.toLowerCase(), language]));

/**
 * @param paths of the files that people wrote
 * @param said the names of their languages, for files whose ending does not say it, such as notebooks
 */
export function codeFilesIn(
  paths: Iterable<string>,
  said: ReadonlyMap<string, string> = new Map(),
): CodeFiles {
  let read = 0;
  const unread = new Map<string, UnreadLanguage>();
  for (const path of paths) {
    const ending = endingOf(path);
    const name = said.get(path);
    // A name that is not known is a stranger's text, and is not shown.
    const language = name === undefined ? named.get(ending) : byName.get(name.toLowerCase());
    if (language === undefined) continue;
    const { isRead, supporting } = language;
    if (isRead) {
      if (!supporting) read++;
      continue;
    }
    const known = unread.get(language.name) ?? { name: language.name, files: 0, ending, supporting };
    known.files++;
    unread.set(language.name, known);
  }
  return { read, unread: mostFirst([...unread.values()]) };
}

/** Adds up the languages of several places. */
export function joinUnread(places: readonly (readonly UnreadLanguage[])[]): UnreadLanguage[] {
  const sums = new Map<string, UnreadLanguage>();
  for (const one of places.flat())
    sums.set(one.name, { ...one, files: one.files + (sums.get(one.name)?.files ?? 0) });
  return mostFirst([...sums.values()]);
}

function mostFirst(some: readonly UnreadLanguage[]): UnreadLanguage[] {
  return some.toSorted((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1));
}
