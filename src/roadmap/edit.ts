/** Edits roadmap.json in place: a tick changes one line and leaves every other byte as it was. */
import { findNodeAtLocation, type Node } from "jsonc-parser";
import { readJsonText } from "./json-text.ts";
import type { JsonPath } from "./roadmap.ts";
import type { Review } from "./study-schema.ts";

/** The `done` to write; null removes it. */
export interface TickEdit {
  at: JsonPath;
  done: true | { on: string; proof?: string | undefined } | null;
}

/** An issue number to write. */
export interface NumberEdit {
  /** The object to write it to: a phase, `study`, or [] for the roadmap itself. */
  at: JsonPath;
  key: "issue" | "strategyIssue";
  number: number;
}

/** The state of an item's reviews to write. */
export interface ReviewEdit {
  /** The item. */
  at: JsonPath;
  review: Review;
}

/** A value to write. */
export interface ValueEdit {
  /** The object to write it to. */
  at: JsonPath;
  key: string;
  /** The value as JSON; null removes it. */
  json: string | null;
  /** A new key comes after this one, if the object has it. */
  after?: string;
}

/** Replaces a part of a text. */
export interface TextEdit {
  offset: number;
  length: number;
  text: string;
}

/**
 * Writes ticks into the text. Order, indentation, line endings and the trailing newline are kept.
 * @throws if a path does not lead to an object, which would be a bug because the caller parsed the same text
 */
export function editTicks(text: string, edits: readonly TickEdit[]): string {
  const { root } = readJsonText(text);
  return changed(
    text,
    edits.flatMap(({ at, done }) => {
      const item = objectAt(root, at);
      return done === null ? removalOf(item, "done") : [setting(text, item, "done", writtenDone(done))];
    }),
  );
}

function writtenDone(done: NonNullable<TickEdit["done"]>): string {
  if (done === true) return "true";
  const proof = done.proof === undefined ? "" : `, "proof": ${JSON.stringify(done.proof)}`;
  return `{ "on": ${JSON.stringify(done.on)}${proof} }`;
}

/**
 * Writes issue numbers into the text in the same way.
 * @throws like {@link editTicks}
 */
export function editNumbers(text: string, edits: readonly NumberEdit[]): string {
  if (edits.length === 0) return text;
  const { root } = readJsonText(text);
  return changed(
    text,
    edits.map(({ at, key, number }) => setting(text, objectAt(root, at), key, String(number))),
  );
}

/**
 * Writes values into the text in the same way.
 * @throws like {@link editTicks}
 */
export function editValues(text: string, edits: readonly ValueEdit[]): string {
  if (edits.length === 0) return text;
  const { root } = readJsonText(text);
  return changed(
    text,
    edits.flatMap(({ at, key, json, after }) => {
      const node = objectAt(root, at);
      return json === null ? removalOf(node, key) : [setting(text, node, key, json, after)];
    }),
  );
}

/**
 * Writes the states of reviews in the same way, each in one line.
 * @throws like {@link editTicks}
 */
export function editReviews(text: string, edits: readonly ReviewEdit[]): string {
  return editValues(
    text,
    edits.map(({ at, review }) => ({ at, key: "review", json: writtenReview(review) })),
  );
}

function writtenReview(review: Review): string {
  const fields = Object.entries(review).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${fields.join(", ")} }`;
}

function objectAt(root: Node | undefined, at: JsonPath): Node {
  const node = root && findNodeAtLocation(root, [...at]);
  if (node?.type !== "object") throw new Error(`no object at ${at.join(".")} in roadmap.json`);
  return node;
}

/** Applies edits that do not overlap. */
export function changed(text: string, changes: readonly TextEdit[]): string {
  return changes
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (result, { offset, length, text: inserted }) =>
        result.slice(0, offset) + inserted + result.slice(offset + length),
      text,
    );
}

function setting(text: string, node: Node, key: string, value: string, after?: string): TextEdit {
  const properties = node.children ?? [];
  const propertyOf = (name: string): Node | undefined =>
    properties.find((property) => property.children?.[0]?.value === name);
  const old = propertyOf(key)?.children?.[1];
  if (old) return { offset: old.offset, length: old.length, text: value };
  const before = after === undefined ? undefined : propertyOf(after);
  if (before !== undefined) {
    const lead = /\r?\n[ \t]*$/.exec(text.slice(node.offset, before.offset))?.[0] ?? " ";
    const offset = before.offset + before.length;
    return { offset, length: 0, text: `,${lead}${JSON.stringify(key)}: ${value}` };
  }
  return insertion(text, node, properties, `${JSON.stringify(key)}: ${value}`);
}

function removalOf(node: Node, key: string): TextEdit[] {
  const properties = node.children ?? [];
  const index = properties.findIndex((property) => property.children?.[0]?.value === key);
  return index === -1 ? [] : [removal(properties, index)];
}

/** Adds a property, such as `"done": true`, to an object that does not have it. */
export function insertionOf(text: string, node: Node, property: string): TextEdit {
  return insertion(text, node, node.children ?? [], property);
}

/** Inserts before a last property that has its own line, so that no other line changes; otherwise at the end. */
function insertion(text: string, item: Node, properties: Node[], property: string): TextEdit {
  const last = properties.at(-1);
  if (!last) return { offset: item.offset + 1, length: 0, text: ` ${property} ` };
  const lead = /\r?\n[ \t]*$/.exec(text.slice(item.offset, last.offset))?.[0];
  if (lead !== undefined && properties.length > 1)
    return { offset: last.offset, length: 0, text: `${property},${lead}` };
  return { offset: last.offset + last.length, length: 0, text: `, ${property}` };
}

/** Removes a property of an object, or an entry of an array, with its comma. */
export function removal(properties: readonly Node[], index: number): TextEdit {
  const property = properties[index];
  const before = properties[index - 1];
  const after = properties[index + 1];
  if (!property) throw new Error("nothing to remove");
  if (after) return { offset: property.offset, length: after.offset - property.offset, text: "" };
  const from = before ? before.offset + before.length : property.offset;
  const to = property.offset + property.length;
  return { offset: from, length: to - from, text: "" };
}
