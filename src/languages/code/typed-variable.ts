/** Variables, fields and properties that begin with their type. */
import { nothing } from "../syntax/meanings.ts";
import type { CodeFile } from "./file.ts";
import { sayModifiers } from "./modifiers.ts";
import { sayTypes } from "./types.ts";
import { meaningAt } from "./value.ts";

interface Variable {
  start: number;
  typeEnd: number;
  name: number;
  modifiers: readonly string[];
  type: string;
}

/** Words in place of a type, which the value has to tell. */
const guesses = new Set(["var", "auto", "final", "const", "dynamic"]);

/** Variables that one declaration has. */
const mostVariables = 50;

/** Variables of one type, separated by commas, in the order in which they are written. */
export function readVariables(file: CodeFile, variable: Variable): boolean {
  const { start, typeEnd, name, type } = variable;
  const { scope, table } = file;
  const isField = scope === "type" || (scope === "parameters" && file.typeName !== "" && table.id !== "c");
  sayTypes(file, start, typeEnd);
  sayPointer(file, typeEnd - 1);
  for (let at = name, count = 0; count < mostVariables; count++) {
    if (count === 0 || scope === "type") sayVariable(file, { ...variable, name: at });
    file.bind(file.at(at).text, guesses.has(type) ? valueAfter(file, at) : type, isField);
    sayMade(file, at, type);
    file.consume(at, at + 1);
    const next = scope === "parameters" ? -1 : nextName(file, at + 1);
    if (next === -1) break;
    at = next;
  }
  return true;
}

/** `Type name = new();`, `Type Name { get; set; } = new();`: an object of the type that was declared. */
function sayMade(file: CodeFile, name: number, type: string): void {
  const at = file.is(name + 1, "{") ? file.after(name + 1) : name + 1;
  if (file.is(at, "=") && file.is(at + 1, "new") && file.is(at + 2, "(")) file.emit(`new ${type}`, at + 1);
}

/** `int *p` and `int &r`. */
function sayPointer(file: CodeFile, sign: number): void {
  const { text, kind } = file.at(sign);
  if (kind !== "sign") return;
  if (text === "*") file.emit("pointer", sign);
  if (text === "&" || text === "&&") file.emit("reference", sign);
}

function sayVariable(file: CodeFile, { name, modifiers }: Variable): void {
  if (file.scope === "parameters") return;
  if (file.scope !== "type") return sayModifiers(file, modifiers, "variable", name);
  const isProperty = file.table.id !== "cpp" && (file.is(name + 1, "{") || file.is(name + 1, "=>"));
  const kind = isProperty ? "property" : "field";
  file.emit(`${kind} ${file.at(name).text}`, name);
  sayModifiers(file, modifiers, kind, name);
}

/** What is known of a variable by its value, or by what a loop iterates over. */
function valueAfter(file: CodeFile, name: number): string {
  if (file.is(name + 1, "=")) return meaningAt(file, name + 2);
  if (!file.is(name + 1, "in") && !file.is(name + 1, ":")) return nothing;
  const many = meaningAt(file, name + 2);
  return many.endsWith("[]") ? many.slice(0, -2) : nothing;
}

/** The name after a comma; -1 if there is none. */
function nextName(file: CodeFile, comma: number): number {
  if (!file.is(comma, ",")) return -1;
  let at = comma + 1;
  while (file.is(at, "*")) at++;
  if (!file.isName(at)) return -1;
  // `int *a, *b`: each sign belongs to a name, and follows nothing.
  if (at > comma + 1) {
    file.emit("pointer", at);
    file.consume(comma + 1, at);
  }
  return at;
}
