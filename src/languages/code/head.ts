/** Conditions before a block: what follows them is no argument. */
import type { CodeFile } from "./file.ts";

/** Tokens of a condition. */
const longestCondition = 300;

/** `if a == b {`, `for item in items {`, `foreach (var a in b)`. @param index of the word */
export function readHead(file: CodeFile, index: number): void {
  const { table } = file;
  if (file.is(index + 1, "(")) {
    if (table.typesFirst) file.starts[index + 2] = 1;
    const close = file.close(index + 1);
    if (close !== -1 && file.is(close + 1, "{"))
      file.opened.set(close + 1, { kind: bodyKind(file, index), name: "" });
    if (close !== -1) file.starts[close + 1] = 1;
    if (table.newlines !== true || close === -1 || file.is(close + 1, "{")) return;
  }
  if (!table.trailingLambdas && !table.braceLiterals) return;
  for (let at = index + 1; at < file.tokens.length && at < index + longestCondition; at = file.after(at)) {
    const { text, kind } = file.at(at);
    if (text === "{" && kind === "sign") {
      file.opened.set(at, { kind: bodyKind(file, index), name: "" });
      return;
    }
    if ((text === "}" || text === ";") && kind === "sign") return;
    if (at > index + 1 && file.words.heads.has(text) && kind === "name" && text !== "if" && file.at(at).first)
      return;
  }
}

/** The branches of a `switch` are no statements. */
function bodyKind(file: CodeFile, index: number): "block" | "arms" {
  const { text } = file.at(index);
  return file.table.typesFirst !== true && (text === "match" || text === "when" || text === "switch")
    ? "arms"
    : "block";
}
