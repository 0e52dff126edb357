/** The tables of a TOML syntax tree, brought together: `[a.b]`, `a.b.c = 1` and `[[a.list]]` all write into `a`. */
import type { AST } from "toml-eslint-parser";
import { type Entry, scalar, type Shape } from "./shape.ts";

/** A stretch of a file, and the number of lines before it. */
export interface TomlPart {
  text: string;
  before: number;
}

/** A table that may still grow. */
export interface Table {
  kind: "map";
  members: Map<string, Member>;
  entries(): Iterable<Entry>;
}

interface TableList {
  kind: "list";
  tables: Table[];
  items(): Iterable<Shape>;
}

interface Member extends Entry {
  value: Shape | Table | TableList;
}

export function newTable(): Table {
  const members = new Map<string, Member>();
  return { kind: "map", members, entries: () => members.values() };
}

/** Writes what a part of the file holds into the root table. */
export function fillTable(root: Table, program: AST.TOMLProgram, part: TomlPart): void {
  for (const node of program.body[0].body) {
    if (node.type === "TOMLKeyValue") put(root, node, part);
    else {
      const here = openTable(root, node, part.before + node.loc.start.line);
      for (const pair of node.body) put(here, pair, part);
    }
  }
}

function openTable(root: Table, { key, kind }: AST.TOMLTable, line: number): Table {
  const names = namesOf(key);
  if (kind === "standard") return descend(root, names, line);
  const { members } = descend(root, names.slice(0, -1), line);
  const name = names.at(-1) ?? "";
  const there = members.get(name)?.value;
  const here = newTable();
  if (there && "tables" in there) there.tables.push(here);
  else {
    const tables = [here];
    members.set(name, { key: name, line, value: { kind: "list", tables, items: () => tables } });
  }
  return here;
}

/** The table under the names, created if missing; in a list of tables, the last one. */
function descend(from: Table, names: readonly string[], line: number): Table {
  let here = from;
  for (const name of names) {
    const there = here.members.get(name)?.value;
    const known = there && ("members" in there ? there : "tables" in there ? there.tables.at(-1) : undefined);
    const next = known ?? newTable();
    if (!known) here.members.set(name, { key: name, line, value: next });
    here = next;
  }
  return here;
}

function put(into: Table, { key, value }: AST.TOMLKeyValue, part: TomlPart): void {
  const names = namesOf(key);
  const line = part.before + key.loc.start.line;
  const name = names.at(-1) ?? "";
  descend(into, names.slice(0, -1), line).members.set(name, { key: name, line, value: shapeOf(value, part) });
}

function shapeOf(node: AST.TOMLContentNode, part: TomlPart): Shape {
  if (node.type === "TOMLArray")
    return { kind: "list", items: () => node.elements.map((one) => shapeOf(one, part)) };
  if (node.type === "TOMLInlineTable") {
    const entries = (): Iterable<Entry> => {
      const inline = newTable();
      for (const pair of node.body) put(inline, pair, part);
      return inline.entries();
    };
    return { kind: "map", entries };
  }
  const line = part.before + node.loc.start.line;
  if (node.kind === "string") {
    // A line break right after the opening quotes is not part of the text.
    const below = node.multiline && /^\r?\n/.test(part.text.slice(node.range[0] + 3, node.range[0] + 5));
    return scalar(node.value, below ? line + 1 : line, node.multiline ? 1 : 0);
  }
  if (node.kind === "boolean") return scalar(String(node.value), line);
  return scalar("number" in node ? node.number : node.datetime, line);
}

function namesOf({ keys }: AST.TOMLKey): string[] {
  return keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
}
