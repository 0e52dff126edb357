/** Conditions before a block: what follows them is not an argument. */
import type { CodeFile } from "./file.ts";
import { startsValue } from "./starts-value.ts";

/** Tokens of a condition. */
const longestCondition = 300;

/** `if a == b {`, `for item in items {`, `foreach (var a in b)`. @param index of the word */
export function readHead(file: CodeFile, index: number): void {
  const { id, newlines, trailingLambdas, braceLiterals } = file.table;
  if (readSwitch(file, index)) return;
  // In Swift, a condition may begin with parentheses and continue after them.
  if (file.is(index + 1, "(") && readParentheses(file, index) && (!newlines || id === "kotlin")) return;
  if (!trailingLambdas && !braceLiterals) return;
  const brace = bodyAfter(file, index);
  if (brace !== -1) file.openedScopes.set(brace, { kind: bodyKind(file, index), name: "" });
}

/** `value switch { … }`, and in Dart `return switch (value) { … }`: `switch expression`. */
function readSwitch(file: CodeFile, index: number): boolean {
  const { id } = file.table;
  if (!file.is(index, "switch") || (id !== "csharp" && id !== "dart")) return false;
  const isValue = id === "csharp" ? file.is(index + 1, "{") : startsValue(file, index);
  if (!isValue) return false;
  const brace = id === "csharp" ? index + 1 : file.after(index + 1);
  file.emit("switch expression", index);
  if (file.is(brace, "{")) file.openedScopes.set(brace, { kind: "arms", name: "" });
  return true;
}

/** A condition in parentheses. */
function readParentheses(file: CodeFile, index: number): true {
  const close = file.close(index + 1);
  if (file.table.typesFirst) file.starts[index + 2] = 1;
  if (close === -1) return true;
  file.starts[close + 1] = 1;
  if (file.is(close + 1, "{")) file.openedScopes.set(close + 1, { kind: bodyKind(file, index), name: "" });
  return true;
}

/** The brace after a condition; -1 if the statement ends before one. */
function bodyAfter(file: CodeFile, index: number): number {
  for (let at = index + 1; at < Math.min(file.tokens.length, index + longestCondition); at = file.after(at)) {
    if (file.is(at, "{")) return at;
    if (file.is(at, "}") || file.is(at, ";") || (at > index + 1 && startsOther(file, at))) return -1;
  }
  return -1;
}

/** True where another condition starts on a line of its own. */
function startsOther(file: CodeFile, at: number): boolean {
  const { text, kind, first } = file.at(at);
  return first && kind === "name" && text !== "if" && file.words.heads.has(text);
}

/** The branches of a `switch` are not statements. */
function bodyKind(file: CodeFile, index: number): "block" | "arms" {
  const { text } = file.at(index);
  const hasArms = text === "match" || text === "when" || text === "switch";
  return hasArms && !file.table.typesFirst ? "arms" : "block";
}
