/** Reads "of" and what follows it: most become compounds, such as "variable types". */
import { withArticle } from "./articles.ts";
import { readCoordinated } from "./coordination.ts";
import { compound, isSingle, modifierOf, type NounPhrase, textOf } from "./noun-phrase.ts";
import { type Adjective, type Cursor, isAndOr } from "./units.ts";

/** What the phrases that "and" joins share. */
export interface Joint {
  /** A phrase came before this one. */
  isJoined: boolean;
  /** The phrase before was "reading" or the like, which goes with "writing files". */
  isActing: boolean;
  /** Something after "of" is shared with what comes after "and". */
  shares: boolean;
}

/** Nouns that read better as a verb when they have an object: "reading files". */
const asVerbs: ReadonlyMap<string, string> = new Map([
  ["reading", "reading"],
  ["use", "using"],
  ["writing", "writing"],
  ["creation", "creating"],
  ["consumption", "consuming"],
  ["extraction", "extracting"],
  ["import", "importing"],
  ["export", "exporting"],
  ["handling", "handling"],
]);

/** "review of the week" is not a "week review". */
const periods = new Set(["day", "week", "month", "year"]);

/** Nouns that mean a thing or an act, so "of" says nothing sure: "aplicação de filtros". */
const ambiguous = new Set(["application"]);

/** True for a noun such as "reading", which goes with the "ing" of others. */
export function isAct({ head }: NounPhrase): boolean {
  return head !== null && asVerbs.has(head.singular) && head.singular.endsWith("ing");
}

/** The phrase with what "of" adds; null if the English is not sure. */
export function readOf(cursor: Cursor, noun: NounPhrase, joint: Joint): string | null {
  const of = cursor.next;
  if (of?.kind !== "of") return textOf(noun);
  cursor.skip();
  const inner = readCoordinated(cursor);
  if (inner === null || !mayHaveOf(noun, inner)) return null;
  const isShared = joint.isJoined || isAndOr(cursor.next);
  const verb = actOf(noun);
  if (verb !== null) return readObject(cursor, { noun, inner, verb, isShared, of }, joint);
  if (cursor.next?.kind === "of") return isShared ? null : readDeeper(cursor, noun, inner, joint);
  joint.shares ||= isShared && inner.adjectives.length === 0;
  return ofNoun(noun, inner, { isShared, article: of.article });
}

/** "variable types", or "review of the week" */
function ofNoun(
  noun: NounPhrase,
  inner: NounPhrase,
  { isShared, article }: { isShared: boolean; article: boolean },
): string | null {
  if (periods.has(inner.head?.singular ?? ""))
    return article ? `${textOf(noun)} of the ${textOf(inner)}` : null;
  if (inner.adjectives.length > 0) return withAdjectives(noun, inner, { isShared, article });
  const isIdea = noun.head?.english === "concept";
  return isShared || isIdea ? ofPhrase(noun, inner, article) : compound(noun, modifierOf(inner));
}

function mayHaveOf({ head, after }: NounPhrase, inner: NounPhrase): boolean {
  return head !== null && after === "" && !(ambiguous.has(head.singular) && inner.head !== null);
}

/** "reading" for "reading" or "creating" for "creation", if nothing else belongs to the noun; null if it is not an act. */
export function actOf({ head, adjectives, names, before }: NounPhrase): string | null {
  if (head === null || adjectives.length + names.length + before.length > 0) return null;
  return asVerbs.get(head.singular) ?? null;
}

interface Acting {
  noun: NounPhrase;
  inner: NounPhrase;
  verb: string;
  isShared: boolean;
  of: { article: boolean };
}

/** "reading files" for "reading of files". */
function readObject(
  cursor: Cursor,
  { noun, inner, verb, isShared, of }: Acting,
  joint: Joint,
): string | null {
  // "creation and consuming APIs" is not English.
  if (joint.isJoined && !joint.isActing) return null;
  if (isSingle(inner) && !of.article) {
    if (cursor.next?.kind === "of") return null;
    if (inner.adjectives.length > 0) return `${verb} ${withArticle(textOf(inner), "a")}`;
    return isShared ? null : compound(noun, modifierOf(inner));
  }
  const alone = { ...joint, isJoined: false };
  const object = cursor.next?.kind === "of" ? readOf(cursor, inner, alone) : textOf(inner);
  return object === null ? null : `${verb} ${isSingle(inner) ? "the " : ""}${object}`;
}

/** "structure of the tests of a project" */
function readDeeper(cursor: Cursor, noun: NounPhrase, inner: NounPhrase, joint: Joint): string | null {
  if (inner.adjectives.length > 0 || inner.head === null) return null;
  const single = { ...inner, head: { ...inner.head, english: inner.head.singular } };
  const deeper = readOf(cursor, single, { ...joint, isJoined: false });
  return deeper === null || deeper.includes(" of ") ? null : compound(noun, deeper);
}

function withAdjectives(
  noun: NounPhrase,
  inner: NounPhrase,
  { isShared, article }: { isShared: boolean; article: boolean },
): string | null {
  const theirs = whose(inner.adjectives, noun, inner);
  if (theirs === "unknown") return null;
  if (theirs === "inner") return ofPhrase(noun, inner, article);
  const adjectiveText = [noun.adjectiveText, inner.adjectiveText].filter((text) => text !== "").join(" ");
  const outer = { ...noun, adjectives: inner.adjectives, adjectiveText };
  return isShared ? null : compound(outer, modifierOf({ ...inner, adjectives: [], adjectiveText: "" }));
}

/** "analysis of external data". A single thing needs an article, which the original may not give. */
function ofPhrase(noun: NounPhrase, inner: NounPhrase, article: boolean): string | null {
  if (isSingle(inner) && !article) return null;
  return `${textOf(noun)} of ${isSingle(inner) ? "the " : ""}${textOf(inner)}`;
}

/** Whether adjectives after "A de B" are about A or B. Before a compound, English leaves it as open as they do. */
function whose(
  adjectives: readonly Adjective[],
  outer: NounPhrase,
  inner: NounPhrase,
): "outer" | "inner" | "open" | "unknown" {
  if (inner.head === null) return "open";
  const [isOuter, isInner] = [outer, inner].map((noun) => adjectives.every((one) => agrees(one, noun)));
  if (isOuter === isInner) return isOuter === true ? "open" : "unknown";
  return isOuter === true ? "outer" : "inner";
}

function agrees({ plural, gender }: Adjective, { head }: NounPhrase): boolean {
  if (head === null) return false;
  const inNumber = plural === null || head.loan || plural === head.plural;
  return inNumber && (gender === null || head.gender === null || gender === head.gender);
}
