/** Says what the words of a run are. */
import type { ForeignLanguage } from "./inflections.ts";
import { englishPlural, withoutAccents } from "./inflections.ts";
import { type Entry, lexiconOf } from "./lexicon.ts";
import { isNameLike, loanOf } from "./names.ts";
import { isSharedWithEnglish } from "./shared-words.ts";
import { smallWord } from "./small-words.ts";
import type { Noun, Unit } from "./units.ts";

/**
 * What each word is; null if one is not known.
 * @param isTitleCase true if a capital letter is not a sign of a name
 */
export function unitsOf(
  words: readonly string[],
  language: ForeignLanguage,
  isTitleCase: boolean,
): Unit[] | null {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at, language, units);
    const unit = found?.unit ?? singleAt(words, at, language, { last: units.at(-1), isTitleCase });
    if (unit === null) return null;
    units.push(unit);
    at += found?.length ?? 1;
  }
  return units;
}

/** A phrase, or a single word of the lexicon. */
function longestAt(
  words: readonly string[],
  at: number,
  language: ForeignLanguage,
  before: readonly Unit[],
): { unit: Unit; length: number } | null {
  const { entries, longest } = lexiconOf(language);
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    const text = some.join(" ");
    if (length === 1 && smallWord(text.toLowerCase(), language) !== undefined) return null;
    const loan = length > 1 ? loanIn(text) : null;
    if (loan !== null) return { unit: loan, length };
    const entry = chosen(entries.get(withoutAccents(text)) ?? [], before);
    if (entry !== undefined) return { unit: unitFor(entry, text, before.at(-1)), length };
  }
  return null;
}

/** A word that is both is an adjective after a noun or a name, and a verb only where it begins, or after "create and". */
function chosen(entries: readonly Entry[], before: readonly Unit[]): Entry | undefined {
  const last = before.at(-1);
  const verb = entries.find(({ kind }) => kind === "verb");
  if (verb !== undefined && before.every(({ kind }) => kind === "verb" || kind === "and")) return verb;
  const others = entries.filter(({ kind }) => kind !== "verb");
  const follows = last !== undefined && ["noun", "name", "adjective"].includes(last.kind);
  const adjective = follows ? others.find(({ kind }) => kind === "adjective") : undefined;
  return adjective ?? others[0];
}

function unitFor(entry: Entry, text: string, last: Unit | undefined): Unit {
  const plain = withoutAccents(text);
  // "Spring Web" is a name, but English has "web" before other words.
  if (plain === "web" && last?.kind === "name") return { kind: "name", text, foreign: false };
  const follows = plain === "web" && last !== undefined;
  const lower = text.toLowerCase();
  const isEnglish = [entry.english, entry.kind === "noun" ? entry.englishPlural : ""].includes(lower);
  const foreign = follows || !(isEnglish || isSharedWithEnglish(lower));
  switch (entry.kind) {
    case "noun":
      return {
        ...entry,
        text,
        foreign,
        singular: entry.english,
        loan: false,
        english: entry.plural ? entry.englishPlural : entry.english,
        countable: entry.english !== entry.englishPlural,
      };
    case "adjective":
    case "verb":
      return { ...entry, text, foreign };
  }
}

function singleAt(
  words: readonly string[],
  at: number,
  language: ForeignLanguage,
  { last, isTitleCase }: { last: Unit | undefined; isTitleCase: boolean },
): Unit | null {
  const text = words[at] ?? "";
  const small = smallAt(text, at, language);
  if (small !== null) return small;
  if (/^\d+(?:[.,–-]\d+)*$/.test(text)) return { kind: "number", text, foreign: false };
  const isMarked = at > 0 && !isTitleCase && isForeignToBoth(text);
  const loan = isPartOfName(text, last, isTitleCase) ? null : loanIn(text);
  if (loan !== null) return loan;
  return isNameLike(text) || isMarked ? { kind: "name", text, foreign: false } : null;
}

/** "Router" in "React Router" */
function isPartOfName(text: string, last: Unit | undefined, isTitleCase: boolean): boolean {
  return last?.kind === "name" && !isTitleCase && /^\p{Lu}\p{Ll}/u.test(text);
}

/** A single letter in capitals, as in "Big O", is not a small word. */
function smallAt(text: string, at: number, language: ForeignLanguage): Unit | null {
  const lower = text.toLowerCase();
  const small = smallWord(lower, language);
  if (small === undefined || (text !== lower && (at === 0 || text.length === 1))) return null;
  return { kind: small.kind, text, foreign: small.isTelling, article: small.article };
}

/** True for a word with a capital whose letters show that it is neither Portuguese nor Spanish, such as "Locust". */
function isForeignToBoth(text: string): boolean {
  return /^\p{Lu}[a-z]+$/u.test(text) && /[kw]|[bcfghjptvw]$/i.test(text);
}

function loanIn(text: string): Noun | null {
  const loan = loanOf(text);
  if (loan === null) return null;
  // "APIs" and "DataFrame" keep their capitals.
  const isMarked = /^[A-Z]{2,}s?$|\p{Ll}\p{Lu}/u.test(text);
  const unmarked = loan.plural ? englishPlural(loan.singular) : loan.singular;
  const english = isMarked ? text : unmarked;
  const singular = isMarked ? (loan.plural ? text.replace(/s$/, "") : text) : loan.singular;
  const { plural, countable } = loan;
  return {
    kind: "noun",
    text,
    foreign: false,
    english,
    singular,
    englishPlural: plural ? english : englishPlural(english),
    plural,
    loan: true,
    countable,
    gender: null,
  };
}
