/** JSON with locations: a syntax tree with offsets, and the line and column of each offset. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { JsonPath } from "./roadmap.ts";

export interface Place {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units, as editors and GitHub count. */
  column: number;
}

export interface JsonText {
  /** The offset of each line's start. */
  lines: number[];
  root: Node | undefined;
  errors: Misspelling[];
}

export interface Misspelling {
  /** The parser's name for it, such as CommaExpected. */
  what: string;
  /** Offset of the token at which it was noticed. */
  offset: number;
  length: number;
}

/** Parses strict JSON (no comments, no trailing commas; a byte-order mark is allowed). Collects syntax errors instead of throwing. */
export function readJsonText(written: string): JsonText {
  // Replaced by a space so that offsets still match the file.
  const text = written.replace(/^\uFEFF/, " ");
  const errors: ParseError[] = [];
  const deep = tooDeepAt(text);
  if (deep !== null)
    return { lines: [0], root: undefined, errors: [{ what: "NestedTooDeep", offset: deep, length: 1 }] };
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return {
    lines: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)],
    root,
    errors: errors.map(({ error, ...place }) => ({ what: printParseErrorCode(error), ...place })),
  };
}

/** The deepest nesting that is parsed; a roadmap needs eight levels. */
const deepest = 100;

/** The offset at which nesting gets too deep, which could overflow the parser's stack; null if it never does. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  // Also skips unterminated strings: searching for an end from every quotation mark would take quadratic time.
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > deepest) return index;
  }
  return null;
}

/** The line and column of an offset. Uses binary search because a file of 5,000 items can have as many problems. */
export function placeOf({ lines }: Pick<JsonText, "lines">, offset: number): Place {
  let first = 0;
  let after = lines.length;
  while (after - first > 1) {
    const middle = (first + after) >> 1;
    if ((lines[middle] ?? 0) <= offset) first = middle;
    else after = middle;
  }
  return { line: first + 1, column: offset - (lines[first] ?? 0) + 1 };
}

/** The location of the value at a path, or of its nearest existing ancestor. */
export function placeAt(json: JsonText, path: JsonPath): Place {
  const { root } = json;
  if (!root) return { line: 1, column: 1 };
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return placeOf(json, node.offset);
  }
  return placeOf(json, root.offset);
}

/** Every object key in the tree, with the path of the object it belongs to. */
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
