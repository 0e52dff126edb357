/** Says what differs first between a published file and the computed one. */
import type { Reading } from "./reading.ts";

export interface Difference {
  /** Sentences. */
  reasons: string[];
  /** True if the difference cannot come from something that the verifier does not see. */
  isCertain: boolean;
  /** Addresses that the computed file does not have. */
  added?: string[];
}

/** How many letters are quoted at most, and how many of them may come before the difference. */
const longest = 60;
const mostBefore = 24;
const longestTag = 160;

/** @returns null if a visitor sees the same. Scripts are not compared. */
export function markupDifference(published: Reading, computed: Reading): Difference | null {
  if (isSame(published.marks, computed.marks)) return null;
  const isCertain = published.powerful.some((one) => !computed.powerful.includes(one));
  const said = textReason(published.texts, computed.texts);
  const reasons = [
    ...(said.length > 0 ? said : textReason(published.words, computed.words)),
    ...addressReason(published.addresses, computed.addresses),
  ];
  const own = new Set(computed.addresses.map(({ address }) => address));
  const added = published.addresses.map(({ address }) => address).filter((address) => !own.has(address));
  if (reasons.length > 0 && !isCertain) return { reasons, isCertain, added };
  return { reasons: [...reasons, ...tagReason(published.tags, computed.tags)], isCertain, added };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((mark, index) => mark === other[index]);

function textReason(published: readonly string[], computed: readonly string[]): string[] {
  const at = firstDifferent(published, computed);
  if (at === null) return [];
  const [actual, expected] = [published[at], computed[at]];
  if (actual !== undefined && isAdded(at, published, computed))
    return [`It shows ${quoted(actual)}; the recomputed one does not.`];
  if (expected !== undefined && isAdded(at, computed, published))
    return [`It does not show ${quoted(expected)}.`];
  const [shown, recomputed] = around(actual ?? "", expected ?? "");
  return [`It shows ${quoted(shown)}; recomputed: ${quoted(recomputed)}.`];
}

function addressReason(published: Reading["addresses"], computed: Reading["addresses"]): string[] {
  const addresses = (of: Reading["addresses"]): string[] => of.map(({ tag, address }) => `${tag} ${address}`);
  const [actual, expected] = [addresses(published), addresses(computed)];
  const at = firstDifferent(actual, expected);
  if (at === null) return [];
  const { tag, address } = published[at] ?? { tag: "a", address: null };
  if (address === null || isAdded(at, expected, actual))
    return [`It has no ${nameOf(computed[at]?.tag ?? "a")} ${computed[at]?.address ?? ""}.`];
  if (isAdded(at, actual, expected))
    return [`It has a ${nameOf(tag)} ${address}; the recomputed one does not.`];
  return [`It has a ${nameOf(tag)} ${address}; recomputed: ${computed[at]?.address ?? "none"}.`];
}

/** "link to https://…", "picture …" */
function nameOf(tag: string): string {
  if (tag === "img" || tag === "image" || tag === "source") return "picture";
  return tag === "a" ? "link to" : `<${tag}> of`;
}

function tagReason(published: readonly string[], computed: readonly string[]): string[] {
  const at = firstDifferent(published, computed);
  if (at === null) return ["It has the same words and links, but arranged differently."];
  const [actual, expected] = [published[at], computed[at]].map(cutTag);
  if (actual === undefined) return [`It does not have ${expected}.`];
  if (expected === undefined || isAdded(at, published, computed))
    return [`It has ${actual}; the recomputed one does not.`];
  return [`It has ${actual}; recomputed: ${expected}.`];
}

const cutTag = (tag: string | undefined): string | undefined =>
  tag === undefined || tag.length <= longestTag ? tag : `${tag.slice(0, longestTag)}…>`;

/** True if `one` has something extra at this position, before what `other` has there. */
function isAdded(at: number, one: readonly string[], other: readonly string[]): boolean {
  return one.length > other.length && (other[at] === undefined || one.slice(at).includes(other[at]));
}

function firstDifferent(one: readonly string[], other: readonly string[]): number | null {
  const most = Math.max(one.length, other.length);
  for (let at = 0; at < most; at++) if (one[at] !== other[at]) return at;
  return null;
}

/** Cuts two texts so that each starts shortly before the first letter that differs. */
export function around(one: string, other: string): [string, string] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = at <= mostBefore ? 0 : one.lastIndexOf(" ", at - mostBefore) + 1;
  const start = at - from > 2 * mostBefore ? at - mostBefore : from;
  const cut = (text: string): string => `${start > 0 ? "…" : ""}${text.slice(start)}`;
  return [cut(one), cut(other)];
}

/** A text in quotation marks, cut to {@link longest} letters; “nothing” without quotation marks for an empty one. */
export function quoted(text: string): string {
  if (text === "") return "nothing";
  return text.length > longest ? `“${text.slice(0, longest).trimEnd()}…”` : `“${text}”`;
}
