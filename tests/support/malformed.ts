/** Files as nobody should write them, for readers that must bear whatever they are given. */
import { type FactReader, factsOf } from "../../src/languages/fact.ts";

const size = 100_000;

/** 100 KB of a text, repeated. */
export function lots(of: string): string {
  return of.repeat(Math.ceil(size / of.length));
}

/** Signs that mean something somewhere, in an order that only looks like chance. */
function garbage(): string {
  const signs = "{}[]()<>\"'`#/\\*:=,;!%&|-+.$@~^? \t\n\r\0aZ9é\u2028";
  let state = 7;
  let text = "";
  while (text.length < size) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += signs[(state >> 8) % signs.length];
  }
  return text;
}

/** Of a file that is right: its beginnings, up to every place in it; and what is right nowhere. */
export function malformed(right: string): string[] {
  return [
    ...Array.from({ length: right.length }, (_, end) => right.slice(0, end)),
    "",
    ...'\n \0 \uFEFF null [] {} 42 "text" <a/> --- = :'.split(" "),
    garbage(),
    ..."[ { ( \" ' < \\ # /* // = : - a".split(" ").map(lots),
    ...[" ", "\n", "\t", "[\n", "a\n"].map(lots),
  ];
}

/** Facts at lines that are not there, of what a reader says of all of them; it fails when the reader does. */
export function misplaced(reader: FactReader, right: string): string[] {
  return malformed(right).flatMap((text) => {
    const lines = text.split("\n").length;
    return factsOf(reader, text)
      .filter(({ line }) => !(line >= 1 && line <= lines))
      .map((fact) => `${fact.line} ${fact.text}`);
  });
}

/** What a reader says, as `LINE FACT`. */
export function told(reader: FactReader, text: string): string[] {
  return factsOf(reader, text).map((fact) => `${fact.line} ${fact.text}`);
}
