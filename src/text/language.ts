/** Which language prose is in, as far as it can be told, and whether that is English. */
import { eld } from "eld/extrasmall";
import { untrusted } from "./untrusted.ts";

export interface Language {
  /** The English name of the language that most of it is in, "Portuguese"; null when it cannot be told. */
  language: string | null;
  /** Null when there is too little prose to tell. */
  english: boolean | null;
  /** How many words could be judged. */
  words: number;
  /** How the first part that is not English begins, in up to 80 characters; null unless `english` is false. */
  sample: string | null;
}

/**
 * Measured on 1,350 READMEs and pages in 19 languages, of which none was judged wrong. Of lines with 8 words none in
 * English and 6 in 1,000 in Portuguese were, with 4 words 2 and 5 in 100, since those hold names. What leads by no more
 * than `clear` is mostly names.
 */
const least = { part: 12, document: 8 };
const clear = 0.05;
/** An English README may quote and thank in another language. */
const share = 0.85;

/** Judges prose as `proseOf` gives it. Never throws. */
export function languageOf(prose: string): Language {
  const parts = [...partsOf(prose)]
    .map((part) => ({ ...part, ...guess(part.text) }))
    .filter(({ lead, reliable }) => lead > clear || (lead < -clear && reliable));
  const foreign = parts.filter(({ lead }) => lead > 0);
  const words = sum(parts);
  if (words < least.document) return { language: null, english: null, words, sample: null };
  const [first] = foreign;
  if (first === undefined || words - sum(foreign) >= share * words)
    return { language: "English", english: true, words, sample: null };
  return { language: mostOf(foreign), english: false, words, sample: untrusted(first.text, 80).untrusted };
}

interface Part {
  text: string;
  words: number;
}

/** Sentences and short lines, joined until they are long enough to judge. */
function* partsOf(prose: string): Generator<Part> {
  let part: Part = { text: "", words: 0 };
  for (const sentence of prose.split(/\n+|(?<=[.!?]\s)|(?<=[。！？])/u)) {
    part = { text: `${part.text} ${sentence}`, words: part.words + wordsIn(sentence) };
    if (part.words < least.part) continue;
    yield part;
    part = { text: "", words: 0 };
  }
  yield part;
}

/** Where no spaces stand between words, two signs count as one. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|\p{L}[\p{L}\p{M}'’-]*/gu;

function wordsIn(text: string): number {
  return count(text, word);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { words }) => total + words, 0);
}

/** The English name of the language that most words are in. */
function mostOf(parts: readonly (Part & Guess)[]): string | null {
  const totals = new Map<string | null, number>();
  for (const { foreign, reliable, words } of parts) {
    const code = reliable ? foreign : null;
    totals.set(code, (totals.get(code) ?? 0) + words);
  }
  const [most] = [...totals].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ? languageName(most[0]) : null;
}

export interface Guess {
  /** The likeliest language but English, as ISO 639-1 has it; null when nothing speaks for any. */
  foreign: string | null;
  /** Another one that is nearly as likely. */
  rival: string | null;
  /** How much likelier it is than English: below 0 it is English, and 1 is certain. */
  lead: number;
  /** False when the text is like none of the languages that are told apart. */
  reliable: boolean;
}

/** Languages that the letters alone tell; the others are told by their words. */
const scripts: [string, RegExp][] = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["zh", /\p{sc=Han}/gu],
  ["ko", /\p{sc=Hangul}/gu],
  ["he", /\p{sc=Hebrew}/gu],
  ["el", /\p{sc=Greek}/gu],
  ["hi", /\p{sc=Devanagari}/gu],
  ["bn", /\p{sc=Bengali}/gu],
  ["ta", /\p{sc=Tamil}/gu],
  ["th", /\p{sc=Thai}/gu],
  ["ka", /\p{sc=Georgian}/gu],
  ["hy", /\p{sc=Armenian}/gu],
];
/** scripts/build.ts leaves the data of all other languages out of the bundle: 30 kB each. */
export const languages = "en pt es fr de it nl pl tr ro sv ms vi ru uk ar fa".split(" ");
const detector = eld.newInstance();
detector.setLanguageSubset(languages);
const latin = /[\p{sc=Latin}\p{M}'’-]+/gu;

/** Guesses the language of a few words or more; looks at the first 350 bytes. */
export function guess(text: string): Guess {
  const otherScript = text.replace(latin, " ");
  const others = wordsIn(otherScript);
  // Technical words stand in Latin letters in every language.
  if (others === 0 || others * 3 < wordsIn(text)) return likeliest(text);
  // Of Japanese, some is written as Chinese is.
  const enough = count(otherScript, /\p{L}/gu) / 10;
  const [code] = scripts.find(([, script]) => count(otherScript, script) > enough) ?? [];
  if (code !== undefined) return { foreign: code, rival: null, lead: 1, reliable: true };
  return { ...likeliest(otherScript), lead: 1 };
}

function likeliest(text: string): Guess {
  const result = detector.detect(text);
  const { en = 0, ...others } = result.getScores();
  const [first, second] = Object.entries(others).toSorted(([, a], [, b]) => b - a);
  const [foreign, score] = first ?? [null, 0];
  const rival = second !== undefined && score - second[1] < 0.03 ? second[0] : null;
  return { foreign, rival, lead: score - en, reliable: result.isReliable() };
}

/** "Portuguese" for "pt". */
export function languageName(code: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
