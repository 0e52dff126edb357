/**
 * Large data that a run rarely needs, compressed in files of its own: it takes a quarter of the room in the package, and a
 * millisecond to read and unpack when it is loaded. Text in a module would be a third larger, because it needs base64.
 */
import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseAst } from "rolldown/parseAst";
import { Visitor } from "rolldown/utils";
import * as z from "zod";

const require = createRequire(import.meta.url);

/** undici's HTTP parser, which is there a second time for processors with SIMD. One is enough for a few calls to an API. */
const parser = /\/undici\/lib\/llhttp\/llhttp(?:_simd)?-wasm\.js$/;
/** Decodes names such as `&eacute;` in Markdown, with a table that the parser of HTML has, too: one is enough. */
const entities = /\/decode-named-character-reference\/index\.js$/;

/** What each kind of JavaScript node holds, which the parser of TOML adds to its own kinds and never needs. */
const visitorKeys = /\/eslint-visitor-keys\/lib\/index\.js$/;

/** Grammars, regular expressions and the names of HTML's entities, whose tables are long strings. */
const withTables =
  /\/(?:@lezer\/(go|java|javascript|python)\/dist\/index|(re2js)\/build\/index|(entities)\/dist\/generated\/decode-data-html)\.js$/;

/** Its rules say in English and Japanese what they found; only where they found it is used. */
const secretRules = /\/@secretlint\/secretlint-rule-preset-recommend\/module\/index\.js$/;

/** A string of so many characters is a table. */
const long = 100;

/** Our own tables, by the end of their path. All that they export is plain JSON. */
const ownTables =
  /\/src\/(?:skills\/(?:skills|smallest-examples|words\/(?:glossary(?:-(?:filler|names|subjects))?|code-words))|init\/starter-plans|import\/(?:skill-dictionary|english\/glossary\/(?:adjectives|nouns-(?:data|programming|study|systems)))|languages\/(?:java\/known-packages|readme\/template-lines))\.ts$/;

/** The letters of preview cards, and what unpacks their pixels. */
const letters = /\/src\/sync\/cards\/letters\.json$/;
const pixels = /\/src\/sync\/cards\/pixels\.ts$/;

const lettersSchema = z.looseObject({ pixels: z.record(z.string(), z.string()) });

/** What the plugin needs of its bundler. */
export interface Bundler {
  /** @returns the name by which code finds the file: `import.meta.ROLLUP_FILE_URL_<name>` */
  emitFile(file: { type: "asset"; name: string; source: Uint8Array }): string;
}

export const packedPlugin = {
  name: "packed",
  async load(this: Bundler, id: string): Promise<{ code: string; map: null; moduleType: "js" } | undefined> {
    const path = id.replaceAll("\\", "/");
    if (path.endsWith("/llhttp_simd-wasm.js")) return code('module.exports = require("./llhttp-wasm.js");');
    if (visitorKeys.test(path)) return code("export const unionWith = (keys) => keys;");
    if (parser.test(path)) {
      const bytes: Uint8Array = require(id);
      return code(
        `const { brotliDecompressSync } = require("node:zlib");\nmodule.exports = brotliDecompressSync(Buffer.from("${pack(bytes)}", "base64"));`,
      );
    }
    if (ownTables.test(path)) {
      const all: Record<string, unknown> = await import(id);
      return exported(this, basename(path, ".ts"), { ...all });
    }
    if (letters.test(path)) return code(lettersWithoutPixels(readFileSync(id, "utf8")));
    if (pixels.test(path))
      return unpackingPixels(this, readFileSync(id.replace(/pixels\.ts$/, "letters.json"), "utf8"));
    const [, language, expressions, names] = withTables.exec(path) ?? [];
    const tables =
      language === undefined ? (expressions ?? (names && "html-entities")) : `grammar-${language}`;
    if (tables !== undefined) return withoutTables(this, tables, readFileSync(id, "utf8"));
    if (secretRules.test(path)) return code(withoutMessages(readFileSync(id, "utf8")));
    return entities.test(path) ? code(decodingAsHtml(path.replace(entities, ""))) : undefined;
  },
};

function code(text: string): { code: string; map: null; moduleType: "js" } {
  return { code: text, map: null, moduleType: "js" };
}

