/** Compares the evidence of a credential with the proofs of its items. Pure. */
import { evidenceOf } from "../../render/credentials/evidence.ts";
import type { SourceItem } from "../../render/credentials/source.ts";
import type { ClaimedProof, Claims } from "../claims.ts";
import type { Recomputed } from "../compare.ts";
import { judgeItem } from "../compare-item.ts";
import type { Verdict } from "../verdict.ts";
import type { ReadCredential } from "./credential-shape.ts";

type Entry = ReadCredential["evidence"][number];

export interface Portfolios {
  /** What the published portfolio.json says: where to look, and nothing that is believed. */
  page: Claims;
  again: Recomputed;
}

/** An entry with the proof that it describes. */
interface Matched {
  entry: Entry;
  proof: ClaimedProof;
}

/**
 * A verdict on each item, and one on each name that no item has.
 * @param entries evidence of the credential, which names items by their titles
 */
export function checkItems(
  entries: readonly Entry[],
  items: readonly SourceItem[],
  compared: Portfolios,
): Verdict[] {
  const matched = new Map(items.map((item) => [item.id, matches(entries, item, compared)]));
  const known = new Set([...matched.values()].flat().map(({ entry }) => entry));
  const left = entries.filter((entry) => !known.has(entry));
  const names = new Set(items.map(nameOf));
  const strangers = [...new Set(left.map(({ name }) => name))].filter((name) => !names.has(name));
  return [
    ...items.map((item) => {
      const wrong = left.filter(({ name }) => name === nameOf(item));
      return checkItem(item, matched.get(item.id) ?? [], wrong, compared);
    }),
    ...strangers.map((name): Verdict => ({
      item: null,
      claim: `Evidence for “${name}”`,
      outcome: "fails",
      reasons: ["The roadmap has no such item there."],
      proofs: [],
    })),
  ];
}

function nameOf(item: SourceItem): string {
  // The entries are made by the same function, so that they are cut and cleaned alike.
  return evidenceOf({ ...item, proof: [nothing] })[0]?.name ?? item.id;
}

const nothing = {
  kind: "commit",
  repository: null,
  ref: null,
  path: null,
  url: null,
  on: null,
  by: null,
  title: null,
} as const;

/** The entries that describe a proof of the item, as the page or the computed portfolio has it, word by word. */
function matches(entries: readonly Entry[], item: SourceItem, { page, again }: Portfolios): Matched[] {
  const published = page.items.find(({ id }) => id === item.id)?.proof ?? [];
  const proofs = [...(again.items.get(item.id)?.item.proof ?? []), ...published];
  const described = proofs.flatMap((proof) =>
    evidenceOf({ ...item, proof: [proof] }).map((one) => ({ proof, key: keyOf(one) })),
  );
  return entries.flatMap((entry) => {
    const found = described.find(({ key }) => key === keyOf(entry));
    return found === undefined ? [] : [{ entry, proof: found.proof }];
  });
}

function keyOf({
  id,
  name,
  narrative,
}: {
  id?: string | undefined;
  name: string;
  narrative: string;
}): string {
  return JSON.stringify([id ?? null, name, narrative]);
}

/** @param wrong entries in its name that describe none of its proofs */
function checkItem(
  item: SourceItem,
  own: readonly Matched[],
  wrong: readonly Entry[],
  { again }: Pick<Portfolios, "again">,
): Verdict {
  const computed = again.items.get(item.id);
  const base = {
    item: item.id,
    claim: nameOf(item),
    proofs: own.map(({ entry }) => entry.id ?? entry.narrative),
  };
  if (wrong.length > 0)
    return { ...base, outcome: "fails", reasons: wrong.map((entry) => whyWrong(entry, own, { again })) };
  if (own.length === 0) return { ...base, outcome: "fails", reasons: ["It gives no evidence for it."] };
  const { title, kind, on } = computed?.item ?? { title: item.title, kind: "item", on: item.on };
  const claimed = { id: item.id, title, kind, done: true, on, proof: own.map(({ proof }) => proof) };
  return { ...judgeItem(claimed, computed), claim: base.claim };
}

function whyWrong(
  { id, narrative }: Entry,
  own: readonly Matched[],
  { again }: Pick<Portfolios, "again">,
): string {
  if (id === undefined) return `Nothing shows that there is “${narrative}”`;
  if (own.some(({ entry }) => entry.id === id)) return `It describes ${id} in other words: “${narrative}”`;
  const isRead = again.claims.repositories.some(({ url }) => url !== null && isBelow(id, url));
  return isRead
    ? `${id} does not prove it, or not as described.`
    : `${id} is not in a repository that the portfolio reads.`;
}

function isBelow(address: string, web: string): boolean {
  return address.toLowerCase().startsWith(`${web.toLowerCase().replace(/\/$/, "")}/`);
}
