/** What a snapshot says, before anything is decided: the parsed roadmap and the evidence. A run computes it once. */
import { findEvidence, type Findings, withIssues } from "../evidence/findings.ts";
import { type HandTicks, tickKey } from "../evidence/decide/hand-ticks.ts";
import { parseRoadmap, type ParsedRoadmap } from "../roadmap/parse.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Reading {
  parsed: ParsedRoadmap;
  /** Null if roadmap.json is missing or invalid. */
  findings: Findings | null;
}

/** Parses the roadmap and looks for evidence. */
export function readSnapshot(snapshot: Snapshot): Reading {
  const { text, path, distrusted } = snapshot.roadmap;
  const parsed = parseRoadmap(text, path, distrusted);
  if (parsed.roadmap === null) return { parsed, findings: null };
  const findings = findEvidence(snapshot, parsed.roadmap);
  return { parsed, findings: { ...findings, handTicks: handTicksIn(snapshot) } };
}

/** The commits of a snapshot in which the owner ticked an item. */
export function handTicksIn({ handTicks }: Pick<Snapshot, "handTicks">): HandTicks {
  return handTicks && new Set(handTicks.map(tickKey));
}

/** Updates a reading for a snapshot in which only the issues have changed. */
export function rereadIssues({ parsed, findings }: Reading, snapshot: Snapshot): Reading {
  if (parsed.roadmap === null || findings === null) return { parsed, findings };
  return { parsed, findings: withIssues(findings, snapshot, parsed.roadmap) };
}
