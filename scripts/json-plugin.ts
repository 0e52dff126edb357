/** Large JSON as a string that is parsed when it is loaded: V8 reads that several times faster than an object literal. */
import { readFileSync } from "node:fs";

/** Smaller files stay as they are, so that unused keys can be left out. */
const large = 10_000;

/** Widths of letters in the fonts of badge styles that Roadfolio does not make; each costs milliseconds to load. */
const unused = /\/anafanafo\/data\/(?!verdana-11px-normal)/;
/** Of the font that it does use, four fifths are of letters beyond the basic plane; those get the width of an "m". */
const widths = /\/anafanafo\/data\//;
const basicPlane = 0x1_0000;

export const jsonPlugin = {
  name: "large-json",
  load(id: string): { code: string; moduleType: "js" } | undefined {
    if (!id.endsWith(".json")) return undefined;
    if (unused.test(id.replaceAll("\\", "/")))
      return { code: "module.exports = [[0, 0x10ffff, 8]];", moduleType: "js" };
    const text = readFileSync(id, "utf8");
    if (text.length < large) return undefined;
    const all: unknown = JSON.parse(text);
    const used = widths.test(id.replaceAll("\\", "/")) ? inBasicPlane(all) : all;
    return {
      code: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(used))});`,
      moduleType: "js",
    };
  },
};

/** @param ranges of letters: the first, the last, their width */
function inBasicPlane(ranges: unknown): unknown[] {
  if (!Array.isArray(ranges)) throw new Error("anafanafo's widths are no list any more");
  return ranges.filter((range: unknown) => Array.isArray(range) && Number(range[0]) < basicPlane);
}
