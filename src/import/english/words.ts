/** Cuts a title into words with what they are in English, and what stands between them. */
import { type Entry, type ForeignLanguage, lexiconOf, pluralOf, stemOf, withoutAccents } from "./lexicon.ts";
import { loanPhrases, loans, names } from "./names.ts";

type Gender = "m" | "f" | null;

type Each<K extends string, More = object> = { [One in K]: { kind: One } & More }[K];

/** A word, or several that are one noun. `foreign` if it shows that the title is not English. */
export type Unit = { text: string; foreign: boolean } & (
  | {
      kind: "noun";
      english: string;
      singular: string;
      plural: boolean;
      loan: boolean;
      countable: boolean;
      gender: Gender;
    }
  | { kind: "adjective"; english: string; before: boolean; plural: boolean | null; gender: Gender }
  | { kind: "verb"; english: string }
  | Each<"of" | "to" | "in", { article: boolean }>
  | Each<
      "name" | "number" | "with" | "for" | "about" | "between" | "without" | "and" | "or" | "vs" | "the" | "a"
    >
);

/** True for a word that holds a phrase together in Portuguese or Spanish. */
export function isSmall(word: string): boolean {
  return Object.values(small).some((words) => Object.hasOwn(words, word.toLowerCase()));
}

/** Words between two marks of punctuation; the mark after them with its spaces, as written. */
export interface Run {
  words: string[];
  after: string;
}

const piece =
  /`[^`]*`|“[^”]*”|"[^"]*"|\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}+#'’_]*(?:[.-][\p{L}\p{N}][\p{L}\p{M}\p{N}+#'’_]*)*|\s+|[^]/gu;

export function runsOf(title: string): Run[] {
  const runs: Run[] = [{ words: [], after: "" }];
  for (const [text] of title.matchAll(piece)) {
    const last = runs.at(-1);
    if (last === undefined) break;
    const isWord = /^[`\p{L}\p{N}]|^\.[\p{L}\p{N}]|^[“"]./u.test(text);
    const isSpace = /^\s/.test(text);
    if (isWord && last.after.trim() === "") {
      last.after = "";
      last.words.push(text);
    } else if (isWord) runs.push({ words: [text], after: "" });
    else last.after += isSpace ? " " : text;
  }
  return joinedNames(runs);
}

/** Joins "CI/CD" and "Oracle/Postgres", which are one name. */
function joinedNames(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const [left, right] = [last?.words.at(-1), run.words[0]];
    if (
      last?.after === "/" &&
      left !== undefined &&
      right !== undefined &&
      isNameLike(left) &&
      isNameLike(right)
    ) {
      last.words.splice(-1, 1, `${left}/${right}`, ...run.words.slice(1));
      last.after = run.after;
    } else all.push(run);
  }
  return all;
}

/** True for a word that is the same in every language. */
export function isNameLike(word: string): boolean {
  const lower = word.toLowerCase();
  return isName(word) || loans.has(lower) || loans.has(lower.replace(/s$/, ""));
}

/** True for a name, whose capital says nothing about its place. */
export function isName(word: string): boolean {
  return names.has(word.toLowerCase()) || isNamed(word);
}

type Small = Exclude<Unit["kind"], "noun" | "adjective" | "name" | "number" | "verb">;

/** Small words by language: what they are, and whether they hold an article. */
const small: Record<ForeignLanguage, Record<string, readonly [kind: Small, article?: true]>> = {
  pt: {
    de: ["of"],
    do: ["of", true],
    da: ["of", true],
    dos: ["of", true],
    das: ["of", true],
    em: ["in"],
    no: ["in", true],
    na: ["in", true],
    nos: ["in", true],
    nas: ["in", true],
    ao: ["to", true],
    à: ["to", true],
    aos: ["to", true],
    às: ["to", true],
    com: ["with"],
    para: ["for"],
    sobre: ["about"],
    entre: ["between"],
    sem: ["without"],
    e: ["and"],
    ou: ["or"],
    vs: ["vs"],
    o: ["the"],
    os: ["the"],
    a: ["the"],
    as: ["the"],
    um: ["a"],
    uma: ["a"],
  },
  es: {
    de: ["of"],
    del: ["of", true],
    en: ["in"],
    al: ["to", true],
    con: ["with"],
    para: ["for"],
    sobre: ["about"],
    entre: ["between"],
    sin: ["without"],
    y: ["and"],
    e: ["and"],
    o: ["or"],
    u: ["or"],
    vs: ["vs"],
    el: ["the"],
    los: ["the"],
    la: ["the"],
    las: ["the"],
    un: ["a"],
    una: ["a"],
    a: ["to"],
  },
};

/** Small words that English does not have, so that one of them between names shows the language. */
const telling = new Set(["com", "con", "para", "e", "y", "ou"]);

/**
 * What each word is; null if one is not known.
 * @param isTitleCase true if a capital letter is no sign of a name
 */
export function unitsOf(
  words: readonly string[],
  language: ForeignLanguage,
  isTitleCase: boolean,
): Unit[] | null {
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at, language, units.at(-1)) ?? [
      singleAt(words, at, language, isTitleCase),
      1,
    ];
    const [unit, length] = found;
    if (unit === null) return null;
    units.push(unit);
    at += length;
  }
  return units;
}

