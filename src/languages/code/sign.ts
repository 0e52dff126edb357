/** Signs that are a fact: operators, lambdas, lists and maps. */
import type { CodeFile } from "./file.ts";

/** Words after which a value starts. */
const beforeValues = new Set([
  "return",
  "in",
  "case",
  "throw",
  "yield",
  "await",
  "move",
  "and",
  "or",
  "not",
  "else",
]);

/** The facts of a sign. */
export function readSign(file: CodeFile, index: number): void {
  const { table } = file;
  const { text } = file.at(index);
  const said = table.signs?.[text];
  if (said !== undefined && file.linked[index] === 0) file.say(said, index);
  if (text.startsWith("'") && text.length > 1 && table.id === "rust") file.say("lifetime", index);
  if (table.pairs !== undefined) {
    const pair = `${text} ${file.at(index + 1).text}`;
    if (file.words.pairs.has(pair)) file.say(pair, index);
  }
  if (text === table.lambda && file.scope !== "arms" && !isArm(file, index)) file.say("lambda", index);
  if (
    text === "{" &&
    table.trailingLambdas &&
    file.opened.get(index) === undefined &&
    startsLambda(file, index)
  )
    file.say("lambda", index);
  if (text === "|" && table.id === "rust" && startsValue(file, index)) file.say("closure", index);
  if (text === "||" && table.id === "rust" && startsValue(file, index)) file.say("closure", index);
  if (text === "[" && startsValue(file, index)) readList(file, index);
  if (text === "{" && table.mapBraces && file.opened.get(index) === undefined && startsLambda(file, index))
    file.say("literal map", index);
  if (text === "(" && table.id === "dart") readDartLambda(file, index);
}

/** True where a value starts. */
export function startsValue(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  if (kind === "name") return beforeValues.has(text);
  if (kind !== "sign") return false;
  return /^(?:[=(,[:?+*]|=>|->|\?\?|\?:|&&|\|\||==|\+=|<-)$/.test(text);
}

/** True for a block that is a value. */
function startsLambda(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  return kind === "name" ? text === "return" : kind === "sign" && /^(?:[=(,[:?]|\?:|\?\?)$/.test(text);
}

/** A list, a map, or in C++ what a lambda captures. */
function readList(file: CodeFile, index: number): void {
  const close = file.close(index);
  if (close === -1) return;
  const after = file.at(close + 1);
  if (file.table.id === "cpp") {
    if (after.text === "(" || after.text === "{") file.say("lambda", index);
    if (after.text === "(") file.opened.set(close + 1, { kind: "parameters", name: "" });
    return;
  }
  const first = file.after(index + 1);
  const isMap = ["=>", ":"].includes(file.at(first).text) || file.is(index + 1, ":");
  file.say(isMap ? "literal map" : "literal list", index);
}

/** `(a, b) => …` and `(a) { … }` where a value starts. */
function readDartLambda(file: CodeFile, index: number): void {
  const close = file.close(index);
  if (close === -1 || (!startsValue(file, index) && file.at(index - 1).text !== "")) return;
  let at = close + 1;
  if (file.is(at, "async")) at++;
  if (file.is(at, "{")) {
    file.say("lambda", index);
    file.opened.set(at, { kind: "block", name: "" });
  }
}

/** True for `pattern => value` in a switch. */
function isArm(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  return kind === "string" || kind === "number" || text === "_" || text === "default" || text === "null";
}
