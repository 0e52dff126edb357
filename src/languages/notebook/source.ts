/** What people wrote into a notebook, without the JSON around it and without outputs. */
import type { PlaceInFile, Source } from "../file-kind.ts";
import type { Cell, NotebookLine } from "./cell.ts";
import { readCells } from "./cells.ts";
import { withoutOutputs } from "./outputs.ts";

/** One line, with the cell that it is in. */
interface Written {
  place: PlaceInFile;
  /** The lines of its cell, and its index among them. */
  cell: readonly NotebookLine[];
  index: number;
}

/** @param largest a notebook that has more characters without its outputs is data */
export function notebookSource(text: string, largest: number): Source | null {
  const file = withoutOutputs(text);
  if (file.length > largest) return null;
  const cells = readCells(file);
  const all = cells.flatMap(({ lines }) => lines);
  const code = cells.flatMap(({ language, lines }) => (language === null ? [] : lines));
  const inLine = new Map<number, number>();
  for (const { line } of all) inLine.set(line, (inLine.get(line) ?? 0) + 1);
  const byNumber = new Map<number, Written>();
  for (const { number: cell, lines } of cells)
    for (const [index, { line, number }] of lines.entries()) {
      const isAlone = inLine.get(line) === 1;
      const place = isAlone ? { line } : { line, cell: { number: cell, line: index + 1 } };
      byNumber.set(number, { place, cell: lines, index });
    }
  const numbers = new Map([...byNumber].map(([number, { place }]) => [keyOf(place), number] as const));
  const lineOf = (place: PlaceInFile): number | null => numbers.get(keyOf(place)) ?? null;
  return {
    file,
    text: textOf(all),
    codeSize: code.reduce((sum, line) => sum + line.text.length + 1, 0),
    placeOf: (line) => byNumber.get(line)?.place ?? { line: 1 },
    ...otherLanguage(cells),
    lineOf,
    partAround(place) {
      const found = byNumber.get(lineOf(place) ?? 0);
      if (found === undefined) return null;
      const { cell, index } = found;
      const first = place.cell === undefined ? place.line - index : 1;
      return { text: cell.map((line) => line.text).join("\n"), line: index + 1, first };
    },
  };
}

/** Set if no code cell is in a language that is read. */
function otherLanguage(cells: readonly Cell[]): Pick<Source, "otherLanguage"> {
  const code = cells.filter(({ language, lines }) => language !== null && lines.length > 0);
  const [first] = code;
  return first !== undefined && code.every(({ language }) => language === "other")
    ? { otherLanguage: first.said }
    : {};
}

/** Each line at its number. */
function textOf(lines: readonly NotebookLine[]): string {
  const text: string[] = [];
  for (const { number, text: line } of lines) {
    while (text.length < number - 1) text.push("");
    text[number - 1] = line;
  }
  return text.join("\n");
}

function keyOf({ line, cell }: PlaceInFile): string {
  return cell === undefined ? String(line) : `${line}:${cell.number}:${cell.line}`;
}
