/** Cards as Markdown that GitHub renders: the question as a heading, the answer folded below it. */
import { inlineMarkdown } from "../render/inline.ts";
import { escapeMarkdown, markdownLink } from "../render/markdown.ts";
import type { Block, Card, CodeLine, Words } from "./card.ts";
import { withoutControls } from "./without-controls.ts";

/** Lines end with a line feed. */
export function markdownCards(cards: readonly Card[]): string {
  return `${["# Flashcards", ...cards.map(cardMarkdown)].join("\n\n")}\n`;
}

/** The empty lines let GitHub read Markdown inside the element (GFM 0.29, §4.6). */
function cardMarkdown({ front, back }: Card): string {
  const answer = back.map(blockMarkdown).join("\n\n");
  return `### ${wordsMarkdown(front)}\n\n<details>\n<summary>Answer</summary>\n\n${answer}\n\n</details>`;
}

/** One line of Markdown. */
export function wordsMarkdown(words: Words): string {
  return words
    .map((word) =>
      "plain" in word
        ? escapeMarkdown(withoutControls(word.plain))
        : inlineMarkdown(withoutControls(word.inline)),
    )
    .join("");
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "words":
      return wordsMarkdown(block.words);
    case "code":
      return fenced(codeLines(block.lines));
    case "link":
      return markdownLink(escapeMarkdown(withoutControls(block.text)), block.url);
  }
}

/** With numbers, and a sign at the line that is meant, since nothing in a fence can be marked otherwise. */
function codeLines(lines: readonly CodeLine[]): string[] {
  const width = Math.max(...lines.map(({ number }) => String(number ?? "").length));
  return lines.map(({ number, text, marked }) => {
    const line = withoutControls(text).replace(/[\r\n]+/g, " ");
    return number === null
      ? line
      : `${marked ? ">" : " "} ${String(number).padStart(width)}  ${line}`.trimEnd();
  });
}

/** A fence that no line inside can close (CommonMark §4.5). */
function fenced(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = "`".repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return [fence, ...lines, fence].join("\n");
}
