/**
 * ELD's data without the languages that are not told apart, which would take a hundred milliseconds to load. Compressed,
 * because it would be a sixth of the package, and searched instead of parsed: 24,000 small objects take longer to make
 * than a few hundred searches.
 */
import { brotliCompressSync } from "node:zlib";
import { languages } from "../src/text/language.ts";

interface Data {
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
}

export const eldPlugin = {
  name: "eld",
  async load(id: string): Promise<{ code: string; map: null; moduleSideEffects: false } | undefined> {
    if (!id.replaceAll("\\", "/").endsWith("/eld/src/ngrams/extrasmall.js")) return undefined;
    const { ngramsData }: { ngramsData: Data } = await import(id);
    const { ngrams, ...rest } = ngramsData;
    const kept = new Set(
      Object.entries(ngramsData.languages).flatMap(([key, code]) => (languages.includes(code) ? [key] : [])),
    );
    const lines = Object.entries(ngrams).flatMap(([ngram, scores]) => {
      const own = Object.entries(scores).filter(([key]) => kept.has(key));
      if (ngram.includes("\t") || ngram.includes("\n"))
        throw new Error("An n-gram of ELD holds a separator.");
      return own.length === 0 ? [] : [`${ngram}\t${JSON.stringify(Object.fromEntries(own))}\n`];
    });
    const text = lines.toSorted((a, b) => (a < b ? -1 : 1)).join("");
    const packed = brotliCompressSync(text).toString("base64");
    return {
      code: [
        "/*! ELD, Apache-2.0, Nito T.M. */",
        'import { brotliDecompressSync } from "node:zlib";',
        `const text = brotliDecompressSync(Buffer.from("${packed}", "base64")).toString();`,
        `const scoresIn = ${String(scoresIn)};`,
        "const ngrams = new Proxy({}, { get: (_, ngram) => scoresIn(text, ngram) });",
        `export const ngramsData = { ...${JSON.stringify(rest)}, isSubset: true, ngrams };`,
      ].join("\n"),
      map: null,
      moduleSideEffects: false,
    };
  },
};

/**
 * The scores of an n-gram by language; undefined for one that is not there. Its source becomes part of the bundle.
 * @param text lines of an n-gram, a tab and its scores as JSON, each with a line feed, sorted by UTF-16 units
 */
function scoresIn(text: string, ngram: string): unknown {
  let [from, to] = [0, text.length];
  while (from < to) {
    const start = text.lastIndexOf("\n", Math.floor((from + to) / 2) - 1) + 1;
    const tab = text.indexOf("\t", start);
    const end = text.indexOf("\n", tab);
    const found = text.slice(start, tab);
    if (found === ngram) return JSON.parse(text.slice(tab + 1, end));
    if (found < ngram) from = end + 1;
    else to = start;
  }
  return undefined;
}
