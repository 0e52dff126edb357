/** Jupyter notebooks (formats 3 and 4): their cells, with the places of their lines. */
import type { Node } from "jsonc-parser";
import { jsonTree } from "../configuration/json-shape.ts";
import { lineCounter } from "../fact.ts";
import type { Cell, NotebookCell, NotebookLine } from "./cell.ts";
import { member, stringOf } from "./json.ts";
import { languageNamed, languageOfCell, languageOfNotebook } from "./language-of.ts";
import { withoutMagic } from "./magic.ts";

/** All cells of a notebook, in order. None if the text is not a notebook; of a broken one, those that can be read. */
export function readCells(text: string): Cell[] {
  const root = jsonTree(text);
  const lineOf = lineCounter(text);
  const language = languageOfNotebook(member(root, "metadata"));
  const sheets = [root, ...(member(root, "worksheets")?.children ?? [])];
  const cells = sheets
    .flatMap((sheet) => member(sheet, "cells")?.children ?? [])
    .map((cell, index): Cell => {
      const said = languageOfCell(cell) ?? language;
      return {
        number: index + 1,
        language: stringOf(member(cell, "cell_type")) === "code" ? languageNamed(said) : null,
        said,
        lines: linesOf(member(cell, "source") ?? member(cell, "input"), lineOf),
      };
    });
  const lines = cells.flatMap((cell) => cell.lines);
  const shared = new Set(lines.map(({ line }) => line)).size < lines.length;
  if (shared) for (const [index, line] of lines.entries()) line.number = index + 1;
  return cells;
}

/**
 * The code cells, in order. IPython's own lines (`%matplotlib`, `!pip install`) are blank, so that what is left is Python.
 */
export function notebookCells(text: string): NotebookCell[] {
  return readCells(text).flatMap(({ language, lines }) =>
    language === null ? [] : [withoutMagic(lines, language)],
  );
}

/** Source is one string or a list of them, which together are the text; a line begins in one of them. */
function linesOf(source: Node | undefined, lineOf: (offset: number) => number): NotebookLine[] {
  const strings = source?.type === "array" ? (source.children ?? []) : source ? [source] : [];
  const lines: NotebookLine[] = [];
  let ended = true;
  for (const node of strings) {
    const value = stringOf(node)?.replaceAll("\r\n", "\n") ?? "";
    if (value === "") continue;
    const line = lineOf(node.offset);
    for (const [index, text] of value.split("\n").entries()) {
      const last = lines.at(-1);
      if (index === 0 && !ended && last) last.text += text;
      else lines.push({ text, line, number: line });
    }
    ended = value.endsWith("\n");
    if (ended) lines.pop();
  }
  return lines;
}
