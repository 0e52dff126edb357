/**
 * What a configuration file holds, whatever it is written in. Members are asked for one level at a time: a file from
 * outside may be nested deeper than any stack.
 */
export type Shape =
  | { kind: "map"; entries(): Iterable<Entry> }
  | { kind: "list"; items(): Iterable<Shape> }
  | Scalar;

interface Scalar {
  kind: "scalar";
  /** As written, trimmed; several for a text of several lines, none for an empty value. */
  lines: readonly ScalarLine[];
}

interface ScalarLine {
  text: string;
  /** 1-based. */
  line: number;
}

export interface Entry {
  key: string;
  /** 1-based line of the key. */
  line: number;
  value: Shape;
}

/**
 * A scalar; of a text of several lines, those that are blank or a comment are left out.
 * @param line 1-based line of the first
 * @param step 1 when each line of the text is one of the file, 0 when all are on the same (written with `\n`)
 */
export function scalar(text: string, line: number, step: 0 | 1 = 0): Scalar {
  const lines = text.split("\n").map((one, index) => ({ text: one.trim(), line: line + index * step }));
  const several = lines.length > 1;
  return {
    kind: "scalar",
    lines: lines.filter((one) => one.text !== "" && !(several && one.text.startsWith("#"))),
  };
}

/** The entries of a map; none of anything else. */
export function entriesOf(shape: Shape | null): Iterable<Entry> {
  return shape?.kind === "map" ? shape.entries() : [];
}

/** The items of a list; none of anything else. */
export function itemsOf(shape: Shape | null): Iterable<Shape> {
  return shape?.kind === "list" ? shape.items() : [];
}

/** The value under a path of keys. The last of duplicate keys wins, as in parsers. */
export function shapeAt(shape: Shape | null, ...path: string[]): Shape | null {
  let here = shape;
  for (const key of path) {
    let found: Shape | null = null;
    for (const entry of entriesOf(here)) if (entry.key === key) found = entry.value;
    here = found;
  }
  return here;
}

/**
 * Characters of YAML and TOML that are parsed. Nobody writes more by hand, five thousand facts need less, and their parsers
 * take several seconds and a gigabyte for half a megabyte of brackets.
 */
const mostText = 128 * 1024;

/** A text, or its beginning up to the end of a line. */
export function readablePart(text: string): string {
  if (text.length <= mostText) return text;
  return text.slice(0, text.lastIndexOf("\n", mostText) + 1 || mostText);
}
