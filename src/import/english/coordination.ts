/** Decides what "and" joins: "unit and integration tests", "JSON and CSV formats", or two things that share nothing. */
import { isSingle, type NounPhrase, readNounPhrase } from "./noun-phrase.ts";
import { type Cursor, isAndOr, isBare, type Noun, type Unit } from "./units.ts";

/** Nouns that share their modifiers: "tratamento de erros e exceções" is "error and exception handling". */
const sharing = new Set("handling algorithm test management modelling processing".split(" "));

/** Nouns whose modifier belongs to them alone: "estrutura de dados e algoritmos" is "data structure and algorithms". */
const closed = new Set(
  `structure type database programming language science learning network variable key pattern practice loop list interface system
  queue project machine environment line access cycle life story server page coverage assurance control scientist engineer analyst
  pipeline warehouse source computing`.split(/\s+/),
);

/** Things with one kind for each name that follows. */
const named = new Set(
  "format command clause method API protocol framework library statement file loop operator keyword tag hook".split(
    " ",
  ),
);

/** Acts that share the data that comes after "and". */
const dataActs = new Set(
  `cleaning transformation visualisation processing extraction ingestion modelling loading manipulation analysis validation storage
  integration organisation normalisation handling collection sorting grouping partitioning reading writing import export`.split(
    /\s+/,
  ),
);

/** Acts that are a subject by themselves. */
const independent = new Set(
  `authentication authorisation documentation deployment security programming automation refactoring modularisation pagination
  recursion encapsulation abstraction debugging monitoring virtualisation containerisation`.split(/\s+/),
);

/** True if a noun holds "of" something in the original, as "análise de dados" does. */
export function holdsOf({ text }: { text: string }): boolean {
  return / (?:de|d[oa]s?|del) /i.test(text);
}

/** True for one word without anything that belongs to it. */
export function isPlain({ head, names, adjectives, before, rest, after }: NounPhrase): boolean {
  return head !== null && names.length + adjectives.length + before.length + rest.length + after.length === 0;
}

/**
 * The next noun phrase with what "and" adds to its modifiers; null if there is none, or if it is not sure what "and" joins.
 */
export function readCoordinated(cursor: Cursor): NounPhrase | null {
  const noun = readNounPhrase(cursor);
  const { next, second } = cursor;
  if (noun === null || noun.head === null || second === undefined || !isAndOr(next)) return noun;
  const isEnd = endsPhrase(cursor.third);
  if (second.kind === "name" && isEnd && sharesNames(noun, noun.head))
    return joinNames(cursor, noun, next.kind, second);
  if (noun.head.loan) return noun;
  // "integração Frontend e Backend": the noun may be about both, or not.
  if (isBare(second) && noun.names.length > 0) return null;
  const isOpen = isEnd && second.kind === "noun" && !second.text.includes(" ") && holdsOf(noun.head);
  return isOpen ? withSecond(cursor, noun, next.kind, second) : noun;
}

function endsPhrase(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === "for" || unit.kind === "in" || unit.kind === "with";
}

function withSecond(cursor: Cursor, noun: NounPhrase, joint: "and" | "or", second: Noun): NounPhrase | null {
  const kind = noun.head?.singular.split(" ").at(-1) ?? "";
  if (closed.has(kind) || noun.adjectives.length > 0) return noun;
  return sharing.has(kind) ? joinModifiers(cursor, noun, joint, second) : null;
}

function sharesNames({ names }: NounPhrase, head: Noun): boolean {
  return names.length > 0 && (head.plural || head.loan) && named.has(head.singular);
}

function joinNames(cursor: Cursor, noun: NounPhrase, joint: "and" | "or", second: Unit): NounPhrase {
  cursor.skip(2);
  return { ...noun, names: [...noun.names, joint, second.text] };
}

function joinModifiers(cursor: Cursor, noun: NounPhrase, joint: "and" | "or", second: Noun): NounPhrase {
  cursor.skip(2);
  const { head } = noun;
  if (head === null) return noun;
  const joined = (english: string): string => {
    const words = english.split(" ");
    return [...words.slice(0, -1), joint, second.singular, ...words.slice(-1)].join(" ");
  };
  return { ...noun, head: { ...head, english: joined(head.english), singular: joined(head.singular) } };
}

/**
 * What two joined phrases are if the first may share what the second holds: "limpeza e análise de dados" is "data cleaning and
 * analysis". Undefined if they share nothing, and null if that is not sure.
 */
export function sharedOf(first: NounPhrase, joint: string, second: NounPhrase): string | null | undefined {
  if (!isPlain(first) || first.head === null || second.head === null) return undefined;
  if (!holdsOf(second.head) || isSingle(first) || first.head.plural || first.head.loan) return undefined;
  if (independent.has(first.head.singular)) return undefined;
  const [modifier, ...kind] = second.head.english.split(" ");
  if (modifier !== "data" || !dataActs.has(first.head.singular) || !dataActs.has(kind.join(" "))) return null;
  return isPlain(second) ? `data ${first.head.english} ${joint} ${kind.join(" ")}` : null;
}
