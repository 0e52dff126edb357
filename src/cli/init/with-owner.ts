/** Adds the owner to a roadmap that names none, which is all that init changes in one that is there. */
import { onOneLine } from "../../import/write-json.ts";
import type { Found } from "../../init/found.ts";
import { ownerFrom } from "../../init/new-roadmap.ts";
import type { Present } from "../../init/what-to-write.ts";
import { editValues } from "../../roadmap/edit.ts";
import type { Ask } from "./ask.ts";
import { askUnknown } from "./make-roadmap.ts";

/**
 * @param present text of the roadmap, which is valid
 * @param kept what is known, with a text of null
 * @param ask null to ask nothing
 * @returns the same, with the new text if an owner was added
 */
export async function withOwner<Kept extends { found: Found; text: string | null }>(
  present: Present,
  kept: Kept,
  ask: Ask | null,
): Promise<Kept> {
  if (typeof present !== "string" || Object.hasOwn(JSON.parse(present.replace(/^\uFEFF/, "")), "owner"))
    return kept;
  const who = await askUnknown(kept.found.who, ask);
  const { owner } = ownerFrom(who);
  if (owner === undefined) return kept;
  const text = editValues(present, [{ at: [], key: "owner", json: onOneLine(owner), after: "title" }]);
  return { ...kept, found: { ...kept.found, who }, text };
}
