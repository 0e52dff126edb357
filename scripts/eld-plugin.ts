/**
 * ELD's data without the languages that are not used, which would take a hundred milliseconds to load. Compressed, because
 * it would be a sixth of the package and loads no slower.
 */
import { gzipSync } from "node:zlib";
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
    const kept = new Set(
      Object.entries(ngramsData.languages).flatMap(([key, code]) => (languages.includes(code) ? [key] : [])),
    );
    const ngrams = Object.entries(ngramsData.ngrams).flatMap(([ngram, scores]) => {
      const own = Object.entries(scores).filter(([key]) => kept.has(key));
      return own.length === 0 ? [] : [[ngram, Object.fromEntries(own)] as const];
    });
    const data = JSON.stringify({ ...ngramsData, isSubset: true, ngrams: Object.fromEntries(ngrams) });
    const packed = gzipSync(data, { level: 9 }).toString("base64");
    return {
      code: [
        "/*! ELD, Apache-2.0, Nito T.M. */",
        'import { gunzipSync } from "node:zlib";',
        `export const ngramsData = JSON.parse(gunzipSync(Buffer.from("${packed}", "base64")).toString());`,
      ].join("\n"),
      map: null,
      moduleSideEffects: false,
    };
  },
};
