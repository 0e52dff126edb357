/** Declarations that begin with a type: `int count = 0;`, `public async Task<User> Find(int id) {`. */
import { readArguments } from "./arguments.ts";
import { readConstructor } from "./constructor.ts";
import type { CodeFile } from "./file.ts";
import { markBody, readGetter, readIndexer, readMethod, readOperator, readShort } from "./method.ts";
import { modifiersFrom } from "./modifiers.ts";
import { readVariables } from "./typed-variable.ts";
import { type FoundType, typeBefore } from "./types.ts";

/**
 * Reads a declaration that starts at a token, if one does.
 * @returns true if it was one; its tokens are marked, and reading continues at the same place
 */
export function readTyped(file: CodeFile, start: number): boolean {
  const { modifiers, end } = modifiersFrom(file, start);
  if (readConstructor(file, end, modifiers)) return true;
  const type = typeBefore(file, end);
  if (type === null) return modifiers.length > 0 && readShort(file, end, modifiers);
  const at = type.end;
  const head = { start: end, typeEnd: at, modifiers };
  if (isAccessor(file, at)) return readGetter(file, { ...head, name: at + 1 });
  if (file.is(at, "operator")) return readOperator(file, at, end, modifiers);
  if (file.is(at, "this") && file.is(at + 1, "[")) return readIndexer(file, end, at, modifiers);
  if (!file.isName(at) || at === end) return modifiers.length > 0 && readShort(file, end, modifiers);
  const name = qualifiedName(file, at);
  const open = file.afterAngles(name + 1);
  if (file.is(open, "(")) return readMethod(file, { ...head, name, open });
  return mayBeVariable(file, name) && readDeclared(file, head, name, type);
}

/** `Type get name =>`, in Dart. */
function isAccessor(file: CodeFile, at: number): boolean {
  return file.table.id === "dart" && (file.is(at, "get") || file.is(at, "set")) && file.isName(at + 1);
}

/** The last name of `Type::name`, `IType.Name` and `Type::~Type`. */
function qualifiedName(file: CodeFile, at: number): number {
  const joins = (sign: number): boolean =>
    file.is(sign, "::") || (file.table.id === "csharp" && file.is(sign, "."));
  let name = at;
  // `Stack<int>::push`.
  for (let sign = file.afterAngles(name + 1); joins(sign); sign = file.afterAngles(name + 1)) {
    if (file.at(sign + 1).kind !== "name") return file.is(sign + 1, "~") ? sign + 2 : name;
    name = sign + 1;
  }
  return name;
}

/** Signs that may follow the name of a variable. */
const afterVariable = new Set(["=", ";", ",", ")", "in"]);

function isProperty(file: CodeFile, name: number): boolean {
  // In C++, `int id{};` sets a field.
  if (file.scope !== "type" || file.table.id === "cpp") return false;
  return file.is(name + 1, "{") || file.is(name + 1, "=>");
}

function isArray(file: CodeFile, name: number): boolean {
  return file.is(name + 1, "[") && (file.table.id === "c" || file.table.id === "cpp");
}

function mayBeVariable(file: CodeFile, name: number): boolean {
  const { text, kind } = file.at(name + 1);
  if (isProperty(file, name) || isArray(file, name)) return true;
  if (text === "{") return file.table.id === "cpp";
  if (text === ":") return file.scope === "group";
  return kind !== "string" && afterVariable.has(text);
}

interface Head {
  start: number;
  typeEnd: number;
  modifiers: readonly string[];
}

function readDeclared(file: CodeFile, head: Head, name: number, type: FoundType): boolean {
  // Every program has an `argv[]`.
  if (isArray(file, name) && !file.is(name, "argv")) file.emit("array", name);
  if (isProperty(file, name)) markBody(file, name + 1);
  return readVariables(file, { ...head, name, type: type.name });
}

/** `Name(value)` before a body at the top of a file: a macro, as test frameworks of C++ have them. */
export function readMacro(file: CodeFile, at: number): boolean {
  if (file.scope !== "top" || !file.isName(at) || !file.is(at + 1, "(")) return false;
  const close = file.close(at + 1);
  if (close === -1 || !file.is(close + 1, "{")) return false;
  const name = file.at(at).text;
  file.emit(`call ${name}`, at);
  readArguments(file, { open: at + 1, close, name, bare: true });
  file.consume(at, close);
  file.openedScopes.set(close + 1, { kind: "block", name: "" });
  return true;
}

/** `Type name` after a word such as `catch (`. @returns the type; null without one */
export function readCaught(file: CodeFile, start: number): string | null {
  const { end } = modifiersFrom(file, start);
  const type = typeBefore(file, end);
  if (type === null) return null;
  if (file.isName(type.end)) {
    file.bind(file.at(type.end).text, type.name, false);
    file.consume(type.end, type.end + 1);
  }
  file.consume(end, type.end);
  return type.name;
}
