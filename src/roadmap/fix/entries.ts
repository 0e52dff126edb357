/** Fixes for entries that are in a list twice. */
import { findNodeAtLocation, type Node } from "jsonc-parser";
import { removal } from "../edit.ts";
import { valueOf } from "../partial-value.ts";
import type { Fix, Fixable } from "./fix.ts";

export function entryFix({ root, finding, at }: Fixable): Fix | null {
  if (finding.code === "duplicate-entry") return without(root, at, "removed an entry that was there twice");
  return finding.code === "duplicate-id" ? equalItem(root, at.slice(0, -1)) : null;
}

function without(root: Node, at: Fixable["at"], message: string): Fix | null {
  const list = findNodeAtLocation(root, at.slice(0, -1));
  const index = Number(at.at(-1));
  return list?.type === "array" ? { ...removal(list.children ?? [], index), message } : null;
}

/** Removes an item that equals one before it in the same list, unless it has a tick. */
function equalItem(root: Node, at: Fixable["at"]): Fix | null {
  const node = findNodeAtLocation(root, [...at]);
  const list = findNodeAtLocation(root, at.slice(0, -1));
  if (node === undefined || list?.type !== "array") return null;
  const written = JSON.stringify(valueOf(node));
  const before = (list.children ?? []).slice(0, Number(at.at(-1)));
  if (written.includes('"done"') || !before.some((one) => JSON.stringify(valueOf(one)) === written))
    return null;
  return without(root, at, "removed an item that was there twice");
}
