/** Templates of Rails and Sinatra: `erb call NAME` for what a tag begins with, `erb show` for `<%= … %>`. */
import type { FactReader } from "../fact.ts";

const tag = /<%(?![#%])(=?)-?\s*(@?\w+(?:\.\w+)*[?!]?)?/g;

/** Longer lines were not written by people. */
const longestLine = 2000;

/** Reads a template line by line. A tag that goes on over several lines is known by its first. */
export const erbReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries()) {
    if (line.length > longestLine) continue;
    for (const [, sign = "", name = ""] of line.matchAll(tag)) {
      if (sign === "=") add("erb show", index + 1);
      if (name !== "") add(`erb call ${name}`, index + 1);
    }
  }
};
