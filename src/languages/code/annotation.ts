/** Annotations and attributes: `@Test`, `[HttpGet("{id}")]`, `#[Route('/')]`, `#[derive(Debug)]`. */
import { readArguments } from "./arguments.ts";
import type { CodeFile } from "./file.ts";
import { nameChain } from "./types.ts";

/** True if an annotation opens at a token. */
export function isAnnotation(file: CodeFile, index: number): boolean {
  const { annotation } = file.table;
  const { text, kind } = file.at(index);
  if (annotation === undefined || kind !== "sign" || text !== annotation.charAt(0)) return false;
  switch (annotation) {
    case "@":
      return isMarked(file, index);
    case "#[":
      return file.is(index + 1, "[") || (file.is(index + 1, "!") && file.is(index + 2, "["));
    case "[[":
      return file.is(index + 1, "[");
    default:
      return file.scope !== "block" && startsDeclaration(file, index) && isNamed(file, index);
  }
}

/** `@Name`, and not `return@name`. */
function isMarked(file: CodeFile, index: number): boolean {
  const { spaced, first } = file.at(index);
  const next = file.at(index + 1);
  return next.kind === "name" && !next.spaced && (spaced || first || isOpening(file, index - 1));
}

function isNamed(file: CodeFile, index: number): boolean {
  return file.at(index + 1).kind === "name" && file.close(index) !== -1;
}

function isOpening(file: CodeFile, index: number): boolean {
  return ["", "(", ",", "{", "}", ";"].includes(file.at(index).text);
}

/** True where a bracket cannot belong to a value. */
function startsDeclaration(file: CodeFile, index: number): boolean {
  const { text, kind } = file.at(index - 1);
  if (kind === "directive" || file.starts[index] === 1) return true;
  if (file.scope === "parameters") return text === "(" || text === ",";
  return kind === "sign" && (text === "" || text === "{" || text === "}" || text === ";" || text === ",");
}

/** `annotation NAME` and its arguments. @returns the index of its last token */
export function readAnnotation(file: CodeFile, index: number): number {
  if (file.table.annotation === "@") {
    const end = readOne(file, index + 1);
    file.starts[end] = 1;
    return end - 1;
  }
  let open = index;
  while (!file.is(open, "[") && open < index + 2) open++;
  const inner = file.table.annotation === "[[" ? open + 1 : open;
  const close = file.close(inner);
  if (close === -1) return index;
  for (let at = inner + 1; at < close; at++) {
    // `assembly: Name`.
    if (file.at(at).kind === "name" && file.is(at + 1, ":") && !file.is(at + 1, "::")) at += 2;
    if (file.at(at).kind === "name") at = Math.max(at, readOne(file, at) - 1);
  }
  const end = inner === open ? close : close + 1;
  file.consume(index, inner + 1);
  file.consume(close, end + 1);
  file.starts[end + 1] = 1;
  return end;
}

/** One annotation, from its name on. @returns the index after it */
function readOne(file: CodeFile, start: number): number {
  let at = start;
  // `@field:NotNull`, `@file:JvmName`.
  if (
    file.table.annotation === "@" &&
    file.is(at + 1, ":") &&
    !file.at(at + 1).spaced &&
    file.at(at + 2).kind === "name"
  )
    at += 2;
  const { name, end } = nameChain(file, at);
  file.emit(`annotation ${name}`, at);
  file.consume(start, end);
  if (!file.is(end, "(") || (file.table.annotation === "@" && file.at(end).spaced)) return end;
  const close = file.close(end);
  if (close === -1) return end;
  readArguments(file, { open: end, close, name, bare: true });
  // The names that a macro derives are not values.
  if (file.table.annotation !== "#[" || file.table.id !== "rust") return close + 1;
  file.consume(end, close + 1);
  return close + 1;
}
