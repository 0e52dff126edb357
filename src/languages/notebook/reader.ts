/** Notebooks: what their cells say, at the numbers that their lines have. */
import type { AddFact, FactReader } from "../fact.ts";
import { notebookCells } from "./cells.ts";
import { sqlReader } from "../sql/reader.ts";

/**
 * All Python cells are read as one program, since a name that one of them makes is used in the next.
 * @param python the reader of Python
 */
export function readNotebook(text: string, python: FactReader, add: AddFact): void {
  const cells = notebookCells(text);
  const program = cells.filter(({ language }) => language === "python").flatMap(({ lines }) => lines);
  readLines(program, python, add);
  for (const { language, lines } of cells) if (language === "sql") readLines(lines, sqlReader, add);
}

function readLines(
  lines: readonly { text: string; number: number }[],
  reader: FactReader,
  add: AddFact,
): void {
  const source = lines.map(({ text }) => text).join("\n");
  reader(source, (fact, line) => add(fact, lines[line - 1]?.number ?? 1));
}
