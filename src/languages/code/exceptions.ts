/** What a program does about errors: `catch NAME`, `ignored error`, `throw NAME`, `rethrow`. */
import { nothing } from "../syntax/meanings.ts";
import { readCaught } from "./declare-typed.ts";
import type { CodeFile } from "./file.ts";
import { nameChain, typeAfter } from "./types.ts";

/** Types that one clause names. */
const mostTypes = 10;

/** `catch (Type name) {`, `catch (e: Type) {`, `catch let e as Type {`, `catch {`. @param index of the word */
export function readCatch(file: CodeFile, index: number): void {
  const open = index + 1;
  if (!file.is(open, "(")) return readPattern(file, index);
  const close = file.close(open);
  if (close === -1) return;
  const types = caughtTypes(file, open, close);
  // `when (…)`.
  const body = file.is(close + 1, "when") ? file.after(close + 2) : close + 1;
  sayCaught(file, index, types, hasNothing(file, body));
}

/** `on Type {` and `on Type catch (e) {`, in Dart. @param index of the `on` */
export function readOn(file: CodeFile, index: number): void {
  if (!file.is(index - 1, "}") || !file.isName(index + 1)) return;
  const { name, end } = nameChain(file, index + 1);
  const body = file.is(end, "catch") ? file.after(end + 1) : end;
  sayCaught(file, index, [name], hasNothing(file, body));
  file.consume(index, body);
}

/** Tokens of a pattern. */
const longestPattern = 30;

/** What is caught without parentheses. */
function readPattern(file: CodeFile, index: number): void {
  const types: string[] = [];
  let body = index + 1;
  while (body < index + longestPattern && !file.is(body, "{") && body < file.tokens.length) {
    if (file.is(body, "as") || file.is(body, "is")) types.push(typeAfter(file, body + 1)?.name ?? nothing);
    else if (types.length === 0 && file.isName(body) && file.is(body + 1, "."))
      types.push(nameChain(file, body).name.replace(/\.\w+$/, ""));
    body = file.after(body);
  }
  if (file.is(body, "{")) file.openedScopes.set(body, { kind: "block", name: "" });
  sayCaught(file, index, types, hasNothing(file, body));
}

function hasNothing(file: CodeFile, body: number): boolean {
  return file.is(body, "{") && file.close(body) === body + 1;
}

/** `catch NAME` for each type; `ignored error` where nothing is done about it. */
export function sayCaught(file: CodeFile, index: number, types: readonly string[], isEmpty: boolean): void {
  if (isEmpty) file.emit("ignored error", index);
  else for (const type of types.length === 0 ? [nothing] : types) file.emit(`catch ${type}`, index);
}

function caughtTypes(file: CodeFile, open: number, close: number): string[] {
  const { typesFirst, typeMark, id } = file.table;
  if (file.is(open + 1, "...")) return [nothing];
  const types = typesFirst || typeMark === undefined ? typesBefore(file, open, close) : typeOf(file, open);
  file.consume(open + 1, close);
  // In Dart, `catch (e)` names no type.
  return id === "dart" ? [] : types;
}

/** `e: Type`. */
function typeOf(file: CodeFile, open: number): string[] {
  const type = file.is(open + 2, file.table.typeMark ?? "") ? typeAfter(file, open + 3) : null;
  if (type === null) return [];
  file.bind(file.at(open + 1).text, type.name, false);
  return [type.name];
}

/** `Type e`, `A | B $e`. */
function typesBefore(file: CodeFile, open: number, close: number): string[] {
  const types: string[] = [];
  for (let at = open + 1; at < close && types.length < mostTypes; at++) {
    const name = at === open + 1 || file.isName(at) ? readCaught(file, at) : null;
    if (name === null) continue;
    if (!name.startsWith("$")) types.push(name);
    while (at < close && !file.is(at, "|")) at++;
  }
  return types;
}

/** `throw NAME`, or `rethrow`. @param index of the word */
export function readThrow(file: CodeFile, index: number): void {
  let at = index + 1;
  if (file.is(at, "new")) at++;
  const { first, kind } = file.at(at);
  if (file.is(at, ";") || file.is(at, "}") || (first && at === index + 1)) return file.emit("rethrow", index);
  const { name } = kind === "name" && file.isName(at) ? nameChain(file, at) : { name: nothing };
  // A variable says nothing.
  file.emit(`throw ${file.table.id === "cpp" || /(?:^|\.)[A-Z]/.test(name) ? name : nothing}`, index);
}