/** A phrase, or a single word of the lexicon. */
function longestAt(
  words: readonly string[],
  at: number,
  language: ForeignLanguage,
  last: Unit | undefined,
): [Unit, number] | null {
  const { entries, longest } = lexiconOf(language);
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    if (length === 1 && Object.hasOwn(small[language], some[0]?.toLowerCase() ?? "")) return null;
    const english = some.join(" ").toLowerCase();
    if (length > 1 && loanPhrases.includes(english)) return [loan(some.join(" "), english), length];
    if (length > 1 && loanPhrases.map(pluralOf).includes(english))
      return [loan(some.join(" "), english), length];
    const found = entries.get(some.map(stemOf).join(" "));
    const entry = found && chosen(found, some, last);
    if (entry !== undefined) return [unitFor(entry, some, at > 0), length];
  }
  return null;
}

/** A word that is both is an adjective after a noun or a name, and a verb only where it begins. */
function chosen(
  entries: readonly Entry[],
  words: readonly string[],
  last: Unit | undefined,
): Entry | undefined {
  const exact = withoutAccents(words.join(" "));
  const verb = entries.find(({ kind, singular }) => kind === "verb" && withoutAccents(singular) === exact);
  if (verb !== undefined && last === undefined) return verb;
  const others = entries.filter(({ kind }) => kind !== "verb");
  const follows = last !== undefined && ["noun", "name", "adjective"].includes(last.kind);
  return (follows ? others.find(({ kind }) => kind === "adjective") : undefined) ?? others[0];
}

function unitFor(
  { kind, english, plural: englishPlural, before, singular }: Entry,
  words: readonly string[],
  follows: boolean,
): Unit {
  const text = words.join(" ");
  const plural = isPlural(words[0] ?? "", singular.split(" ")[0] ?? "");
  // English has "web" before the noun.
  const isEnglish = [english, kind === "noun" ? englishPlural : english].includes(withoutAccents(text));
  const foreign = !isEnglish || (english === "web" && follows);
  switch (kind) {
    case "noun":
      return {
        kind,
        text,
        foreign,
        plural,
        singular: english,
        loan: false,
        english: plural ? englishPlural : english,
        countable: english !== englishPlural,
        gender: genderOf(singular.split(" ")[0] ?? ""),
      };
    case "adjective":
      return {
        kind,
        text,
        foreign,
        english,
        before,
        plural: /s$/.test(singular) ? null : isPlural(words[0] ?? "", singular),
        gender: /[oa]s?$/i.test(text) ? (/a/i.test(text.replace(/s$/i, "").slice(-1)) ? "f" : "m") : null,
      };
    case "verb":
      return { kind, text, foreign, english };
  }
}

function singleAt(
  words: readonly string[],
  at: number,
  language: ForeignLanguage,
  isTitleCase: boolean,
): Unit | null {
  const text = words[at] ?? "";
  const lower = text.toLowerCase();
  const known = Object.hasOwn(small[language], lower) ? small[language][lower] : undefined;
  if (known !== undefined && (text === lower || at > 0)) {
    const [kind, article = false] = known;
    const foreign = telling.has(lower);
    return kind === "of" || kind === "to" || kind === "in"
      ? { kind, text, foreign, article }
      : { kind, text, foreign };
  }
  if (/^\d+$/.test(text)) return { kind: "number", text, foreign: false };
  const singular = lower.replace(/s$/, "");
  if (loans.has(lower) || loans.has(singular) || loans.has(lower.replace(/ies$/, "y")))
    return loan(text, lower);
  if (isName(text)) return { kind: "name", text, foreign: false };
  const isMarked = at > 0 && !isTitleCase && /^\p{Lu}[a-z]+$/u.test(text);
  return isMarked ? { kind: "name", text, foreign: false } : null;
}

/** Code, and words with capitals inside, digits or signs. */
function isNamed(text: string): boolean {
  return /^[`“"]|^\.|\/|[\p{Ll}\p{N}]\p{Lu}|^[A-Z]{2,}s?$|^[A-Z]$|^(?=.*[A-Za-z])(?=.*[\d+#.])[\w+#.-]+$/u.test(
    text,
  );
}

function loan(text: string, lower: string): Unit {
  const plural = /[^s]s$/.test(lower);
  const isShort = /^[A-Z]{2,}s?$|\p{Ll}\p{Lu}/u.test(text);
  const english = isShort ? text : lower === "deploy" ? "deployment" : lower;
  const singular = plural ? english.replace(/ies$/, "y").replace(/s$/, "") : english;
  return {
    kind: "noun",
    text,
    foreign: false,
    english,
    singular,
    plural,
    loan: true,
    countable: true,
    gender: null,
  };
}

function isPlural(word: string, singular: string): boolean {
  return /s$/i.test(word) && withoutAccents(word) !== withoutAccents(singular);
}

function genderOf(noun: string): Gender {
  if (/(?:ção|são|ción|sión|dade|dad|gem|ude|[^m]a)$/.test(noun)) return "f";
  return /(?:o|or|al|el|ma)$/.test(noun) ? "m" : null;
}
