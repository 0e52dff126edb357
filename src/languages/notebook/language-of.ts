/** The language of a notebook's cells, by what it says about its kernel. */
import type { Node } from "jsonc-parser";
import { member, stringOf } from "./json.ts";

/** "other" for every language but Python and SQL. */
export type CellLanguage = "python" | "sql" | "other";

/** Names of kernels that run another language. Others, such as "venv", are usually Python environments. */
const otherKernels =
  /^(?:i?r\d*(?:[-_.].*)?|[ix]?(?:julia|scala|java|javascript|typescript|ruby|rust|go|haskell|kotlin|octave|matlab|sas|perl|php|bash|zsh|powershell|ocaml|clojure|elixir|fsharp|csharp|cpp|c|lua|groovy|stata)(?:[-_.\d].*)?|xcpp.*|xeus-(?!python).*|spark|apache_toree_scala|almond.*|deno|tslab|jslab|evcxr.*|gophernotes|\.net-.*)$/i;

/** The name of a notebook's language, as it says itself; "python" if it does not say. */
export function languageOfNotebook(metadata: Node | undefined): string {
  const kernel = member(metadata, "kernelspec");
  const said = [
    stringOf(member(kernel, "language")),
    stringOf(member(member(metadata, "language_info"), "name")),
    stringOf(member(metadata, "language")),
    stringOf(member(member(metadata, "application/vnd.databricks.v1+notebook"), "language")),
  ].find(Boolean);
  if (said) return said;
  const name = stringOf(member(kernel, "name")) ?? "";
  if (!otherKernels.test(name)) return "python";
  // IRkernel is called "ir", IJulia "julia-1.10".
  return /^ir\b/i.test(name) ? "r" : name.replace(/[-_.\d].*$/, "");
}

/** What a single cell says: nbformat 3, VS Code and .NET notebooks mix languages. Null if it says nothing. */
export function languageOfCell(cell: Node): string | null {
  const metadata = member(cell, "metadata");
  const said = [
    stringOf(member(cell, "language")),
    stringOf(member(member(metadata, "vscode"), "languageId")),
    stringOf(member(member(metadata, "polyglot_notebook"), "kernelName")),
    stringOf(member(member(metadata, "dotnet_interactive"), "language")),
  ].find(Boolean);
  return said ?? null;
}

/** How cells in a language of this name are read. */
export function languageNamed(name: string): CellLanguage {
  if (/^(?:i?python|pyspark)/i.test(name)) return "python";
  return /sql/i.test(name) ? "sql" : "other";
}
