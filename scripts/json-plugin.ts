/**
 * Large JSON, compressed, as a string that is parsed on load: V8 does that several times faster than reading an object
 * literal, and the package has no room for it as it is.
 */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/** Smaller files are left as they are, so that unused keys can be dropped. */
const large = 10_000;

/** Letter widths for badge styles that Roadfolio does not use. Each takes milliseconds to load. */
const unused = /\/anafanafo\/data\/(?!verdana-11px-normal)/;
/**
 * Four fifths of the remaining table are characters beyond the basic plane, which get the width of an "m"
 * instead.
 */
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
      code: `const { brotliDecompressSync } = require("node:zlib");\nmodule.exports = JSON.parse(brotliDecompressSync(Buffer.from("${packed(used)}", "base64")).toString());`,
      moduleType: "js",
    };
  },
};

function packed(value: unknown): string {
  return brotliCompressSync(JSON.stringify(value)).toString("base64");
}

/** @param ranges of characters: first, last, width */
function inBasicPlane(ranges: unknown): unknown[] {
  if (!Array.isArray(ranges)) throw new Error("Unexpected format of anafanafo's width data");
  return ranges.filter((range: unknown) => Array.isArray(range) && Number(range[0]) < basicPlane);
}
