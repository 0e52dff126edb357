/** The bundle holds some data compressed; unpacked it is what the packages have. */
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import * as z from "zod";
import { type Bundler, packedPlugin } from "../../scripts/packed-plugin.ts";
import { starters } from "../../src/init/starters.ts";
import letters from "../../src/sync/cards/letters.json" with { type: "json" };
import { unpackPixels } from "../../src/sync/cards/pixels.ts";
import { temporaryFolder } from "../support/repository.ts";

const entitiesSchema = z.object({ characterEntities: z.record(z.string(), z.string()) });
const decoderSchema = z.object({
  decodeNamedCharacterReference: z.custom<(name: string) => unknown>((value) => typeof value === "function"),
});

const modules = join(import.meta.dirname, "../../node_modules");
const require = createRequire(import.meta.url);

/** What the plugin makes of a module. @param folder where it puts its files */
async function load(path: string, folder: string): Promise<string | undefined> {
  const names: string[] = [];
  const bundler: Bundler = {
    emitFile({ name, source }) {
      writeFileSync(join(folder, name), source);
      names.push(name);
      return String(names.length - 1);
    },
  };
  const made = await packedPlugin.load.call(bundler, join(modules, path));
  return made?.code.replace(
    /import\.meta\.ROLLUP_FILE_URL_(\d+)/g,
    (_all, index: string) => `"./${names[Number(index)]}", import.meta.url`,
  );
}

/** Writes what the plugin makes of a module to a file, and loads it. */
async function packed(path: string, name: string): Promise<unknown> {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, (await load(path, folder)) ?? "");
  return name.endsWith(".cjs") ? require(file) : import(pathToFileURL(file).href);
}

test("undici's parser of HTTP is the same bytes", async () => {
  const bytes = await packed("undici/lib/llhttp/llhttp-wasm.js", "parser.cjs");
  if (!(bytes instanceof Uint8Array)) throw new Error("not bytes");
  expect(Buffer.compare(bytes, require(join(modules, "undici/lib/llhttp/llhttp-wasm.js")))).toBe(0);
});

test("the parser for SIMD is replaced by the one that runs everywhere", async () => {
  expect(await load("undici/lib/llhttp/llhttp_simd-wasm.js", temporaryFolder())).toBe(
    'module.exports = require("./llhttp-wasm.js");',
  );
});

test("every entity has its character, and other names have none", async () => {
  const { characterEntities } = entitiesSchema.parse(
    await import(pathToFileURL(join(modules, "character-entities/index.js")).href),
  );
  const { decodeNamedCharacterReference: decode } = decoderSchema.parse(
    await packed("decode-named-character-reference/index.js", "decode.mjs"),
  );
  const names = Object.keys(characterEntities);
  expect(names.length).toBeGreaterThan(2000);
  expect(Object.fromEntries(names.map((name) => [name, decode(name)]))).toEqual(characterEntities);
  for (const name of ["nosuch", "ampx", "notit", "Amp", "toString", "x".repeat(31)])
    expect(decode(name)).toBe(false);
});

/** A program as a tree, whatever its strings are written like. */
function meaning(program: string): string {
  const places = new Set(["start", "end", "raw"]);
  return JSON.stringify(parseAst(program), (key, value: unknown) => (places.has(key) ? undefined : value));
}

test.each([
  ["@lezer/go/dist/index.js", "grammar-go", 0.7, 2],
  ["@lezer/java/dist/index.js", "grammar-java", 0.7, 2],
  ["@lezer/javascript/dist/index.js", "grammar-javascript", 0.7, 2],
  ["@lezer/python/dist/index.js", "grammar-python", 0.7, 2],
  ["re2js/build/index.js", "re2js", 0.95, 2],
  ["htmlparser2/node_modules/entities/dist/generated/decode-data-html.js", "html-entities", 0.7, 0],
])("the tables of %s are whole", async (path, name, most, least) => {
  const folder = temporaryFolder();
  const made = (await load(path, folder)) ?? "";
  const file = readFileSync(join(folder, `${name}.br`));
  const tables: unknown = JSON.parse(brotliDecompressSync(file).toString());
  if (!Array.isArray(tables)) throw new Error("not a list");
  const program = made.slice(made.indexOf("\n", made.indexOf("const tables")) + 1);
  const whole = program.replace(/\btables\[(\d+)\]/g, (_, index: string) =>
    JSON.stringify(tables[Number(index)]),
  );
  expect(tables.length).toBeGreaterThan(least);
  expect(meaning(whole)).toBe(meaning(readFileSync(join(modules, path), "utf8")));
  expect(made.length + file.length).toBeLessThan(whole.length * most);
});

test.each(starters.map(({ name }) => name))("the starter %s is whole", async (name) => {
  const path = join(modules, `../src/init/starters/${name}.json`);
  const whole: unknown = JSON.parse(readFileSync(path, "utf8"));
  const { starterPlans } = z
    .object({ starterPlans: z.record(z.string(), z.unknown()) })
    .parse(await packed("../src/init/starter-plans.ts", "starters.mjs"));
  expect(starterPlans[name]).toEqual(whole);
});

test.each([
  "skills/skills.ts",
  "skills/smallest-examples.ts",
  "skills/words/glossary.ts",
  "skills/words/glossary-filler.ts",
  "skills/words/glossary-names.ts",
  "skills/words/glossary-subjects.ts",
  "skills/words/code-words.ts",
  "import/skill-dictionary.ts",
  "import/english/glossary/nouns-study.ts",
  "languages/java/known-packages.ts",
  "languages/readme/template-lines.ts",
])("our own table %s is whole", async (path) => {
  const whole: unknown = await import(pathToFileURL(join(modules, "../src", path)).href);
  const loaded = await packed(`../src/${path}`, "table.mjs");
  expect({ ...z.looseObject({}).parse(loaded) }).toEqual({ ...z.looseObject({}).parse(whole) });
});

test("the letters of cards have their pixels, in a file for each group", async () => {
  const { default: rest }: { default: unknown } = z
    .object({ default: z.unknown() })
    .parse(await packed("../src/sync/cards/letters.json", "letters.mjs"));
  expect({ ...z.record(z.string(), z.unknown()).parse(rest), pixels: letters.pixels }).toEqual(letters);
  const ours = z
    .object({ unpackPixels: z.custom<typeof unpackPixels>((value) => typeof value === "function") })
    .parse(await packed("../src/sync/cards/pixels.ts", "pixels.mjs"));
  for (const group of ["common", "other"] as const)
    expect(Buffer.compare(ours.unpackPixels(group), unpackPixels(group))).toBe(0);
});

test("other modules are left alone", async () => {
  expect(await load("undici/index.js", temporaryFolder())).toBeUndefined();
});

test("our own tables are in the order of their names, whichever loader ran their module", async () => {
  const code = (await load("../src/skills/words/glossary-filler.ts", temporaryFolder())) ?? "";
  const names = Array.from(code.matchAll(/ as (\w+)/g), ([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names).toEqual(names.toSorted());
});
