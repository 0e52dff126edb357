/** Classes, interfaces, structs and what else declares a type, by its keyword. */
import { longestFact } from "../fact.ts";
import { readArguments } from "./arguments.ts";
import type { CodeFile } from "./file.ts";
import { modifiersBefore, sayModifiers } from "./modifiers.ts";
import { type Base, type TypeHead, typeHead } from "./type-head.ts";
import { sayTypeParameters } from "./type-parameters.ts";
import { nameChain, sayTypes } from "./types.ts";

/**
 * `class NAME`, `extends NAME`, `implements NAME`, `generic`, and facts of modifiers.
 * @param index of the keyword
 * @returns false if the keyword declares nothing here
 */
export function readType(file: CodeFile, index: number): boolean {
  const { kind, at } = kindAt(file, index);
  const isNamed = file.isName(at);
  if (!isNamed && !isNameless(file, at, kind)) return false;
  const after = isNamed ? file.afterAngles(at + 1) : at;
  const head = typeHead(file, after);
  if (file.table.bodies && head.body === null) return false;
  const name = isNamed ? file.at(at).text : "";
  const place = isNamed ? at : index;
  // It is not the type of that name in a package that is imported whole.
  if (file.table.packages !== undefined) file.imports.delete(name);
  file.emit(isNamed ? `${kind} ${name}` : kind, place);
  sayModifiers(file, modifiersBefore(file, index), kind, index);
  if (after > at + 1) sayTypeParameters(file, at + 1, place);
  file.consume(index, after);
  // `enum class Color : uint8_t` only says how large it is.
  const isSize = kind === "enum" && file.table.id === "cpp";
  if (!isSize) for (const base of head.bases) sayBase(file, base, kind);
  openHead(file, head, name);
  return true;
}

/** What the keyword declares, and the index after it: `enum class` and `record struct` are one keyword. */
function kindAt(file: CodeFile, index: number): { kind: string; at: number } {
  const { types } = file.table;
  const kind = types[file.at(index).text] ?? "";
  const second = file.at(index + 1);
  if (second.kind !== "name" || !Object.hasOwn(types, second.text)) return { kind, at: index + 1 };
  return { kind: kind === "class" ? (types[second.text] ?? kind) : kind, at: index + 2 };
}

/** `object : Listener {`, `struct {`, `companion object {`, `enum {`. */
function isNameless(file: CodeFile, at: number, kind: string): boolean {
  return kind !== "class" && (file.is(at, "{") || (kind === "object" && file.is(at, ":")));
}

function openHead(file: CodeFile, { parameters, body }: TypeHead, name: string): void {
  if (parameters !== null) file.openedScopes.set(parameters, { kind: "parameters", name });
  if (body !== null) file.openedScopes.set(body, { kind: "type", name });
}

function sayBase(file: CodeFile, { at, end, verb, sign, isCalled }: Base, kind: string): void {
  const name = nameChain(file, at).name.slice(0, longestFact);
  const { isInterface } = file.table;
  const isOther = sign === ":" && isInterface !== undefined && kind !== "interface";
  const said = !isOther ? verb : isInterface.test(isCalled ? `${name}()` : name) ? "implements" : "extends";
  file.emit(`${said} ${name}`, at);
  const close = isCalled ? file.close(end) : -1;
  if (close !== -1) readArguments(file, { open: end, close, name, bare: false });
  // What the type is made of: `Repository<User>`.
  file.consume(at, at + 1);
  sayTypes(file, at + 1, end);
  file.consume(at, end);
}
