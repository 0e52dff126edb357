/** The language of a notebook's cells, by what it says about its kernel. */
import type { Node } from "jsonc-parser";
import { member, stringOf } from "./json.ts";

/** "other" for every language but Python and SQL. */
export type CellLanguage = "python" | "sql" | "other";

/** Names of kernels that run another language. Others, such as "venv", are usually Python environments. */
const otherKernels =
  /^(?:i?r\d*(?:[-_.].*)?|[ix]?(?:julia|scala|java|javascript|typescript|ruby|rust|go|haskell|kotlin|octave|matlab|sas|perl|php|bash|zsh|powershell|ocaml|clojure|elixir|fsharp|csharp|cpp|c|lua|groovy|stata)(?:[-_.\d].*)?|xcpp.*|xeus-(?!python).*|spark|apache_toree_scala|almond.*|deno|tslab|jslab|evcxr.*|gophernotes|\.net-.*)$/i;

/** @returns "python" if the notebook does not say */
export function languageOfNotebook(metadata: Node | undefined): CellLanguage {
  const kernel = member(metadata, "kernelspec");
  const said = [
    stringOf(member(kernel, "language")),
    stringOf(member(member(metadata, "language_info"), "name")),
    stringOf(member(metadata, "language")),
    stringOf(member(member(metadata, "application/vnd.databricks.v1+notebook"), "language")),
  ].find(Boolean);
  if (said) return languageNamed(said);
  return otherKernels.test(stringOf(member(kernel, "name")) ?? "") ? "other" : "python";
}

/** What a single cell says: nbformat 3, VS Code and .NET notebooks mix languages. Null if it says nothing. */
export function languageOfCell(cell: Node): CellLanguage | null {
  const metadata = member(cell, "metadata");
  const said = [
    stringOf(member(cell, "language")),
    stringOf(member(member(metadata, "vscode"), "languageId")),
    stringOf(member(member(metadata, "polyglot_notebook"), "kernelName")),
    stringOf(member(member(metadata, "dotnet_interactive"), "language")),
  ].find(Boolean);
  return said ? languageNamed(said) : null;
}

function languageNamed(name: string): CellLanguage {
  if (/^(?:i?python|pyspark)/i.test(name)) return "python";
  return /sql/i.test(name) ? "sql" : "other";
}
