/** What a dbt model says of itself above its query: `{{ config(materialized='incremental', partition_by=…) }}`. */
import type { AddFact } from "../fact.ts";

/** The longest block that is read, in characters. */
const longest = 2000;

/** Adds `sql config KEY=VALUE` for each option of the first block; a value that is not a plain string is empty. */
export function readDbtConfig(text: string, lineOf: (offset: number) => number, add: AddFact): void {
  const opening = /\{\{-?\s{0,99}config\s{0,99}\(/.exec(text);
  if (opening === null) return;
  const from = opening.index + opening[0].length;
  const block = text.slice(from, from + longest);
  const options = block.slice(0, Math.max(0, block.search(/\)\s{0,99}-?\}\}/)));
  for (const { index, 1: key, 2: value = "" } of options.matchAll(/\b(\w+) ?= ?(?:["'](\w*)["'])?/g))
    add(`sql config ${key}=${value}`, lineOf(from + index));
}
