/** Warns about texts that are not English: one warning for all of them. */
import { count } from "../text/count.ts";
import type { ForeignText } from "./foreign-texts.ts";
import type { Roadmap } from "./roadmap.ts";
import type { Finding } from "./finding.ts";

/** How many are named, and how much of each. */
const shown = { texts: 5, characters: 60 } as const;

/**
 * The warning, at the first text; null if there is none, or if the roadmap says that it is meant.
 * @param lineOf the line of a text, 1-based; null if unknown
 */
export function titleProblem(
  { language }: Roadmap,
  foreign: readonly ForeignText[],
  lineOf: (text: ForeignText) => number | null,
): Finding | null {
  const [first] = foreign;
  if (first === undefined || language !== null) return null;
  const named = foreign.slice(0, shown.texts).map((text) => `“${cut(text.text)}”${onLine(lineOf(text))}`);
  const rest = foreign.slice(shown.texts).flatMap((text) => lineOf(text) ?? []);
  const more = foreign.length - named.length;
  const one = foreign.length === 1;
  const noun = foreign.every(({ key }) => key === "title") ? "title" : "text";
  const name = new Intl.DisplayNames("en", { type: "language" }).of(first.language) ?? first.language;
  return {
    at: [...first.at, first.key],
    level: "warning",
    code: "not-english",
    message: `${count(foreign.length, noun)} ${one ? "looks" : "look"} like ${name}, but recruiters read English: ${named.join(", ")}${
      more === 0
        ? ""
        : ` and ${more} more${rest.length === 0 ? "" : ` (line${more === 1 ? "" : "s"} ${rest.join(", ")})`}`
    }.`,
    hint: `Run \`npx roadfolio translations\` to translate ${one ? "it" : "them"}, or set "language": "${first.language}" if another language is intended.`,
  };
}

function onLine(line: number | null): string {
  return line === null ? "" : ` (line ${line})`;
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= shown.characters
    ? text
    : `${characters.slice(0, shown.characters - 1).join("")}…`;
}
