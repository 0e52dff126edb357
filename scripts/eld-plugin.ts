/**
 * ELD's data without the languages that are not told apart, which would take a hundred milliseconds to load. Compressed in a
 * file of its own, because it would be a sixth of the package. Searched instead of parsed: 24,000 small objects take longer
 * to make than a few hundred searches.
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
    const { bytes, ...layout } = packed(ngramsData);
    const file = this.emitFile({ type: "asset", name: "language.br", source: brotliCompressSync(bytes) });
    const url = `import.meta.ROLLUP_FILE_URL_${file}`;
    return {
      code: [
        "/*! ELD, Apache-2.0, Nito T.M. */",
        'import { readFileSync } from "node:fs";',
        'import { brotliDecompressSync } from "node:zlib";',
        `const bytes = brotliDecompressSync(readFileSync(new URL(${url})));`,
        `const layout = ${JSON.stringify(layout)};`,
        `const scoresIn = ${String(scoresIn)};`,
        // A text has most of its n-grams several times.
        "const found = new Map();",
        "const scoresOf = (ngram) => {",
        "  let scores = found.get(ngram);",
        "  if (scores === undefined) found.set(ngram, (scores = scoresIn(bytes, layout, ngram)));",
        "  return scores;",
        "};",
        `export const ngramsData = { ...${JSON.stringify(rest)}, isSubset: true, ngrams: { scoresOf } };`,
      ].join("\n"),
      map: null,
      moduleSideEffects: false,
    };
  },
  transform(code: string, id: string): { code: string; map: null } | undefined {
    if (!id.replaceAll("\\", "/").endsWith("/eld/src/languageDetector.js")) return undefined;
    return { code: withOurNgrams(code), map: null };
  },
};

/**
 * Replacements in the detector, so that it works with our n-grams. The n-grams of a text are in a Set, because V8 would intern
 * each key of an object, and scores are pairs of numbers instead of objects.
 */
const uses: readonly [old: string, ours: string][] = [
  ["let byteNgrams = {}", "let byteNgrams = new Set()"],
  ["byteNgrams[thisBytes] = true", "byteNgrams.add(thisBytes)"],
  ["Object.keys(byteNgrams).length", "byteNgrams.size"],
  ["for (bytes in byteNgrams) {", "for (bytes of byteNgrams) {"],
  ["thisByte = languageData.ngrams[bytes]", "thisByte = languageData.ngrams.scoresOf(bytes)"],
  ["for (lang in thisByte) {", "for (lang = 0; lang < thisByte.length; lang += 2) {"],
  [
    "langScore[lang] += thisByte[lang] + baseNgramScore;",
    "langScore[thisByte[lang]] += thisByte[lang + 1] + baseNgramScore;",
  ],
];

/** @throws if the detector has changed */
function withOurNgrams(code: string): string {
  return uses.reduce((changed, [old, ours]) => {
    if (!changed.includes(old)) throw new Error(`ELD has changed: it has no “${old}”.`);
    return changed.replaceAll(old, ours);
  }, code);
}

/** Where what is in the bytes. */
interface Layout {
  /** How many n-grams there are, and of how many characters the longest is. */
  count: number;
  width: number;
  /** The characters by their numbers, from 1; 0 is the end of an n-gram. */
  characters: string;
  /** The languages' keys by their numbers. */
  keys: string[];
  /** How many scores the n-grams before each block of n-grams have, and how many n-grams a block has. */
  before: number[];
  block: number;
}

const blockLength = 64;

/**
 * The sorted n-grams, column by column: their first characters, their second ones, and so on. Then how many scores each of
 * them has, then the numbers of the scores' languages, then the scores. One byte for each, which takes a fifth less room
 * when it is compressed than the same as text.
 */
function packed(data: Data): Layout & { bytes: Uint8Array } {
  const kept = Object.entries(data.languages).flatMap(([key, code]) =>
    languages.includes(code) ? [key] : [],
  );
  const rows = Object.entries(data.ngrams)
    .map(([ngram, scores]) => ({ ngram, own: Object.entries(scores).filter(([key]) => kept.includes(key)) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => (a.ngram < b.ngram ? -1 : 1));
  const characters = [...new Set(rows.map(({ ngram }) => ngram).join(""))].toSorted().join("");
  const width = Math.max(...rows.map(({ ngram }) => ngram.length));
  const column = (at: number): number[] =>
    rows.map(({ ngram }) => (at < ngram.length ? characters.indexOf(ngram.charAt(at)) + 1 : 0));
  const scores = rows.flatMap(({ own }) => own);
  const numbers = [
    ...Array.from({ length: width }, (_, at) => column(at)).flat(),
    ...rows.map(({ own }) => own.length),
    ...scores.map(([key]) => kept.indexOf(key)),
    ...scores.map(([, score]) => score),
  ];
  if (numbers.some((number) => !Number.isInteger(number) || number < 0 || number > 255))
    throw new Error("A number of ELD does not fit into a byte.");
  const before: number[] = [];
  let sum = 0;
  for (const [index, { own }] of rows.entries()) {
    if (index % blockLength === 0) before.push(sum);
    sum += own.length;
  }
  return {
    count: rows.length,
    width,
    characters,
    keys: kept,
    block: blockLength,
    before,
    bytes: Uint8Array.from(numbers),
  };
}

/**
 * Pairs of a language's number and the n-gram's score in it; empty for an unknown n-gram. The source of this function becomes
 * part of the bundle.
 */
function scoresIn(
  bytes: Uint8Array,
  { count, width, characters, keys, block, before }: Layout,
  ngram: string,
): number[] {
  const wanted = Array.from(ngram, (character) => characters.indexOf(character) + 1);
  if (wanted.length > width || wanted.includes(0)) return [];
  const order = (place: number): number => {
    for (let at = 0; at < width; at++) {
      const difference = (bytes[at * count + place] ?? 0) - (wanted[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (order(middle) < 0) from = middle + 1;
    else to = middle;
  }
  if (from === count || order(from) !== 0) return [];
  const lengths = bytes.subarray(width * count, (width + 1) * count);
  const start = Math.floor(from / block);
  let first = before[start] ?? 0;
  for (let place = start * block; place < from; place++) first += lengths[place] ?? 0;
  const all = (bytes.length - (width + 1) * count) / 2;
  const found: number[] = [];
  for (let at = first; at < first + (lengths[from] ?? 0); at++) {
    const key = bytes[(width + 1) * count + at] ?? 0;
    found.push(Number(keys[key]), bytes[(width + 1) * count + all + at] ?? 0);
  }
  return found;
}
