/**
 * Cards as a text file for Anki 2.1.55 and later (Anki Manual, "Text Files"). The first column is the note's GUID, so a
 * second import updates notes and keeps their schedule. The deck has a column because only then does every version of
 * Anki create it. The columns have no names: Anki matches names with those of the note type, which it translates.
 */
import { escapeHtml } from "../render/html.ts";
import { inlineHtml } from "../render/inline.ts";
import { safeUrl } from "../render/markdown.ts";
import type { Block, Card, CodeLine, Words } from "./card.ts";
import { withoutControls } from "./without-controls.ts";

const deck = "Roadfolio";

const headers = [
  "#separator:tab",
  "#html:true",
  "#guid column:1",
  "#notetype:Basic",
  "#deck column:2",
  "#tags column:5",
];

/** One line for each card, after the headers. Lines end with a line feed. */
export function ankiCards(cards: readonly Card[]): string {
  const lines = cards.map(({ id, front, back, tags }) =>
    [id, deck, oneLine(wordsHtml(front)), oneLine(back.map(blockHtml).join("")), tags.join(" ")].join("\t"),
  );
  return `${[...headers, ...lines].join("\n")}\n`;
}

/** HTML in which a tab or a line break would end the field. */
function oneLine(html: string): string {
  return withoutControls(html)
    .replace(/\r\n|[\r\n]/g, "<br>")
    .replaceAll("\t", "&#9;");
}

function wordsHtml(words: Words): string {
  return words
    .map((word) => inert("plain" in word ? escapeHtml(word.plain) : inlineHtml(word.inline).toHTML()))
    .join("");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "words":
      return `<p>${wordsHtml(block.words)}</p>`;
    case "code":
      return `<pre style="text-align:left"><code>${block.lines.map(lineHtml).join("\n")}</code></pre>`;
    case "link": {
      const url = block.url === null ? null : safeUrl(block.url);
      const text = inert(escapeHtml(block.text));
      return `<p>${url === null ? text : `<a href="${inert(escapeHtml(url))}">${text}</a>`}</p>`;
    }
  }
}

function lineHtml({ text, marked }: CodeLine): string {
  const code = inert(escapeHtml(text));
  return marked ? `<mark>${code}</mark>` : code;
}

/**
 * Anki reads more than HTML in a field: [sound:…] and [latex] by their brackets, {{c1::…}} by its braces, and MathJax \(…\)
 * by a backslash that no element separates from the bracket. @param html text that is escaped already
 */
function inert(html: string): string {
  return html
    .replace(/\\(?=[([\])])/g, "<span>&#92;</span>")
    .replace(/[[\]{}]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
