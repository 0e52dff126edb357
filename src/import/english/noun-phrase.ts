/** Reads a noun with its adjectives, and writes it in English order. */
import { isBare, type Adjective, type Cursor, type Noun, type Unit } from "./units.ts";

/** A noun with what belongs to it, or only names. */
export interface NounPhrase {
  head: Noun | null;
  /** Names, and nouns that are used as names: before the head in English. */
  names: string[];
  /** A number or quoted words: after the head in English too. */
  rest: string;
  adjectives: Adjective[];
  /** "structured and unstructured" */
  adjectiveText: string;
  /** Numbers and adjectives that come first in the original. */
  before: string[];
  /** A participle that what follows belongs to, as in "written in English". */
  after: string;
}

/** Participles that stay behind the noun if something follows them. */
const participles = new Set(["written", "applied"]);

/** The next noun phrase; null if the next units are none, or none whose English is sure. */
export function readNounPhrase(cursor: Cursor): NounPhrase | null {
  const before: string[] = [];
  for (let unit = cursor.next; unit !== undefined; unit = cursor.next) {
    if (unit.kind === "number") before.push(unit.text);
    else if (unit.kind === "adjective" && unit.precedes) before.push(unit.english);
    else break;
    cursor.skip();
  }
  const core = readCore(cursor);
  return core === null ? null : { ...core, ...readAdjectives(cursor), before };
}

type Core = Pick<NounPhrase, "head" | "names" | "rest">;

function readCore(cursor: Cursor): Core | null {
  const words: Unit[] = [];
  for (let unit = cursor.next; unit?.kind === "noun" || unit?.kind === "name"; unit = cursor.next) {
    words.push(unit);
    cursor.skip();
  }
  const number = cursor.next?.kind === "number" ? cursor.next : undefined;
  if (number !== undefined && words.length > 0) cursor.skip();
  const quoted = words.length > 1 && isQuoted(words.at(-1)) ? ` ${words.pop()?.text ?? ""}` : "";
  return coreOf(words, number === undefined ? quoted : ` ${number.text}`);
}

function coreOf(words: readonly Unit[], rest: string): Core | null {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.kind === "noun" && !first.loan)
    // Two nouns of the lexicon side by side are not a phrase.
    return others.every(isBare) ? { head: first, names: others.map(asModifier), rest } : null;
  if (first.kind === "noun" && others.length > 0 && others.every(({ kind }) => kind === "name"))
    return { head: first, names: others.map(({ text }) => text), rest };
  if (last.kind === "noun")
    return last.loan ? { head: last, names: words.slice(0, -1).map(asModifier), rest } : null;
  const areNames = words.every(({ kind }) => kind === "name");
  return areNames ? { head: null, names: words.map(({ text }) => text), rest } : null;
}

function readAdjectives(cursor: Cursor): Pick<NounPhrase, "adjectives" | "adjectiveText" | "after"> {
  const adjectives: Adjective[] = [];
  let adjectiveText = "";
  for (let unit = cursor.next; unit?.kind === "adjective" && unit.follows; unit = cursor.next) {
    const { second } = cursor;
    cursor.skip();
    if (participles.has(unit.english) && second !== undefined && second.kind !== "and")
      return { adjectives, adjectiveText, after: ` ${unit.english}` };
    adjectives.push(unit);
    adjectiveText = adjectiveText === "" ? unit.english : `${unit.english} ${adjectiveText}`;
    const other = readSecond(cursor);
    if (other === null) continue;
    adjectives.push(other.adjective);
    adjectiveText += ` ${other.joint} ${other.adjective.english}`;
  }
  return { adjectives, adjectiveText, after: "" };
}

/** "and unstructured" */
function readSecond(cursor: Cursor): { joint: "and" | "or"; adjective: Adjective } | null {
  const { next, second } = cursor;
  if (next?.kind !== "and" && next?.kind !== "or") return null;
  if (second?.kind !== "adjective" || !second.follows) return null;
  cursor.skip(2);
  return { joint: next.kind, adjective: second };
}

/** What somebody put in quotation marks stays behind the noun. */
function isQuoted(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[“"]/.test(unit.text);
}

function asModifier(unit: Unit): string {
  return unit.kind === "noun" ? unit.singular : unit.text;
}

/** The phrase in English, without an article. */
export function textOf(noun: NounPhrase): string {
  return `${inOrder(noun, noun.head?.english ?? "", noun.adjectiveText)}${noun.rest}${noun.after}`;
}

/** "good REST practices", although "good practice" is one noun. */
function inOrder({ before, names }: NounPhrase, head: string, adjectiveText: string): string {
  const [, quality = "", thing = head] = /^((?:good|best) )?(.*)$/.exec(head) ?? [];
  return [...before, adjectiveText, quality.trim(), ...names, thing].filter((word) => word !== "").join(" ");
}

/** The phrase as it comes before another noun: in the singular and without its adjectives. */
export function modifierOf(noun: NounPhrase): string {
  return `${inOrder(noun, noun.head?.singular ?? "", "")}${noun.rest}`;
}

/** "type" and "variable" give "variable type". */
export function compound(noun: NounPhrase, inner: string): string {
  return textOf({ ...noun, names: [...noun.names, inner] });
}

/** Things whose names end like those of acts. */
const concrete = new Set(
  `application function collection expression transaction environment structure statement element payment condition exception
  operation partition connection notification presentation association feature`.split(/\s+/),
);

/** True for a noun that English uses without an article too, such as "transformation" and "performance". */
export function isAbstract(singular: string): boolean {
  if (concrete.has(singular.split(" ").at(-1) ?? "")) return false;
  return /(?:tion|ment|ing|sis|ance|ence|ity|ship|ure|acy|ice|ism|level|use)$/.test(singular);
}

/** True for one thing that English does not name without an article. */
export function isSingle({ head, rest, before }: NounPhrase): boolean {
  if (head === null || head.plural || !head.countable || isAbstract(head.singular)) return false;
  return rest === "" && before.length === 0;
}

/** The phrase with its noun in the plural. */
export function inPlural(noun: NounPhrase): NounPhrase {
  const { head } = noun;
  return head === null ? noun : { ...noun, head: { ...head, english: head.englishPlural, plural: true } };
}
