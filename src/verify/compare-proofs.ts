/** Compares the proofs of an item with the recomputed ones. */
import { shortSha } from "../activity/commit.ts";
import { forPeople } from "../roadmap/day.ts";
import { count } from "../text/count.ts";
import type { ClaimedProof } from "./claims.ts";

/** Short and unique among the proofs of an item: "app/main.py:10 in 1a2b3c4", "issue #12". */
export function claimedLabel({ kind, ref, path, line, repository, publish }: ClaimedProof): string {
  if (publish !== undefined) return "work in a private repository";
  const of = repository === null ? "" : ` of ${repository}`;
  if (kind === "self") return "self-declared";
  if (kind !== "code") return `${kind} ${kind === "commit" ? shortSha(ref ?? "") : (ref ?? "")}${of}`;
  const at = line === null || line === undefined ? "" : `:${line}`;
  return `${path ?? "a file"}${at} at ${shortSha(ref ?? "")}${of}`;
}

/**
 * @param again the proofs that were computed
 * @returns what is wrong with the claimed ones, in sentences
 */
export function wrongProofs(claimed: readonly ClaimedProof[], again: readonly ClaimedProof[]): string[] {
  const found = claimed.map((proof) => ({
    proof,
    same: again.find((one) => keyOf(one) === keyOf(proof)),
  }));
  const missing = found.flatMap(({ proof, same }) => (same === undefined ? [claimedLabel(proof)] : []));
  const [first, ...more] = missing;
  return [
    ...(first === undefined ? [] : [notProven(first, more.length, again)]),
    ...found.flatMap(({ proof, same }) => (same === undefined ? [] : differences(proof, same))),
  ];
}

/** @param more how many others do not prove it either */
function notProven(first: string, more: number, again: readonly ClaimedProof[]): string {
  const [best] = again;
  const instead = best === undefined ? "" : ` The best proof is ${claimedLabel(best)}.`;
  const others = more === 0 ? "" : ` or ${count(more, "other proof")} on the page`;
  return `Not proven by ${first}${others}.${instead}`;
}

/** What makes two proofs the same one. */
function keyOf({ kind, repository, ref, path, line }: ClaimedProof): string {
  return JSON.stringify([kind, repository?.toLowerCase() ?? null, ref, path, line ?? null]);
}

function differences(proof: ClaimedProof, same: ClaimedProof): string[] {
  const label = claimedLabel(proof);
  const wrong: string[] = [];
  if (proof.on !== same.on)
    wrong.push(`The page gives ${label} the date ${dayOf(proof.on)}; it is ${dayOf(same.on)}.`);
  if (proof.by !== same.by)
    wrong.push(`The page says that ${label} is by ${proof.by ?? "nobody"}; it is by ${same.by ?? "nobody"}.`);
  if (proof.title !== same.title) wrong.push(`The page gives ${label} another title.`);
  if (proof.url !== same.url) wrong.push(`The link to ${label} leads elsewhere: ${proof.url ?? "nowhere"}.`);
  if (JSON.stringify(proof.introduced) !== JSON.stringify(same.introduced))
    wrong.push(`The page says that ${label} was introduced elsewhere.`);
  return wrong;
}

/** @param on ISO day or month */
function dayOf(on: string | null): string {
  if (on === null) return "unknown";
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? forPeople(on) : on;
}
