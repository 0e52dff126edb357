/** Inline Markdown as plain text, and as Markdown on one line. */
import type { PhrasingContent } from "mdast";
import { restore } from "./defuse.ts";

/** The text that a reader sees: markup removed, spaces folded. A picture counts as its alternative text. */
export function plainOf(nodes: readonly PhrasingContent[]): string {
  return fold(nodes.map(rawOf).join(""));
}

function rawOf(node: PhrasingContent): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(rawOf).join("") : "";
}

/**
 * The nodes as inline Markdown on one line: code and emphasis are kept, links become their text.
 * @param note the text that the nodes were parsed from, which says how the author wrote them
 */
export function sourceOf(nodes: readonly PhrasingContent[], note: string): string {
  return fold(nodes.map((node) => writtenOf(node, note)).join(""));
}

function writtenOf(node: PhrasingContent, note: string): string {
  switch (node.type) {
    case "text":
      return asWritten(node, note)?.replace(/&(?:nbsp|ensp|emsp);/g, " ") ?? node.value;
    case "inlineCode":
      return asWritten(node, note) ?? `\`${node.value}\``;
    case "emphasis":
    case "strong": {
      const mark = sliceOf(node, note).startsWith("_") ? "_" : "*";
      const around = node.type === "strong" ? mark.repeat(2) : mark;
      return `${around}${node.children.map((child) => writtenOf(child, note)).join("")}${around}`;
    }
    case "break":
      return " ";
    case "html":
      return "";
    default:
      return "children" in node
        ? node.children.map((child) => writtenOf(child, note)).join("")
        : "alt" in node
          ? (node.alt ?? "")
          : "";
  }
}

/** Null for a text over several lines, which has their indentation and quotation marks in between. */
function asWritten(node: PhrasingContent, note: string): string | null {
  const own = sliceOf(node, note);
  return own.includes("\n") || own === "" ? null : own;
}

function sliceOf({ position }: PhrasingContent, note: string): string {
  return position === undefined ? "" : note.slice(position.start.offset, position.end.offset);
}

/** Folds spaces of any kind, and removes what has no width. */
export function fold(text: string): string {
  return restore(text)
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
