/** Constructors and destructors that are named like their type. */
import { bodyAfter } from "./body.ts";
import { sayFunction } from "./declare-function.ts";
import type { CodeFile } from "./file.ts";
import { markBody } from "./method.ts";

/** `Name(…) {` in the body of a type called so, `~Name()`, and `Name::Name(…)`. @returns false if there is none */
export function readConstructor(file: CodeFile, start: number, modifiers: readonly string[]): boolean {
  const found = nameOf(file, start);
  if (found === null) return false;
  // `Name.fromJson(…)`.
  const isNamed =
    file.table.id === "dart" && file.is(found.at + 1, ".") && file.at(found.at + 2).kind === "name";
  const at = isNamed ? found.at + 2 : found.at;
  const open = at + 1;
  if (!file.is(open, "(") || file.at(at).kind !== "name") return false;
  const body = bodyAfter(file, open);
  const isDeclared = file.is(file.after(open), ";") || file.is(file.after(open), ":");
  if (body === -1 && !isDeclared) return false;
  const kind = found.destroys ? "destructor" : "constructor";
  sayFunction(file, { name: file.at(found.at).text, at, kind, modifiers, open });
  file.consume(start, open);
  if (body !== -1) markBody(file, body);
  return true;
}

interface FoundName {
  at: number;
  destroys: boolean;
}

/** The name of the type, where it is declared or outside it. */
function nameOf(file: CodeFile, start: number): FoundName | null {
  const isDestructor = file.is(start, "~");
  const at = isDestructor ? start + 1 : start;
  const name = file.at(at).text;
  if (file.is(at + 1, "::")) {
    if (file.is(at + 2, "~")) return { at: at + 3, destroys: true };
    if (file.at(at + 2).text === name) return { at: at + 2, destroys: isDestructor };
  }
  return file.scope === "type" && name === file.typeName ? { at, destroys: isDestructor } : null;
}
