/** Malformed files, for readers that must survive any input. */
import { type FactReader, factsOf } from "../../src/languages/fact.ts";

const size = 100_000;

/** 100 KB of a repeated text. */
export function lots(of: string): string {
  return of.repeat(Math.ceil(size / of.length));
}

/** Characters with a meaning somewhere, in pseudo-random order. */
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

/** All prefixes of a valid file, and input that is valid nowhere. */
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

/** Facts at lines that do not exist, found by a reader in all inputs; fails if the reader throws. */
export function misplaced(reader: FactReader, right: string): string[] {
  return malformed(right).flatMap((text) => {
    const lines = text.split("\n").length;
    return factsOf(reader, text)
      .filter(({ line }) => !(line >= 1 && line <= lines))
      .map((fact) => `${fact.line} ${fact.text}`);
  });
}

/** The facts a reader finds, as `LINE FACT`. */
export function told(reader: FactReader, text: string): string[] {
  return factsOf(reader, text).map((fact) => `${fact.line} ${fact.text}`);
}
