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
  text: string;
  root: Node | undefined;
  errors: { what: string; offset: number }[];
}

/** Reads strict JSON (no comments, no trailing commas), collecting every syntax error instead of throwing. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return {
    text,
    root,
    errors: errors.map(({ error, offset }) => ({ what: printParseErrorCode(error), offset })),
  };
}

/** The line and column of an offset into a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

/** The place of the value at a path, or of the nearest value above it that exists. */
export function placeAt(json: JsonText, path: JsonPath): Place {
  const { root } = json;
  if (!root) return { line: 1, column: 1 };
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return placeOf(json.text, node.offset);
  }
  return placeOf(json.text, root.offset);
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
