/** JSON, with comments and trailing commas allowed, as a tree with places and as a {@link Shape}. */
import { createScanner, type Node, parseTree } from "jsonc-parser";
import { lineCounter } from "../fact.ts";
import { type Entry, scalar, type Shape } from "./shape.ts";

/** Brackets in brackets that are read: the parser calls itself for each. */
const deepest = 200;

/** The tree of a text; of one that is broken or too deep, what comes before. Undefined when there is nothing. */
export function jsonTree(text: string): Node | undefined {
  return parseTree(text.slice(0, tooDeepAt(text)).replace(/^\uFEFF/, " "), [], { allowTrailingComma: true });
}

/** Where a bracket too many is opened inside others; the end of the text when nowhere. */
function tooDeepAt(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    // A string's first sign is its quote, so this is a bracket only where one is.
    const sign = text[scanner.getTokenOffset()];
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return text.length;
}

/** What a JSON text holds; null when there is nothing. Numbers stay as they are written. */
export function jsonShape(text: string): Shape | null {
  const root = jsonTree(text);
  const lineOf = lineCounter(text);
  return root === undefined ? null : shapeOf(root);

  function shapeOf(node: Node): Shape {
    if (node.type === "array") return { kind: "list", items: () => (node.children ?? []).map(shapeOf) };
    if (node.type === "object") return { kind: "map", entries: () => (node.children ?? []).flatMap(entryOf) };
    const value: unknown = node.value;
    const written = typeof value === "string" ? value : text.slice(node.offset, node.offset + node.length);
    return scalar(written, lineOf(node.offset));
  }

  function entryOf(property: Node): Entry[] {
    const [name, value] = property.children ?? [];
    // A file that ends after a name: nothing is said of it.
    if (name === undefined || value === undefined) return [];
    return [{ key: String(name.value), line: lineOf(name.offset), value: shapeOf(value) }];
  }
}
