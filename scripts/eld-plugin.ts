/**
 * ELD's data without the languages that are not told apart, which would take a hundred milliseconds to load. Compressed in a
 * file of its own, because it would be a sixth of the package; n-grams, languages and scores apart, which takes a fifth less
 * room. Searched instead of parsed: 24,000 small objects take longer to make than a few hundred searches.
 */
import { brotliCompressSync } from "node:zlib";
import { languages } from "../src/text/language.ts";
import type { Bundler } from "./packed-plugin.ts";

interface Data {
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
}

export const eldPlugin = {
  name: "eld",
  async load(
    this: Bundler,
    id: string,
  ): Promise<{ code: string; map: null; moduleSideEffects: false } | undefined> {
    if (!id.replaceAll("\\", "/").endsWith("/eld/src/ngrams/extrasmall.js")) return undefined;
    const { ngramsData }: { ngramsData: Data } = await import(id);
    const { ngrams: _, ...rest } = ngramsData;
    const source = brotliCompressSync(columns(ngramsData).join("\0"));
    const url = `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name: "language.br", source })}`;
    return {
      code: [
        "/*! ELD, Apache-2.0, Nito T.M. */",
        'import { readFileSync } from "node:fs";',
        'import { brotliDecompressSync } from "node:zlib";',
        `const text = brotliDecompressSync(readFileSync(new URL(${url}))).toString();`,
        'const columns = text.split("\\0").map((column) => column.split("\\n"));',
        `const scoresIn = ${String(scoresIn)};`,
        "const ngrams = new Proxy({}, { get: (_, ngram) => scoresIn(columns, ngram) });",
        `export const ngramsData = { ...${JSON.stringify(rest)}, isSubset: true, ngrams };`,
      ].join("\n"),
      map: null,
      moduleSideEffects: false,
    };
  },
};

/** The n-grams sorted by UTF-16 units, the keys of their languages and the scores, each with a line for each n-gram. */
function columns(data: Data): [string, string, string] {
  const kept = new Set(
    Object.entries(data.languages).flatMap(([key, code]) => (languages.includes(code) ? [key] : [])),
  );
  const rows = Object.entries(data.ngrams)
    .map(([ngram, scores]) => ({ ngram, own: Object.entries(scores).filter(([key]) => kept.has(key)) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => (a.ngram < b.ngram ? -1 : 1));
  if (rows.some(({ ngram }) => /[\0\n]/.test(ngram))) throw new Error("An n-gram of ELD holds a separator.");
  return [
    rows.map(({ ngram }) => ngram).join("\n"),
    rows.map(({ own }) => own.map(([key]) => key).join()).join("\n"),
    rows.map(({ own }) => own.map(([, score]) => score).join()).join("\n"),
  ];
}

/**
 * The scores of an n-gram by language; undefined for one that is not there. Its source becomes part of the bundle.
 * @param columns the n-grams sorted by UTF-16 units, the keys of their languages, their scores
 */
function scoresIn([ngrams, keys, scores]: [string[], string[], string[]], ngram: string): unknown {
  let [from, to] = [0, ngrams.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const found = ngrams[middle] ?? "";
    if (found === ngram) {
      const own = scores[middle]?.split(",") ?? [];
      return Object.fromEntries((keys[middle] ?? "").split(",").map((key, at) => [key, Number(own[at])]));
    }
    if (found < ngram) from = middle + 1;
    else to = middle;
  }
  return undefined;
}
