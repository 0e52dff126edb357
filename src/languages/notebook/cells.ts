/** Jupyter notebooks: the code of their cells, with the places of its lines. */
import type { Node } from "jsonc-parser";
import { lineCounter } from "../fact.ts";
import { jsonTree } from "../configuration/json-shape.ts";

interface NotebookLine {
  text: string;
  /** 1-based line of the .ipynb file on which the line's JSON string begins. */
  line: number;
}

interface NotebookCell {
  /** "other" for what neither Python nor SQL is written in. */
  language: "python" | "sql" | "other";
  lines: NotebookLine[];
}

/** Cell magics whose cell is still Python. */
const pythonMagics = new Set(["time", "timeit", "capture", "prun", "memit", "mprun", "python", "python3"]);
/** What Databricks writes with one sign for the whole cell. */
const cellLanguages = new Set(["python", "sql", "scala", "r", "md", "sh"]);
const sqlMagics = new Set(["sql", "bigquery"]);

/**
 * The code cells of a notebook (formats 3 and 4), in order. IPython's own lines (`%matplotlib`, `!pip install`) are
 * blank, so that what is left is Python. Nothing for what is no notebook.
 */
export function notebookCells(text: string): NotebookCell[] {
  const root = jsonTree(text);
  const lineOf = lineCounter(text);
  const metadata = member(root, "metadata");
  const kernel =
    stringOf(member(member(metadata, "kernelspec"), "language")) ??
    stringOf(member(member(metadata, "language_info"), "name")) ??
    "python";
  const inPython = /^i?python/i.test(kernel);
  const language = inPython ? "python" : /^sql/i.test(kernel) ? "sql" : "other";
  const sheets = [root, ...(member(root, "worksheets")?.children ?? [])];
  return sheets
    .flatMap((sheet) => member(sheet, "cells")?.children ?? [])
    .filter((cell) => stringOf(member(cell, "cell_type")) === "code")
    .map((cell) => {
      const lines = linesOf(member(cell, "source") ?? member(cell, "input"), lineOf);
      return withoutMagic(lines, language);
    });
}

/** The value of a key of an object. */
function member(node: Node | undefined, key: string): Node | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

function stringOf(node: Node | undefined): string | null {
  const value: unknown = node?.value;
  return typeof value === "string" ? value : null;
}

/** Source is one string or a list of them, which together are the text; a line begins in one of them. */
function linesOf(source: Node | undefined, lineOf: (offset: number) => number): NotebookLine[] {
  const strings = source?.type === "array" ? (source.children ?? []) : source ? [source] : [];
  const lines: NotebookLine[] = [];
  let ended = true;
  for (const node of strings) {
    const value = stringOf(node);
    if (value === null || value === "") continue;
    const line = lineOf(node.offset);
    for (const [index, text] of value.split("\n").entries()) {
      const last = lines.at(-1);
      if (index === 0 && !ended && last) last.text += text;
      else lines.push({ text, line });
    }
    ended = value.endsWith("\n");
    if (ended) lines.pop();
  }
  return lines;
}

/** A cell's first line may say its language: `%%sql`, or as Databricks has it `%sql`. */
function withoutMagic(lines: NotebookLine[], language: NotebookCell["language"]): NotebookCell {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const [, signs, name, rest = ""] = /^(%{1,2})(\w+)\s*(.*)/.exec(lines[first]?.text ?? "") ?? [];
  const magic = name?.toLowerCase();
  // `%time x = 1` and `%matplotlib inline` are about their own line only.
  const ofCell = magic !== undefined && (signs === "%%" || cellLanguages.has(magic));
  if (!ofCell) return language === "python" ? { language, lines: blankMagic(lines) } : { language, lines };
  if (pythonMagics.has(magic)) return { language: "python", lines: blankMagic(lines) };
  const without = lines.map((line, index) =>
    index === first ? { ...line, text: signs === "%" ? rest : "" } : line,
  );
  return { language: sqlMagics.has(magic) ? "sql" : "other", lines: without };
}

/** Commands that IPython runs without a sign before them, as its %automagic has it. What follows tells them from names. */
const automagic =
  /^(?:ls|ll|cd|pwd|cat|cp|mv|rm|mkdir|rmdir|pip|conda|wget|curl|head|tail|git)\s+[-./~\w"'{$](?!\s*(?:in|is|and|or)\b)/;

/** Blanks IPython's lines and those that go on with them. `% y` and `!= y` go on with Python. */
function blankMagic(lines: readonly NotebookLine[]): NotebookLine[] {
  let goesOn = false;
  return lines.map((line) => {
    const magic =
      goesOn || /^(?:[%!]|\s+(?:%{1,2}[a-z]|![^=]))/i.test(line.text) || automagic.test(line.text);
    goesOn = magic && line.text.trimEnd().endsWith("\\");
    return magic ? { ...line, text: "" } : line;
  });
}
