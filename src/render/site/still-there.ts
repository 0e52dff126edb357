/** Whether the lines that prove an item are in the newest commit that was read. */
import { shortSha } from "../../activity/commit.ts";
import { commitUrl } from "../../activity/repository.ts";
import { safeUrl } from "../markdown.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision } from "../published.ts";

export interface StillThere {
  /** Seven digits. */
  label: string;
  url: string | null;
  /** ISO day of the commit. */
  on: string;
}

/** @returns null for what no code proves, or if the commit is unknown */
export function stillThere(
  { repositories, unlisted }: Pick<Portfolio, "repositories" | "unlisted">,
  { proofs: [best], doubt }: PublishedDecision,
): StillThere | null {
  if (best?.kind !== "code" || best.publish !== "all" || doubt !== null) return null;
  const own = [...repositories, ...unlisted].find(({ name }) => name === best.repository);
  const asOf = own?.asOf ?? null;
  if (own === undefined || asOf === null) return null;
  const url = own.web === null ? null : safeUrl(commitUrl(own.web, asOf.sha));
  return { label: shortSha(asOf.sha), url, on: asOf.on };
}
