/** Edits the lists of roadmap.json in place: what stays keeps its text, and what is new takes the look of its neighbours. */
import { findNodeAtLocation, type Node } from "jsonc-parser";
import { changed, type TextEdit } from "./edit.ts";
import { readJsonText } from "./json-text.ts";
import type { JsonPath } from "./roadmap.ts";

/** What a list is to contain: the index of an entry that stays, or the JSON of a new one, indented like a root value. */
type ListEntry = number | string;

export interface ListEdit {
  at: JsonPath;
  entries: readonly ListEntry[];
}

/**
 * Rewrites lists. No list may be inside another one of the same call.
 * @throws if a path does not lead to a list
 */
export function editLists(text: string, edits: readonly ListEdit[]): string {
  if (edits.length === 0) return text;
  const { root } = readJsonText(text);
  const indent = indentUnit(text);
  return changed(
    text,
    edits.flatMap(({ at, entries }): TextEdit[] => {
      const node = root && findNodeAtLocation(root, [...at]);
      if (node?.type !== "array") throw new Error(`no list at ${at.join(".")} in roadmap.json`);
      const written = listText(text, node, entries, indent);
      const before = text.slice(node.offset, node.offset + node.length);
      return written === before ? [] : [{ offset: node.offset, length: node.length, text: written }];
    }),
  );
}

/** The text of the value at a path, indented like a root value. @throws if there is none */
export function valueText(text: string, root: Node | undefined, at: JsonPath): string {
  const node = root && findNodeAtLocation(root, [...at]);
  if (node === undefined) throw new Error(`no value at ${at.join(".")} in roadmap.json`);
  const own = text.slice(node.offset, node.offset + node.length);
  const indent = indentAt(text, node.offset);
  return own.replace(
    /\r?\n([ \t]*)/g,
    (_, spaces: string) => `\n${spaces.startsWith(indent) ? spaces.slice(indent.length) : spaces}`,
  );
}

function listText(text: string, node: Node, entries: readonly ListEntry[], indent: string): string {
  const children = node.children ?? [];
  if (entries.length === 0) return "[]";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const [first] = children;
  const last = children.at(-1);
  const outer = indentAt(text, node.offset);
  const lead = first ? text.slice(node.offset + 1, first.offset) : `${end}${outer}${indent}`;
  const tail = last ? text.slice(last.offset + last.length, node.offset + node.length - 1) : `${end}${outer}`;
  const inner = lead.includes("\n") ? lead.slice(lead.lastIndexOf("\n") + 1) : outer;
  const usual = lead.includes("\n") ? `,${lead}` : ", ";
  let written = "";
  for (const [position, entry] of entries.entries()) {
    const before = entries[position - 1];
    const child = typeof entry === "number" ? children[entry] : undefined;
    if (position > 0) written += separator(text, children, before, entry) ?? usual;
    written +=
      typeof entry === "string"
        ? entry.replace(/\n/g, `${end}${inner}`)
        : child === undefined
          ? ""
          : text.slice(child.offset, child.offset + child.length);
  }
  return `[${lead}${written}${tail}]`;
}

/** What is between two entries that were neighbours before. */
function separator(
  text: string,
  children: readonly Node[],
  before: ListEntry | undefined,
  entry: ListEntry,
): string | null {
  if (typeof before !== "number" || typeof entry !== "number" || entry !== before + 1) return null;
  const [one, other] = [children[before], children[entry]];
  return one && other ? text.slice(one.offset + one.length, other.offset) : null;
}

/** The spaces at the start of the line of an offset. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** What one level of the file is indented by; two spaces if it has one line. */
export function indentUnit(text: string): string {
  return /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
}
