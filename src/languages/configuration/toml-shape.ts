/** TOML as a {@link Shape}, as much of it as can be read. */
import { ParseError, parseTOML } from "toml-eslint-parser";
import { readablePart, type Shape } from "./shape.ts";
import { fillTable, newTable, type Table, type TomlPart } from "./toml-tables.ts";

/** Parts that are read one by one in a file that is broken. */
const mostParts = 500;

/** What a TOML file holds; of a broken one every table that is whole, and of the others what comes before the fault. */
export function tomlShape(written: string): Shape {
  // A space in its place keeps every offset right.
  const text = readablePart(written).replace(/^\uFEFF/, " ");
  const root = newTable();
  if (readInto(root, { text, before: 0 }) === null) return root;
  for (const part of partsOf(text)) {
    const fault = readInto(root, part);
    if (fault === null) continue;
    for (const end of endsBefore(part.text, fault))
      if (readInto(root, { ...part, text: part.text.slice(0, Math.max(end, 0)) }) === null) break;
  }
  return root;
}

/** @returns the offset of the fault that keeps the part from being read; null when it was */
function readInto(root: Table, part: TomlPart): number | null {
  try {
    fillTable(root, parseTOML(part.text, { tomlVersion: "1.1" }), part);
    return null;
  } catch (error) {
    // Anything else is the parser's stack, at its end.
    return error instanceof ParseError ? error.index : 0;
  }
}

/** A file cut before each line that looks like the head of a table. */
function partsOf(text: string): TomlPart[] {
  const lines = text.split("\n");
  const starts = [0];
  for (const [index, line] of lines.entries()) if (index > 0 && line.startsWith("[")) starts.push(index);
  return starts
    .slice(0, mostParts)
    .map((start, index) => ({ text: lines.slice(start, starts[index + 1]).join("\n"), before: start }));
}

/** Ends of lines up to which a part with a fault may be whole, the likeliest first. */
function endsBefore(text: string, fault: number): number[] {
  // The parser may name the line after; and what is never closed comes to light long after it.
  const here = text.lastIndexOf("\n", fault - 1);
  const before = text.lastIndexOf("\n", here - 1);
  let statement = before;
  while (statement > 0 && !/^[ \t]*[\w"'.-]+[ \t]*=/.test(text.slice(statement + 1, statement + 200)))
    statement = text.lastIndexOf("\n", statement - 1);
  return [here, before, statement];
}
