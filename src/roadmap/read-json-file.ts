/** Reads a JSON file that people write, and finds everything that is wrong with its text at once. */
import type { Node } from "jsonc-parser";
import type { ProblemCode } from "../problems/codes.ts";
import type { Problem } from "../problems/problem.ts";
import type { Finding } from "./finding.ts";
import { type JsonText, objectKeys, placeAt, placeOf, readJsonText } from "./json-text.ts";
import { forbiddenKeys, keyOf, WrongPlaces } from "./partial-value.ts";
import type { JsonPath } from "./roadmap.ts";
import { readSyntax, type SyntaxMistake } from "./syntax.ts";
import { markUnreadable } from "./unreadable.ts";

/** A finding with its place in the text, for what is not a value, such as a comma. */
export interface PlacedFinding extends Finding {
  /** Undefined for the place of the value at the path. */
  offset?: number;
}

export interface JsonFile {
  json: JsonText;
  /** Undefined if nothing could be read. */
  root: Node | undefined;
  findings: PlacedFinding[];
  mistakes: readonly SyntaxMistake[];
  wrong: WrongPlaces;
  /** Nothing is known of values from this offset on. */
  end: number;
}

/** What is said of a file as a whole. */
interface FileWords {
  /** Largest size, in bytes of UTF-8. */
  largest: number;
  tooLarge: readonly [message: string, hint: string];
  /** What to do about an empty file. */
  ifEmpty: string;
}

/** @param text the file's content; a byte-order mark is allowed */
export function readJsonFile(text: string, { largest, tooLarge, ifEmpty }: FileWords): JsonFile {
  if (new TextEncoder().encode(text).length > largest) return unreadable(finding("too-large", ...tooLarge));
  if (text.trim() === "") return unreadable(finding("broken-json", "The file is empty.", ifEmpty));
  const wrong = new WrongPlaces();
  const json = readJsonText(text);
  const { mistakes, end } = readSyntax(text, json);
  const findings: PlacedFinding[] = mistakes.map(({ message, hint, offset }) =>
    finding("broken-json", message, hint, offset),
  );
  const { root } = json;
  if (!root) return { json, root, findings, mistakes, wrong, end: 0 };
  if (mistakes.length > 0) markUnreadable(text, root, { mistakes, end }, wrong);
  findings.push(...keyFindings(root, end));
  return { json, root, findings, mistakes, wrong, end };
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

function unreadable(only: PlacedFinding): JsonFile {
  const json = { lines: [0], root: undefined, errors: [] };
  return { json, root: undefined, findings: [only], mistakes: [], wrong: new WrongPlaces(), end: 0 };
}

function finding(code: ProblemCode, message: string, hint: string, offset = 0): PlacedFinding {
  return { level: "error", code, message, hint, at: [], offset };
}

/**
 * Findings as problems, sorted by their place, each once, without those that follow from others.
 * @param path the file's name
 * @param more findings about the same file
 */
export function problemsOf(
  { json, wrong, end, findings }: Pick<JsonFile, "json" | "wrong" | "end" | "findings">,
  path: string,
  more: readonly Finding[] = [],
): Problem[] {
  const placed = [...findings, ...more.filter((one) => !follows(one, wrong))].flatMap((one) => {
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
export function follows({ at, needs = [] }: Finding, wrong: WrongPlaces): boolean {
  return [at, ...needs].some((one) => wrong.has(one));
}
