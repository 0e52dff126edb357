/** Tells code from text that only has the ending of a code file: prose, or another language. */
import type { Tree } from "@lezer/common";

/** A file with fewer errors is code that somebody is still working on. */
const fewErrors = 4;

/**
 * Errors for each line from which on a file is not code. Prose has two to seven, Markdown and templates more than one; code
 * with mistakes has one in many lines, and Python 2, whose prints are errors, one in two.
 */
const perLine = 0.75;

/** A longer line counts as several. In characters. */
const lineLength = 80;

/** False if the parser found so many errors that what it recognised between them means nothing. */
export function makesSense(tree: Tree, text: string): boolean {
  let errors = 0;
  tree.iterate({
    enter({ type }) {
      if (type.isError) errors++;
    },
  });
  if (errors < fewErrors) return true;
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  return errors < Math.max(lines, text.length / lineLength) * perLine;
}
