/**
 * Changes to roadmap.json that are safe, because what was written is unambiguous. They keep the file's formatting
 * and never touch a tick.
 */
import { findNodeAtLocation } from "jsonc-parser";
import type { RoadmapReading } from "../read-roadmap.ts";
import type { Fix, Fixable } from "./fix.ts";
import { entryFix } from "./entries.ts";
import { idFixes } from "./ids.ts";
import { keyFix } from "./keys.ts";
import { addSchema } from "./schema-address.ts";
import { syntaxFixes } from "./syntax.ts";
import { valueFix } from "./values.ts";

/**
 * The fixes for what a reading found; none of them overlaps another. Another round may find more.
 * @param text that was read
 */
export function fixesFor(text: string, reading: RoadmapReading): Fix[] {
  const { json, findings, mistakes, wrong, end } = reading;
  const { root } = json;
  if (root === undefined) return [];
  const fixables = findings
    .map((finding): Fixable => ({ text, root, finding, at: wrong.asWritten(finding.at) }))
    .filter(({ at }) => !at.includes("done") && (findNodeAtLocation(root, [...at])?.offset ?? 0) < end);
  const taken = new Set<string>();
  const fixes = [
    ...syntaxFixes(text, mistakes),
    ...fixables.flatMap((one) => keyFix(one, taken) ?? valueFix(one) ?? entryFix(one) ?? []),
    ...idFixes(fixables, root),
  ];
  return withoutOverlap(fixes.length > 0 ? fixes : addSchema(text, root, findings));
}

function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const sorted = fixes.toSorted((a, b) => a.offset - b.offset);
  let end = -1;
  return sorted.filter(({ offset, length }) => {
    if (offset < end) return false;
    end = Math.max(offset + length, offset + 1);
    return true;
  });
}
