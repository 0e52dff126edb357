/** Fixes for misspelt keys, and keys that are there twice. */
import { findNodeAtLocation, type Node } from "jsonc-parser";
import { removal } from "../edit.ts";
import { keyOf, valueOf } from "../partial-value.ts";
import { meantKey } from "../salvage.ts";
import type { Fix, Fixable } from "./fix.ts";

/** @param taken receives the paths of keys that are about to exist */
export function keyFix({ root, finding, at, text }: Fixable, taken: Set<string>): Fix | null {
  if (finding.code === "duplicate-key") return secondKey(root, finding.offset ?? 0, text);
  if (finding.code !== "unknown-key") return null;
  const above = finding.at.slice(0, -1);
  const key = String(at.at(-1));
  const object = findNodeAtLocation(root, at.slice(0, -1));
  const properties = object?.children ?? [];
  const name = properties.find((one) => one.children?.[0]?.value === key)?.children?.[0];
  const present = properties.map((one) => String(one.children?.[0]?.value)).filter((one) => one !== key);
  const meant = name === undefined ? null : meantKey(key, above, present);
  // A tick is made by its owner only.
  if (name === undefined || meant === null || meant === "done" || taken.has(keyOf([...above, meant])))
    return null;
  taken.add(keyOf([...above, meant]));
  return {
    offset: name.offset,
    length: name.length,
    text: JSON.stringify(meant),
    message: `renamed "${key}" to "${meant}"`,
  };
}

/** Removes the second of two equal values of a key. */
function secondKey(root: Node, offset: number, text: string): Fix | null {
  const object = objectWithKeyAt(root, offset);
  const properties = object?.children ?? [];
  const index = properties.findIndex((one) => one.offset === offset);
  const [name, value] = properties[index]?.children ?? [];
  const first = properties.find((one) => one.children?.[0]?.value === name?.value)?.children?.[1];
  const key = String(name?.value);
  if (first === undefined || value === undefined || key === "done") return null;
  if (JSON.stringify(valueOf(first)) !== JSON.stringify(valueOf(value))) return null;
  if (text.slice(value.offset, value.offset + value.length).includes('"done"')) return null;
  return { ...removal(properties, index), message: `removed the second "${key}"` };
}

function objectWithKeyAt(node: Node, offset: number): Node | undefined {
  if (node.type === "object" && node.children?.some((one) => one.offset === offset)) return node;
  for (const child of node.children ?? []) {
    if (child.offset > offset || child.offset + child.length < offset) continue;
    const found = objectWithKeyAt(child, offset);
    if (found) return found;
  }
  return undefined;
}
