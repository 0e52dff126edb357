/** ELD's data without the languages that are not told apart: half of the bundle, and a hundred milliseconds to load. */
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
    return {
      code: `/*! ELD, Apache-2.0, Nito T.M. */ export const ngramsData = JSON.parse(${JSON.stringify(data)});`,
      map: null,
      moduleSideEffects: false,
    };
  },
};
