/** The value of a roadmap whose text may be broken, and places about which nothing is known. */
import type { Node } from "jsonc-parser";
import type { JsonPath } from "./roadmap.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Keys that could reach an object's prototype. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A path as text, for sets and maps. */
export function keyOf(at: JsonPath): string {
  return JSON.stringify(at);
}

/** The value of a tree, without forbidden keys, keys without a value, and second values of a key. */
export function valueOf(node: Node): Json {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return scalar(node.value);
  const value: { [key: string]: Json } = {};
  for (const property of node.children ?? []) {
    const [name, inner] = property.children ?? [];
    const key = String(name?.value);
    if (inner && !forbiddenKeys.has(key) && !Object.hasOwn(value, key)) value[key] = valueOf(inner);
  }
  return value;
}

function scalar(value: unknown): Json {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Places of a roadmap that are wrong, so that nothing that rests on them is reported as well. */
export class WrongPlaces {
  readonly #wrong = new Set<string>();
  readonly #incomplete = new Set<string>();
  readonly #written = new Map<string, string>();

  /** The value at a place is wrong or unreadable. */
  add(at: JsonPath): void {
    this.#wrong.add(keyOf(at));
  }

  /** Keys of this object may be missing only because its text is broken. */
  addIncomplete(at: JsonPath): void {
    this.#incomplete.add(keyOf(at));
  }

  /** The key of a place was misspelt. */
  addRenamed(at: JsonPath, written: string): void {
    this.#written.set(keyOf(at), written);
  }

  /** True if the value or one around it is wrong. */
  has(at: JsonPath): boolean {
    return this.#wrong.size > 0 && at.some((_, index) => this.#wrong.has(keyOf(at.slice(0, index + 1))));
  }

  /** True if a value in the object or array is wrong. */
  hasWithin(at: JsonPath): boolean {
    const beginning = keyOf(at).slice(0, -1);
    return [...this.#wrong].some((one) => one.startsWith(beginning === "[" ? "[" : `${beginning},`));
  }

  isIncomplete(at: JsonPath): boolean {
    return this.#incomplete.has(keyOf(at));
  }

  /** The path with the keys as they are written in the file. */
  asWritten(at: JsonPath): JsonPath {
    if (this.#written.size === 0) return at;
    return at.map((part, index) => this.#written.get(keyOf(at.slice(0, index + 1))) ?? part);
  }
}
