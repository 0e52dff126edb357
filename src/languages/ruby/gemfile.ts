/** Gemfile and .gemspec: `dependency gem:NAME`. */
import type { FactReader } from "../fact.ts";

const gem = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["']([\w.-]+)["']/;

/** Longer lines are not statements. */
const longestLine = 1000;

/** The gems of all groups, each at its own line. */
export const gemfileReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries()) {
    const name = line.length > longestLine ? undefined : gem.exec(line)?.[1];
    if (name !== undefined) add(`dependency gem:${name.toLowerCase()}`, index + 1);
  }
};
