/** JSON text with places: a tree that knows where each value stands, and the line and column of an offset. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { JsonPath } from "./roadmap.ts";

export interface Place {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units, as editors and GitHub count. */
  column: number;
}

export interface JsonText {
  /** Where each line begins. */
  lines: number[];
  root: Node | undefined;
  errors: { what: string; offset: number }[];
}

/** Reads strict JSON (no comments, no trailing commas; a byte-order mark may come first), collecting every syntax error instead of throwing. */
export function readJsonText(written: string): JsonText {
  // A space in its place keeps every offset right.
  const text = written.replace(/^\uFEFF/, " ");
  const errors: ParseError[] = [];
  const deep = tooDeepAt(text);
  if (deep !== null)
    return { lines: [0], root: undefined, errors: [{ what: "NestedTooDeep", offset: deep }] };
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return {
    lines: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)],
    root,
    errors: errors.map(({ error, offset }) => ({ what: printParseErrorCode(error), offset })),
  };
}

/** Brackets in brackets that are read; a roadmap has eight. */
const deepest = 100;

/** Where a text opens one bracket too many inside others, which would be too deep for any parser; null when nowhere. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  // A string without an end is passed over too: to look for its end from each quotation mark takes the square of the time.
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > deepest) return index;
  }
  return null;
}

/** The line and column of an offset into the text, found by halving: a file of 5,000 items may have as many problems. */
export function placeOf({ lines }: JsonText, offset: number): Place {
  let first = 0;
  let after = lines.length;
  while (after - first > 1) {
    const middle = (first + after) >> 1;
    if ((lines[middle] ?? 0) <= offset) first = middle;
    else after = middle;
  }
  return { line: first + 1, column: offset - (lines[first] ?? 0) + 1 };
}

/** The place of the value at a path, or of the nearest value above it that exists. */
export function placeAt(json: JsonText, path: JsonPath): Place {
  const { root } = json;
  if (!root) return { line: 1, column: 1 };
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return placeOf(json, node.offset);
  }
  return placeOf(json, root.offset);
}

/** Every object key in the tree, with the path of its object. */
export function* objectKeys(
  node: Node,
  path: JsonPath = [],
): Generator<{ key: string; path: JsonPath; offset: number }> {
  if (node.type === "array") {
    for (const [index, child] of (node.children ?? []).entries()) yield* objectKeys(child, [...path, index]);
    return;
  }
  if (node.type !== "object") return;
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (!name) continue;
    const key = String(name.value);
    yield { key, path, offset: name.offset };
    if (value) yield* objectKeys(value, [...path, key]);
  }
}
