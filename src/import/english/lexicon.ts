/**
 * Finds the English of Portuguese and Spanish words in any number and gender. Each line of the glossary is
 * "English|Portuguese|Spanish": several words of one language are separated by commas, and "-" means that there is none.
 * English without a plural, or with an irregular one, gives it after "/": "data/data".
 */
import { adjectives } from "./glossary/adjectives.ts";
import { dataNouns } from "./glossary/nouns-data.ts";
import { programmingNouns } from "./glossary/nouns-programming.ts";
import { studyNouns } from "./glossary/nouns-study.ts";
import { systemNouns } from "./glossary/nouns-systems.ts";
import { verbs } from "./glossary/verbs.ts";
import {
  adjectiveForms,
  englishGerund,
  englishPlural,
  foreignGerund,
  type ForeignLanguage,
  type Form,
  type Gender,
  nounForms,
  withoutAccents,
} from "./inflections.ts";
import { isSmall } from "./small-words.ts";

/** Which article a single thing after a verb takes if the original has none. Null: it goes into the plural. */
export type Article = "a" | "the" | null;

interface NounEntry {
  kind: "noun";
  english: string;
  /** English, in the plural. */
  englishPlural: string;
  plural: boolean;
  gender: Gender;
}

interface AdjectiveEntry {
  kind: "adjective";
  english: string;
  precedes: boolean;
  follows: boolean;
  /** Null for both numbers, such as "simples". */
  plural: boolean | null;
  gender: Gender;
}

interface VerbEntry {
  kind: "verb";
  english: string;
  article: Article;
}

export type Entry = NounEntry | AdjectiveEntry | VerbEntry;

interface Lexicon {
  /** By form: small letters, without accents, words joined by spaces. A form may be a noun and an adjective. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** Words in the longest form. */
  longest: number;
}

const lexicons = new Map<ForeignLanguage, Lexicon>();

/** The lexicon of a language, built on first use. */
export function lexiconOf(language: ForeignLanguage): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = built(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

function built(language: ForeignLanguage): Lexicon {
  const entries = new Map<string, Entry[]>();
  let longest = 1;
  const add = (form: string, entry: Entry): void => {
    longest = Math.max(longest, form.split(" ").length);
    entries.set(form, [...(entries.get(form) ?? []), entry]);
  };
  for (const table of [programmingNouns, dataNouns, systemNouns, studyNouns])
    for (const [english, word] of linesOf(table, language)) addNoun(english, word, language, add);
  for (const [english, word] of linesOf(adjectives, language)) addAdjective(english, word, language, add);
  for (const [english, word] of linesOf(verbs, language)) addVerb(english, word, language, add);
  return { entries, longest };
}

/** The English and each word of a language. */
function* linesOf(table: string, language: ForeignLanguage): Generator<[english: string, word: string]> {
  for (const line of table.trim().split("\n")) {
    const [english = "", portuguese = "", spanish = ""] = line.split("|");
    const words = language === "pt" ? portuguese : spanish;
    if (words === "-") continue;
    for (const word of words.split(",")) yield [english, word];
  }
}

type Add = (form: string, entry: Entry) => void;

function addNoun(written: string, word: string, language: ForeignLanguage, add: Add): void {
  const [english = "", plural = englishPlural(english)] = written.split("/");
  const gender = genderOf(word.split(/[ /]/)[0] ?? "");
  for (const form of phraseForms(word, language, nounForms))
    add(form.text, { kind: "noun", english, englishPlural: plural, plural: form.plural, gender });
}

function addAdjective(written: string, word: string, language: ForeignLanguage, add: Add): void {
  const english = written.replace(/^<>?/, "");
  const isInvariable = word.endsWith("s");
  for (const form of phraseForms(word, language, adjectiveForms))
    add(form.text, {
      kind: "adjective",
      english,
      precedes: written.startsWith("<"),
      follows: !/^<(?!>)/.test(written),
      plural: isInvariable ? null : form.plural,
      gender: form.gender,
    });
}

function addVerb(written: string, word: string, language: ForeignLanguage, add: Add): void {
  const [, english = "", mark] = /^(.+) (a|the|s)$/.exec(written) ?? [];
  const article = mark === "a" || mark === "the" ? mark : null;
  const [infinitive = "", ...rest] = withoutAccents(word).split(" ");
  add([infinitive, ...rest].join(" "), { kind: "verb", english, article });
  const gerund = [foreignGerund(infinitive, language), ...rest].join(" ");
  add(gerund, { kind: "verb", english: englishGerund(english), article });
}

/** All forms of a phrase: its first word decides the number, and the words after it may have any that they have. */
function phraseForms(
  phrase: string,
  language: ForeignLanguage,
  formsOfFirst: (word: string, language: ForeignLanguage) => Form[],
): Form[] {
  const [first = "", ...rest] = phrase.split(" ");
  let forms = isSmall(first, language)
    ? [{ text: withoutAccents(first), plural: false, gender: null }]
    : formsOfFirst(first, language);
  for (const word of rest) {
    const endings = isSmall(word, language) ? [withoutAccents(word)] : textsOf(word, language);
    forms = forms.flatMap((form) => endings.map((text) => ({ ...form, text: `${form.text} ${text}` })));
  }
  return forms;
}

function textsOf(word: string, language: ForeignLanguage): string[] {
  return [...new Set(nounForms(word, language).map(({ text }) => text))];
}

function genderOf(noun: string): Gender {
  if (/(?:ção|são|ción|sión|dade|dad|gem|ude|[^m]a)$/.test(noun)) return "f";
  return /(?:o|or|al|el|ma)$/.test(noun) ? "m" : null;
}
