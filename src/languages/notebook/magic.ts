/** IPython's own lines in a cell, and the language that a cell's first line names. */
import type { NotebookCell, NotebookLine } from "./cell.ts";
import type { CellLanguage } from "./language-of.ts";

/** Cell magics whose cell is still Python. */
const pythonMagics = new Set(
  "time timeit capture prun memit mprun lprun python python3 debug snakeviz scalene wandb local pyspark px".split(
    " ",
  ),
);
/** What Databricks writes with one sign for the whole cell. */
const cellLanguages = new Set(["python", "sql", "scala", "r", "md", "sh"]);
const sqlMagics = new Set(["sql", "bigquery"]);

/** A cell's first line may say its language: `%%sql`, or as Databricks has it `%sql`. */
export function withoutMagic(lines: NotebookLine[], language: CellLanguage): NotebookCell {
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

/** Blanks IPython's lines and their continuations. `% y` and `!= y` continue Python. */
function blankMagic(lines: readonly NotebookLine[]): NotebookLine[] {
  let goesOn = false;
  return lines.map((line) => {
    const magic =
      goesOn || /^(?:[%!]|\s+(?:%{1,2}[a-z]|![^=]))/i.test(line.text) || automagic.test(line.text);
    goesOn = magic && line.text.trimEnd().endsWith("\\");
    return magic ? { ...line, text: "" } : line;
  });
}
