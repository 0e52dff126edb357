/** Cards as CSV (RFC 4180): a header, CRLF, every field quoted. The texts are plain, without any markup. */
import { inlineText } from "../render/inline.ts";
import { safeUrl } from "../render/markdown.ts";
import type { Block, Card, CodeLine, Words } from "./card.ts";
import { withoutControls } from "./without-controls.ts";

const header = ["id", "front", "back", "tags"];

/** Line breaks in a field are CRLF too. */
export function csvCards(cards: readonly Card[]): string {
  const rows = cards.map(({ id, front, back, tags }) => [
    id,
    plainWords(front),
    back.map(plainBlock).join("\n\n"),
    tags.join(" "),
  ]);
  return [header, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function plainWords(words: Words): string {
  return words.map((word) => ("plain" in word ? word.plain : inlineText(word.inline))).join("");
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case "words":
      return plainWords(block.words);
    case "code":
      return block.lines.map(plainLine).join("\n");
    case "link": {
      const url = block.url === null ? null : safeUrl(block.url);
      return url === null ? block.text : `${block.text} ${url}`;
    }
  }
}

/** The sign in front keeps the line that is meant apart, and a program that splits lines from reading a formula. */
function plainLine({ number, text, marked }: CodeLine): string {
  return `${marked ? ">" : "|"}${number === null ? "" : ` ${number}`} ${text}`.trimEnd();
}

/** What spreadsheets run: a cell that starts with one of these signs (OWASP, "CSV Injection"), spaces ignored. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

function field(text: string): string {
  const lines = withoutControls(text).replace(/\r\n?/g, "\n");
  const safe = formula.test(lines) ? `'${lines}` : lines;
  return `"${safe.replaceAll('"', '""').replaceAll("\n", "\r\n")}"`;
}
