/** Tells programs from configuration, markup and styles. */
import { endingOf } from "./file-ending.ts";
import { languages } from "./languages.ts";

const endings = new Set(
  languages.flatMap(({ names, supporting }) => (supporting === true ? [] : Object.keys(names))),
);

/** True for a file of a programming language, SQL and notebooks included. */
export function isProgramFile(path: string): boolean {
  return endings.has(endingOf(path));
}
