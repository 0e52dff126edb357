/** Finds the English of Portuguese and Spanish words, in any number and gender. */
import { adjectives } from "./adjectives.ts";
import { nouns } from "./nouns.ts";
import { verbs } from "./verbs.ts";

export type ForeignLanguage = "pt" | "es";

export interface Entry {
  kind: "noun" | "adjective" | "verb";
  english: string;
  /** Of a noun. */
  plural: string;
  /** An adjective that stands before its noun in these languages too. */
  before: boolean;
  /** The foreign words in the singular. */
  singular: string;
}

export interface Lexicon {
  /** Entries by the stems of their words, joined by spaces. A word may be a noun and an adjective. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** Words in the longest entry. */
  longest: number;
}

const lexicons = new Map<ForeignLanguage, Lexicon>();

export function lexiconOf(language: ForeignLanguage): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const entries = new Map<string, Entry[]>();
  let longest = 1;
  for (const [kind, table] of [
    ["noun", nouns],
    ["adjective", adjectives],
    ["verb", verbs],
  ] as const)
    for (const line of table.trim().split("\n")) {
      const [written = "", portuguese = "", spanish = ""] = line.split("|");
      const before = written.startsWith("<");
      const [english = "", plural = pluralOf(english)] = written.replace("<", "").split("/");
      for (const singular of (language === "pt" ? portuguese : spanish).split(",")) {
        if (singular === "-") continue;
        const words = singular.split(" ");
        longest = Math.max(longest, words.length);
        const key = words.map(stemOf).join(" ");
        const entry: Entry = { kind, english, plural, before, singular };
        entries.set(key, [...(entries.get(key) ?? []), entry]);
      }
    }
  const lexicon = { entries, longest };
  lexicons.set(language, lexicon);
  return lexicon;
}

/** Endings of plurals and what they replace, without accents: the first that fits counts. */
const plurals: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/oes$/, "ao"],
  [/iones$/, "ion"],
  [/ais$/, "al"],
  [/eis$/, "el"],
  [/ois$/, "ol"],
  [/uis$/, "ul"],
  [/ns$/, "m"],
  [/s$/, ""],
];

/** A word without accents, number and gender. */
export function stemOf(word: string): string {
  const plain = withoutAccents(word);
  if (plain.length <= 3) return plain;
  const [ending, singular] = plurals.find(([one]) => one.test(plain)) ?? [/$/, ""];
  return plain.replace(ending, singular).replace(/(?<=...)[aoe]$/, "");
}

/** In small letters, without accents. */
export function withoutAccents(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** The regular English plural of a noun, or of the last of several words. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
