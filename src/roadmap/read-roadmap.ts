/**
 * Reads as much of roadmap.json as can be read, and finds everything that is wrong with it at once. What follows from
 * another mistake is left out: a wrong value is not missing as well.
 */
import type { Node } from "jsonc-parser";
import type { ProblemCode } from "../problems/codes.ts";
import type { Problem } from "../problems/problem.ts";
import type { Finding } from "./finding.ts";
import { type Distrusted, ownerNames, withTrusted } from "./guarded-values.ts";
import { type JsonText, objectKeys, placeAt, placeOf, readJsonText } from "./json-text.ts";
import { normalise } from "./normalise.ts";
import { forbiddenKeys, type Json, keyOf, valueOf, WrongPlaces } from "./partial-value.ts";
import type { JsonPath, Roadmap } from "./roadmap.ts";
import { checkRules } from "./rules.ts";
import { checkSchema, salvage } from "./salvage.ts";
import { limits } from "./schema.ts";
import { readSyntax, type SyntaxMistake } from "./syntax.ts";
import { markUnreadable } from "./unreadable.ts";

/** A finding with its place in the text, for what is no value, such as a comma. */
export interface PlacedFinding extends Finding {
  /** Undefined for the place of the value at the path. */
  offset?: number;
}

export interface RoadmapReading {
  json: JsonText;
  /** What could be read, normalised; complete if no finding is an error. Null if nothing could. */
  roadmap: Roadmap | null;
  findings: PlacedFinding[];
  mistakes: readonly SyntaxMistake[];
  wrong: WrongPlaces;
  /** Nothing is known of values from this offset on. */
  end: number;
}

/**
 * @param text the file's content (a byte-order mark is allowed)
 * @param distrusted values that somebody else changed: the roadmap gets what they were before
 */
export function readRoadmap(text: string, distrusted: readonly Distrusted[] = []): RoadmapReading {
  const wrong = new WrongPlaces();
  if (new TextEncoder().encode(text).length > limits.bytes) {
    const hint = "Split the roadmap, or remove what does not belong in it.";
    return unreadable(finding("too-large", "The file is larger than 1 MiB.", hint));
  }
  if (text.trim() === "")
    return unreadable(finding("broken-json", "The file is empty.", "Create one with npx roadfolio init."));
  const json = readJsonText(text);
  const syntax = readSyntax(text, json);
  const findings: PlacedFinding[] = syntax.mistakes.map(({ message, hint, offset }) =>
    finding("broken-json", message, hint, offset),
  );
  if (!json.root) return { json, roadmap: null, findings, mistakes: syntax.mistakes, wrong, end: 0 };
  if (syntax.mistakes.length > 0) markUnreadable(text, json.root, syntax, wrong);
  findings.push(...keyFindings(json.root, syntax.end));
  const { issues, written } = checked(valueOf(json.root), distrusted, wrong);
  findings.push(...issues.map((issue): Finding => ({ level: "error", ...issue })));
  const roadmap = written && normalise(written);
  if (roadmap !== null) findings.push(...checkRules(roadmap).filter((one) => !follows(one, wrong)));
  return { json, roadmap, findings, mistakes: syntax.mistakes, wrong, end: syntax.end };
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

function* keyFindings(root: Node, end: number): Generator<PlacedFinding> {
  const seen = new Set<string>();
  for (const { key, path, offset } of objectKeys(root)) {
    if (offset >= end) return;
    const where = keyOf([...path, key] satisfies JsonPath);
    if (forbiddenKeys.has(key))
      yield finding("forbidden-key", `The key "${key}" is not allowed.`, "Remove it.", offset);
    else if (seen.has(where)) {
      const message = `The key "${key}" appears twice in the same object.`;
      yield finding("duplicate-key", message, "Remove one of them.", offset);
    }
    seen.add(where);
  }
}

function unreadable(only: PlacedFinding): RoadmapReading {
  const json = { lines: [0], root: undefined, errors: [] };
  return { json, roadmap: null, findings: [only], mistakes: [], wrong: new WrongPlaces(), end: 0 };
}

function finding(code: ProblemCode, message: string, hint: string, offset = 0): PlacedFinding {
  return { level: "error", code, message, hint, at: [], offset };
}

/**
 * Findings as problems, sorted by their place, each once, without those that follow from others.
 * @param more findings about the same roadmap
 */
export function problemsOf(reading: RoadmapReading, path: string, more: readonly Finding[] = []): Problem[] {
  const { json, wrong, end } = reading;
  const placed = [...reading.findings, ...more.filter((one) => !follows(one, wrong))].flatMap((one) => {
    const { at, level, code, message, hint, offset }: PlacedFinding = one;
    const place = offset === undefined ? placeAt(json, wrong.asWritten(at)) : placeOf(json, offset);
    return offset === undefined && json.root && offsetOf(json, place) >= end
      ? []
      : [{ level, code, message, hint, path, ...place }];
  });
  const once = new Map(placed.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function offsetOf({ lines }: JsonText, { line, column }: { line: number; column: number }): number {
  return (lines[line - 1] ?? 0) + column - 1;
}

/** True for what rests on something that is wrong itself. */
function follows({ at, needs = [] }: Finding, wrong: WrongPlaces): boolean {
  return [at, ...needs].some((one) => wrong.has(one));
}
