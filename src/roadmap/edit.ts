/** Ticks written into roadmap.json in place: one line of difference, everything else byte for byte. */
import { findNodeAtLocation, type Node } from "jsonc-parser";
import { readJsonText } from "./json-text.ts";
import type { JsonPath } from "./roadmap.ts";

/** The `done` to write; null takes it out. */
export interface TickEdit {
  at: JsonPath;
  done: { on: string; proof: string } | null;
}

interface TextEdit {
  offset: number;
  length: number;
  text: string;
}

/**
 * The text with the ticks written in. Order, indentation, line endings and the trailing newline stay.
 * @throws if a path does not lead to an object in the text (the caller parsed the same text, so that is our bug)
 */
export function editTicks(text: string, edits: readonly TickEdit[]): string {
  const { root } = readJsonText(text);
  const changes = edits.flatMap(({ at, done }) => {
    const item = root && findNodeAtLocation(root, [...at]);
    if (item?.type !== "object") throw new Error(`no item at ${at.join(".")} in roadmap.json`);
    return changeOf(text, item, done);
  });
  return changes
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (result, { offset, length, text: inserted }) =>
        result.slice(0, offset) + inserted + result.slice(offset + length),
      text,
    );
}

function changeOf(text: string, item: Node, done: TickEdit["done"]): TextEdit[] {
  const properties = item.children ?? [];
  const index = properties.findIndex((property) => property.children?.[0]?.value === "done");
  const existing = properties[index];
  if (done === null) return existing ? [removal(properties, index)] : [];
  const value = `{ "on": ${JSON.stringify(done.on)}, "proof": ${JSON.stringify(done.proof)} }`;
  const old = existing?.children?.[1];
  if (old) return [{ offset: old.offset, length: old.length, text: value }];
  return [insertion(text, item, properties, `"done": ${value}`)];
}

/** Before the last property on a line of its own, so that no other line changes; at the end within one line. */
function insertion(text: string, item: Node, properties: Node[], property: string): TextEdit {
  const last = properties.at(-1);
  if (!last) return { offset: item.offset + 1, length: 0, text: ` ${property} ` };
  const lead = /\r?\n[ \t]*$/.exec(text.slice(item.offset, last.offset))?.[0];
  if (lead !== undefined && properties.length > 1)
    return { offset: last.offset, length: 0, text: `${property},${lead}` };
  return { offset: last.offset + last.length, length: 0, text: `, ${property}` };
}

function removal(properties: Node[], index: number): TextEdit {
  const property = properties[index];
  const before = properties[index - 1];
  const after = properties[index + 1];
  if (!property) throw new Error("nothing to remove");
  if (after) return { offset: property.offset, length: after.offset - property.offset, text: "" };
  const from = before ? before.offset + before.length : property.offset;
  const to = property.offset + property.length;
  return { offset: from, length: to - from, text: "" };
}
