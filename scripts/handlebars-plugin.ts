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
    return `export default ${String(Handlebars.precompile(source, compileOptions(name)))};`;
  },
};
