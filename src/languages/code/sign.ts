/** Signs that are a fact: operators, lambdas, lists and maps. */
import type { CodeFile } from "./file.ts";
import { startsValue } from "./starts-value.ts";
import { sayReference } from "./types.ts";

/** The facts of a sign. */
export function readSign(file: CodeFile, index: number): void {
  const { table, words } = file;
  const { text } = file.at(index);
  const said = table.signs?.[text];
  if (said !== undefined) file.emit(said, index);
  const pair = `${text} ${file.at(index + 1).text}`;
  if (words.pairs.has(pair)) file.emit(pair, index);
  if (text === table.lambda && file.scope !== "arms" && !isArm(file, index)) file.emit("lambda", index);
  if (text === "{") readBrace(file, index);
  else if (text === "[" && startsValue(file, index)) readList(file, index);
  else if (text === "(" && table.id === "dart") readDartLambda(file, index);
  else if (table.id === "rust") readRustSign(file, index, text);
  else if (table.id === "c" || table.id === "cpp") readPointer(file, index, text);
}

/** `&count` and `*pointer`, where a value starts. */
function readPointer(file: CodeFile, index: number, text: string): void {
  if ((text !== "&" && text !== "*") || !file.isName(index + 1) || file.is(index + 1, "this")) return;
  const before = file.at(index - 1);
  // `int (*compare)(…)`.
  const isFunction = before.text === "(" && file.is(index + 2, ")") && file.is(index + 3, "(");
  if (text === "*" && isFunction) return file.emit("pointer to function", index);
  const isStart = before.kind === "sign" && [";", "{", "}"].includes(before.text);
  if (startsValue(file, index)) file.emit(text === "&" ? "address" : "dereference", index);
  else if (text === "*" && isStart) file.emit("dereference", index);
}

/** `|a| a + 1`, `&mut a` and `'static`. */
function readRustSign(file: CodeFile, index: number, text: string): void {
  if (text === "&" && startsValue(file, index)) sayReference(file, index);
  if (text.startsWith("'") && text.length > 1) file.emit("lifetime", index);
  if ((text === "|" || text === "||") && startsValue(file, index)) file.emit("closure", index);
}

/** A brace that opens a lambda or a map. */
function readBrace(file: CodeFile, index: number): void {
  const { trailingLambdas, mapBraces } = file.table;
  if (file.openedScopes.has(index) || file.outerScope === "parameters" || !startsBlock(file, index)) return;
  if (trailingLambdas) file.emit("lambda", index);
  if (mapBraces) file.emit("literal map", index);
}

/** True for a brace that is part of a value. */
function startsBlock(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  return kind === "name" ? text === "return" : kind === "sign" && /^(?:[=(,[:?]|\?:|\?\?)$/.test(text);
}

/** A list, a map, or in C++ what a lambda captures. */
function readList(file: CodeFile, index: number): void {
  const close = file.close(index);
  if (close === -1) return;
  if (file.table.id === "cpp") readCapture(file, index, close + 1);
  else {
    const second = file.at(file.after(index + 1)).text;
    const isMap = second === "=>" || second === ":" || file.is(index + 1, ":");
    file.emit(isMap ? "literal map" : "literal list", index);
  }
}

function readCapture(file: CodeFile, index: number, after: number): void {
  const isCalled = file.is(after, "(");
  if (isCalled) file.openedScopes.set(after, { kind: "parameters", name: "" });
  if (isCalled || file.is(after, "{")) file.emit("lambda", index);
}

/** `(a) { … }` where a value starts. */
function readDartLambda(file: CodeFile, index: number): void {
  const close = file.close(index);
  if (close === -1 || (!startsValue(file, index) && file.at(index - 1).text !== "")) return;
  const body = file.is(close + 1, "async") ? close + 2 : close + 1;
  if (!file.is(body, "{")) return;
  file.emit("lambda", index);
  file.openedScopes.set(body, { kind: "block", name: "" });
}

/** True for `pattern => value` in a switch. */
function isArm(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  return kind === "string" || kind === "number" || text === "_" || text === "default" || text === "null";
}
