/** Compiles `*.hbs` at build time and for tests, so that the compiler need not be shipped. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import Handlebars from "handlebars";
import { compileOptions } from "../src/render/template-options.ts";

const root = join(import.meta.dirname, "../templates");

export const handlebarsPlugin = {
  name: "handlebars",
  load(id: string): string | undefined {
    if (!id.endsWith(".hbs")) return undefined;
    const name = relative(root, id).replaceAll("\\", "/").slice(0, -".hbs".length);
    const source = readFileSync(id, "utf8");
    return `export default ${withoutPlaces(String(Handlebars.precompile(source, compileOptions(name))))};`;
  },
};

const place = String.raw`\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;
const places = new RegExp(String.raw`,"loc":${place}|, ?${place}(?= ?\))`, "g");
const fallback = / \|\| function\(parent, propertyName\) \{.*?return undefined\s*\}/gs;

/**
 * Leaves out where each name stands in its template, which only an error would say, and the fallback for a runtime older
 * than the one that we ship. Both are a third of a compiled template. Text of a template has its quotes escaped, so it
 * cannot look like either.
 */
function withoutPlaces(compiled: string): string {
  return compiled.replace(places, "").replace(fallback, "");
}
