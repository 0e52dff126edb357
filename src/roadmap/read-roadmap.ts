/**
 * Reads as much of roadmap.json as can be read, and finds everything that is wrong with it at once. What follows from
 * another mistake is left out: a wrong value is not missing as well.
 */
import type { Finding } from "./finding.ts";
import { type Distrusted, ownerNames, withTrusted } from "./guarded-values.ts";
import { withUnmeant } from "./item-names.ts";
import { normalise } from "./normalise.ts";
import { type Json, valueOf, type WrongPlaces } from "./partial-value.ts";
import { follows, type JsonFile, readJsonFile } from "./read-json-file.ts";
import type { Roadmap } from "./roadmap.ts";
import { checkRules } from "./rules.ts";
import { checkSchema, salvage } from "./salvage.ts";
import { limits } from "./schema.ts";

export interface RoadmapReading extends Omit<JsonFile, "root"> {
  /** What could be read, normalised; complete if no finding is an error. Null if nothing could. */
  roadmap: Roadmap | null;
}

/**
 * @param text the file's content (a byte-order mark is allowed)
 * @param distrusted values that somebody else changed: the roadmap gets what they were before
 */
export function readRoadmap(text: string, distrusted: readonly Distrusted[] = []): RoadmapReading {
  const { root, ...file } = readJsonFile(text, {
    largest: limits.bytes,
    tooLarge: ["The file is larger than 1 MiB.", "Split the roadmap, or remove what does not belong in it."],
    ifEmpty: "Create one with npx roadfolio init.",
  });
  if (root === undefined) return { ...file, roadmap: null };
  const { findings, wrong } = file;
  const { issues, written } = checked(valueOf(root), distrusted, wrong);
  findings.push(...issues.map((issue): Finding => ({ level: "error", ...issue })));
  const roadmap = written && withUnmeant(normalise(written), distrusted);
  if (roadmap !== null) findings.push(...checkRules(roadmap).filter((one) => !follows(one, wrong)));
  return { ...file, roadmap };
}

/** Values from an older version may break today's schema; then they are left out, but never who the owner is. */
function checked(root: Json, distrusted: readonly Distrusted[], wrong: WrongPlaces) {
  if (distrusted.length === 0) return salvage(root, wrong);
  const trusted = checkSchema(withTrusted(structuredClone(root), distrusted));
  if (trusted.success) return { issues: [], written: trusted.data };
  const names = new Set<string>(Object.values(ownerNames));
  const without = distrusted.map((one) => (names.has(one.name) ? one : { ...one, trusted: null }));
  withTrusted(root, without);
  return salvage(root, wrong);
}
