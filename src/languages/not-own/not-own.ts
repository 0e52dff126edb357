/** Whether a file is somebody else's work, or nobody's, by its text. By its path: `leftOutOf`. */
import { languages } from "../languages.ts";
import { isAutograder } from "./autograder.ts";
import { hasEndlessLine, isMinified } from "./bundled.ts";
import { isNoCode } from "./broken.ts";
import { saysGenerated } from "./generated.ts";
import { isLibrary, saysGiven } from "./given.ts";
import { headerOf } from "./header.ts";
import { isOurs } from "./ours.ts";
import { isWaitingTests } from "./unfilled.ts";

const rules = languages.flatMap(({ leftOut }) => leftOut ?? []);
const scaffolds = rules.flatMap(({ scaffolds: all }) => all ?? []);
const bundles = rules.flatMap(({ bundles: one }) => one ?? []);

/** Characters from the top in which a file shows what made it. */
const top = 8000;

/** Files of one line, or of long lines of text. */
const prose = /\.(?:ipynb|md|markdown|mdx|rst|txt|adoc)$/i;

/**
 * True for a file that a tool wrote or bundled, that a course or a library gave away, that a project generator or
 * `roadfolio init` put there, or that is not code at all. It shows nothing about the owner, whoever committed it.
 */
export function isNotOwn(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const start = text.slice(0, top);
  if (scaffolds.some((one) => one.name.test(name) && one.text.test(start)) || isNoCode(path, text))
    return true;
  if (isOurs(path, text) || isWaitingTests(name, text) || isAutograder(path, start)) return true;
  const header = headerOf(text);
  if (saysGenerated(header, text) || saysGiven(header, start)) return true;
  if (!prose.test(name) && hasEndlessLine(text)) return true;
  return bundles.some(
    ({ files, text: left, end }) =>
      files.test(name) &&
      (left.test(start) || end.test(text.slice(-300)) || isLibrary(header, text) || isMinified(text)),
  );
}
