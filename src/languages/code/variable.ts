/** Variables with a keyword, parameters whose type comes last, and assignments. */
import { nothing } from "../syntax/meanings.ts";
import type { CodeFile } from "./file.ts";
import { modifiersBefore, modifiersFrom, sayModifiers } from "./modifiers.ts";
import { readTyped } from "./declare-typed.ts";
import { sayTypes, typeAfter } from "./types.ts";
import { meaningAt } from "./value.ts";

/** `val name: Type = value`, `let mut name = value`, `var name = value`. @param index of the keyword */
export function readVariable(file: CodeFile, index: number): void {
  const { table } = file;
  const word = file.at(index).text;
  const isField = file.scope === "type" || (file.scope === "parameters" && file.typeName !== "");
  const modifiers = modifiersBefore(file, index);
  let at = index + 1;
  while (file.at(at).kind === "name" && ["mut", "ref", "var"].includes(file.at(at).text)) {
    file.emit(file.at(at).text, at);
    at++;
  }
  at = file.afterAngles(at);
  if (isField) {
    file.emit(file.isName(at) ? `property ${file.at(at).text}` : "property", index);
    sayModifiers(file, modifiers, "property", index);
  } else sayModifiers(file, modifiers, "variable", index);
  // A pattern: `val (a, b) = pair`, `let Some(x) = y`.
  if (!file.isName(at) || file.is(at + 1, "(") || file.is(at + 1, "::")) return;
  // A property of another type: `val String.first get() = …`.
  while (file.is(at + 1, ".") && file.isName(at + 2)) at += 2;
  file.consume(index, at + 1);
  readDeclared(file, at, isField, word === "if");
  if (table.id === "swift" || table.id === "kotlin") markAccessors(file, at);
}

/** The type and the value after the name of a variable or a parameter. */
function readDeclared(file: CodeFile, name: number, isField: boolean, isCondition: boolean): void {
  const { typeMark } = file.table;
  let at = name + 1;
  let type = nothing;
  if (typeMark !== undefined && file.is(at, typeMark)) {
    const found = typeAfter(file, at + 1);
    if (found !== null) {
      type = found.name;
      sayTypes(file, at + 1, found.end);
      at = found.end;
    }
  }
  if (type === nothing && file.is(at, "=") && !isCondition) type = meaningAt(file, at + 1);
  if (file.is(at, "by") && file.at(at).kind === "name") file.emit("delegated property", name);
  file.bind(file.at(name).text, type, isField);
}

/** `var area: Double {` and the like: what follows the type is a body. */
function markAccessors(file: CodeFile, name: number): void {
  let at = name + 1;
  const end = at + 40;
  if (file.is(at, ":")) at = typeAfter(file, at + 1)?.end ?? at;
  if (at < end && file.is(at, "{") && !file.at(at).first) {
    file.emit("computed property", name);
    file.openedScopes.set(at, { kind: "block", name: "" });
  }
}

/** A parameter at the start of a list or after a comma. @returns true if one was read */
export function readParameter(file: CodeFile, index: number): boolean {
  const { table } = file;
  if (table.typesFirst) return readTyped(file, index);
  if (table.id === "php") return false;
  const { modifiers, end } = modifiersFrom(file, index);
  let at = end;
  const isProperty = file.words.variables.has(file.at(at).text);
  if (isProperty) {
    if (table.id === "kotlin") {
      sayModifiers(file, modifiers, "property", at);
      file.emit(`property ${file.at(at + 1).text}`, at);
    }
    at++;
  }
  while (file.is(at, "&") || file.is(at, "mut") || file.is(at, "ref")) at++;
  if (file.at(at).kind !== "name") return false;
  // `func move(from start: Point)`.
  if (file.at(at + 1).kind === "name" && table.typeMark !== undefined && file.is(at + 2, table.typeMark))
    at++;
  if (table.typeMark === undefined || !file.is(at + 1, table.typeMark)) return false;
  file.consume(index, at + 1);
  readDeclared(file, at, isProperty && file.typeName !== "", false);
  return true;
}

/** `$name` after its type, in PHP: `private ?User $owner`. @returns true if it has one, or a modifier */
export function readTypedName(file: CodeFile, index: number): boolean {
  const end = file.is(index - 1, "&") || file.is(index - 1, "...") ? index - 1 : index;
  const { kind, text } = file.at(end - 1);
  const isModifier = kind === "name" && file.words.modifiers.has(text);
  if (isModifier || (!file.isName(end - 1) && !file.isPlain(end - 1))) {
    const isField = isModifier && file.scope === "type";
    if (isField) sayField(file, index, index);
    return isField;
  }
  const start = typeStart(file, end - 1);
  const full = file.imports.get(text) ?? text;
  sayTypes(file, start, end);
  const isField =
    file.scope === "type" || (file.scope === "parameters" && modifiersBefore(file, start).length > 0);
  if (isField) sayField(file, start, index);
  file.bind(file.at(index).text, full, false);
  if (isField) file.bind(file.at(index).text.slice(1), full, true);
  return true;
}

/** The first token of `?A` and `A|B`. @param last of the type */
function typeStart(file: CodeFile, last: number): number {
  let start = last;
  while (file.is(start - 1, "|") && file.at(start - 2).kind === "name") start -= 2;
  return file.is(start - 1, "?") ? start - 1 : start;
}

function sayField(file: CodeFile, start: number, index: number): void {
  file.emit(`property ${file.at(index).text.replace("$", "")}`, index);
  sayModifiers(file, modifiersBefore(file, start), "property", index);
}
