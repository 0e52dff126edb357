/** Reads values from a tree of JSON whose shape is not known. */
import type { Node } from "jsonc-parser";

/** The value of a key of an object. */
export function member(node: Node | undefined, key: string): Node | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

/** Null for anything but a string. */
export function stringOf(node: Node | undefined): string | null {
  const value: unknown = node?.value;
  return typeof value === "string" ? value : null;
}
