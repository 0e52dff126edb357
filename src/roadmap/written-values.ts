/** How the guarded values of roadmap.json are written, and where. */
import type { Node } from "jsonc-parser";
import { innerKeys, keysById, topKeys, type ValueName } from "./guarded-values.ts";
import { type Place, placeOf, readJsonText } from "./json-text.ts";

export interface WrittenValue {
  /** With its key and the spaces in it; of a missing value, the object that could hold it. */
  text: string;
  place: Place;
}

/** Empty for a text that is not JSON. */
export function writtenValues(text: string): Map<ValueName, WrittenValue> {
  const found = new Map<ValueName, WrittenValue>();
  const json = readJsonText(text);
  const add = (name: ValueName, { offset, length }: Node): void => {
    found.set(name, { text: text.slice(offset, offset + length), place: placeOf(json, offset) });
  };
  const visit = (node: Node): void => {
    const id: unknown = valueOf(node, "id")?.value;
    if (typeof id === "string") {
      for (const key of [...keysById, "title"]) add(`${id} ${key}`, propertyOf(node, key) ?? node);
      for (const key of ["id", "project"]) add(`${id} ${key}`, propertyOf(node, "id") ?? node);
    }
    for (const child of node.children ?? []) visit(child);
  };
  const { root } = json;
  if (root === undefined) return found;
  visit(root);
  for (const key of topKeys) add(key, propertyOf(root, key) ?? root);
  for (const [outer, key] of innerKeys) {
    const holder = valueOf(root, outer) ?? root;
    add(`${outer} ${key}`, propertyOf(holder, key) ?? holder);
  }
  return found;
}

/** The property with its key. */
function propertyOf(node: Node, key: string): Node | undefined {
  if (node.type !== "object") return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === key);
}

function valueOf(node: Node, key: string): Node | undefined {
  return propertyOf(node, key)?.children?.[1];
}
