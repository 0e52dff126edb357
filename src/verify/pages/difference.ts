/** The first thing that differs between a published file and the computed one, in words. */
import type { Reading } from "./reading.ts";

export interface Difference {
  /** Sentences. */
  reasons: string[];
  /** True if nothing that a verifier cannot see could be why. */
  isCertain: boolean;
  /** Addresses that the computed file does not have. */
  added?: string[];
}

/** Most letters that are quoted, of which some come before what differs. */
const longest = 60;
const mostBefore = 24;
const longestTag = 160;

/** @returns null if a visitor sees the same. Scripts are not compared. */
export function markupDifference(published: Reading, computed: Reading): Difference | null {
  if (isSame(published.marks, computed.marks)) return null;
  const isCertain = published.strong.some((one) => !computed.strong.includes(one));
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
  const [is, was] = [published[at], computed[at]];
  if (is !== undefined && isAdded(at, published, computed))
    return [`It shows ${quoted(is)}, which is not computed.`];
  if (was !== undefined && isAdded(at, computed, published)) return [`It does not show ${quoted(was)}.`];
  const [shown, expected] = around(is ?? "", was ?? "");
  return [`It shows ${quoted(shown)}; computed: ${quoted(expected)}.`];
}

function addressReason(published: Reading["addresses"], computed: Reading["addresses"]): string[] {
  const addresses = (of: Reading["addresses"]): string[] => of.map(({ tag, address }) => `${tag} ${address}`);
  const [is, was] = [addresses(published), addresses(computed)];
  const at = firstDifferent(is, was);
  if (at === null) return [];
  const { tag, address } = published[at] ?? { tag: "a", address: null };
  if (address === null || isAdded(at, was, is))
    return [`It has no ${nameOf(computed[at]?.tag ?? "a")} ${computed[at]?.address ?? ""}.`];
  if (isAdded(at, is, was)) return [`It has a ${nameOf(tag)} ${address}, which is not computed.`];
  return [`It has a ${nameOf(tag)} ${address}; computed: ${computed[at]?.address ?? "none"}.`];
}

/** "link to https://…", "picture …" */
function nameOf(tag: string): string {
  if (tag === "img" || tag === "image" || tag === "source") return "picture";
  return tag === "a" ? "link to" : `<${tag}> of`;
}

function tagReason(published: readonly string[], computed: readonly string[]): string[] {
  const at = firstDifferent(published, computed);
  if (at === null) return ["The same words and links are put together in another way."];
  const [is, was] = [published[at], computed[at]].map(cutTag);
  if (is === undefined) return [`It does not have ${was}.`];
  if (was === undefined || isAdded(at, published, computed)) return [`It has ${is}, which is not computed.`];
  return [`It has ${is}; computed: ${was}.`];
}

const cutTag = (tag: string | undefined): string | undefined =>
  tag === undefined || tag.length <= longestTag ? tag : `${tag.slice(0, longestTag)}…>`;

/** True if what is in `one` there comes before what is in the other. */
function isAdded(at: number, one: readonly string[], other: readonly string[]): boolean {
  return one.length > other.length && (other[at] === undefined || one.slice(at).includes(other[at]));
}

function firstDifferent(one: readonly string[], other: readonly string[]): number | null {
  const most = Math.max(one.length, other.length);
  for (let at = 0; at < most; at++) if (one[at] !== other[at]) return at;
  return null;
}

/** Both from a word before the first letter that differs. */
export function around(one: string, other: string): [string, string] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = at <= mostBefore ? 0 : one.lastIndexOf(" ", at - mostBefore) + 1;
  const start = at - from > 2 * mostBefore ? at - mostBefore : from;
  const cut = (text: string): string => `${start > 0 ? "…" : ""}${text.slice(start)}`;
  return [cut(one), cut(other)];
}

/** In quotation marks, cut. */
export function quoted(text: string): string {
  if (text === "") return "nothing";
  return text.length > longest ? `“${text.slice(0, longest).trimEnd()}…”` : `“${text}”`;
}