/** @param modules the folder of packages, as the bundler names it: it may be a link */
function decodingAsHtml(modules: string): string {
  const resolved = createRequire(require.resolve("htmlparser2")).resolve("entities/decode");
  const decoder = join(modules, relative(realpathSync(modules), resolved));
  return [
    `import { decodeHTMLStrict } from ${JSON.stringify(decoder)};`,
    "export function decodeNamedCharacterReference(name) {",
    "  const text = `&${name};`;",
    "  const found = decodeHTMLStrict(text);",
    "  return found === text ? false : found;",
    "}",
  ].join("\n");
}

function pack(bytes: Uint8Array): string {
  return brotliCompressSync(bytes).toString("base64");
}

/**
 * A module that exports plain JSON.
 * @param file the start of the data file's name
 * @param values what it exports, by name
 */
function exported(bundler: Bundler, file: string, values: Readonly<Record<string, unknown>>) {
  // Node lists the exports of a module by name, other loaders as they are written.
  const names = Object.keys(values).toSorted();
  const source = brotliCompressSync(JSON.stringify(names.map((name) => values[name])));
  const url = `import.meta.ROLLUP_FILE_URL_${bundler.emitFile({ type: "asset", name: `${file}.br`, source })}`;
  return code(
    [
      'import { readFileSync } from "node:fs";',
      'import { brotliDecompressSync } from "node:zlib";',
      `const values = JSON.parse(brotliDecompressSync(readFileSync(new URL(${url}))).toString());`,
      `const [${names.map((_, index) => `value${index}`).join(", ")}] = values;`,
      `export { ${names.map((name, index) => `value${index} as ${name}`).join(", ")} };`,
    ].join("\n"),
  );
}

/** The program of a module, which takes its tables from a data file. @param file the start of the data file's name */
function withoutTables(bundler: Bundler, file: string, text: string) {
  const strings: string[] = [];
  let program = "";
  let from = 0;
  const keys = new Set<number>();
  new Visitor({
    Property: ({ key, computed }) => void (computed ? null : keys.add(key.start)),
    Literal({ value, start, end }) {
      if (typeof value !== "string" || value.length < long || keys.has(start)) return;
      program += `${text.slice(from, start)}tables[${strings.push(value) - 1}]`;
      from = end;
    },
  }).visit(parseAst(text));
  program += text.slice(from);
  const source = brotliCompressSync(JSON.stringify(strings));
  const url = `import.meta.ROLLUP_FILE_URL_${bundler.emitFile({ type: "asset", name: `${file}.br`, source })}`;
  return code(
    [
      'import { readFileSync } from "node:fs";',
      'import { brotliDecompressSync } from "node:zlib";',
      `const tables = JSON.parse(brotliDecompressSync(readFileSync(new URL(${url}))).toString());`,
      program,
    ].join("\n"),
  );
}

function withoutMessages(text: string): string {
  let program = "";
  let from = 0;
  new Visitor({
    Property({ key, value }) {
      if (key.type !== "Identifier" || !["en", "ja"].includes(key.name)) return;
      if (value.type !== "ArrowFunctionExpression" || value.start < from) return;
      program += `${text.slice(from, value.start)}String`;
      from = value.end;
    },
  }).visit(parseAst(text));
  return program + text.slice(from);
}

function lettersWithoutPixels(json: string): string {
  const { pixels: _, ...rest } = lettersSchema.parse(JSON.parse(json));
  return `export default ${JSON.stringify(rest)};`;
}

/** What src/sync/cards/pixels.ts does, with a file for each group of letters. */
function unpackingPixels(bundler: Bundler, json: string) {
  const urls = Object.entries(lettersSchema.parse(JSON.parse(json)).pixels).map(([group, packed]) => {
    const source = Buffer.from(packed, "base64");
    const file = bundler.emitFile({ type: "asset", name: `letters-${group}.br`, source });
    return `  ${group}: () => new URL(import.meta.ROLLUP_FILE_URL_${file}),`;
  });
  return code(
    [
      'import { readFileSync } from "node:fs";',
      'import { brotliDecompressSync } from "node:zlib";',
      "const urls = {",
      ...urls,
      "};",
      "export const unpackPixels = (group) => brotliDecompressSync(readFileSync(urls[group]()));",
    ].join("\n"),
  );
}
