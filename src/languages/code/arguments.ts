/** The arguments of calls and annotations, as far as they can be read. */
import { valueIn } from "../syntax/string-literals.ts";
import type { CodeFile } from "./file.ts";

/** Arguments between two brackets, or after a name. */
export interface Arguments {
  /** Token before the first. */
  open: number;
  /** Token after the last. */
  close: number;
  /** What is called. */
  name: string;
  /** True if names count as values too, as in annotations. */
  bare: boolean;
}

/** A longer list is data. */
const mostArguments = 200;

/** `argument NAME VALUE` of texts and numbers; of named ones `argument NAME key=` and `argument NAME key=VALUE`. */
export function readArguments(file: CodeFile, { open, close, name, bare }: Arguments): void {
  const short = shortened(name);
  for (const [from, to] of partsOf(file, open + 1, close)) readArgument(file, from, to, short, bare);
}

/** What is called, with room for the argument. */
function shortened(name: string): string {
  return name.length > longestName ? `*${name.slice(name.lastIndexOf("."))}` : name;
}
const longestName = 90;

/** The fields of `Name { field: value }`, as named arguments. */
export function readFields(file: CodeFile, list: Arguments): void {
  for (const [from, to] of partsOf(file, list.open + 1, list.close))
    if (to > from + 1) readArgument(file, from, to, list.name, list.bare);
}

/** What is between commas. */
function partsOf(file: CodeFile, from: number, to: number): [from: number, to: number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (
    let at = from;
    at <= to && parts.length < mostArguments;
    at = at === to ? at + 1 : Math.min(to, file.after(at))
  ) {
    if (at !== to && !file.is(at, ",")) continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  return parts;
}

export function readArgument(file: CodeFile, from: number, to: number, name: string, bare: boolean): void {
  const { words } = file;
  const start = annotationEnd(file, from);
  const key = file.at(start);
  const sign = file.at(start + 1);
  const isKey = key.kind === "name" || key.kind === "string";
  if (
    isKey &&
    to > start + 1 &&
    sign.kind === "sign" &&
    words.named.has(sign.text) &&
    !isPath(sign.text, sign.spaced)
  ) {
    const said = key.text.replace(/^[:$]/, "");
    if (said === "" || said.length > 60) return;
    file.emit(`argument ${name} ${said}=`, start);
    const value = valueOf(file, start + 2, to, true);
    if (value) file.emit(`argument ${name} ${said}=${value}`, start);
    return;
  }
  const value = valueOf(file, start, to, bare);
  if (value) file.emit(`argument ${name} ${value}`, start);
  else if ((file.is(start, "[") || file.is(start, "{")) && file.close(start) === to - 1)
    readKeys(file, start, name);
}

/** `::` names a path, and `a ? b : c` chooses. */
function isPath(sign: string, spaced: boolean): boolean {
  return sign === ":" && spaced;
}

function annotationEnd(file: CodeFile, from: number): number {
  return file.is(from, "*") || file.is(from, "&") ? from + 1 : from;
}

/** `['key' => 1]` and `{ key: 1 }` as one argument: its keys are named arguments. */
function readKeys(file: CodeFile, open: number, name: string): void {
  const close = file.close(open);
  for (const [from, to] of partsOf(file, open + 1, close)) {
    const sign = file.at(from + 1);
    if (to < from + 3 || sign.kind !== "sign" || !file.words.named.has(sign.text)) continue;
    const { kind, text } = file.at(from);
    const key = text.replace(/^:/, "");
    if ((kind !== "string" && kind !== "name") || key === "" || key.length > 60) continue;
    file.emit(`argument ${name} ${valueIn(key)}=`, from);
    const value = valueOf(file, from + 2, to, true);
    if (value) file.emit(`argument ${name} ${valueIn(key)}=${value}`, from);
  }
}

/** A literal, a class by its name, or with `bare` any name; null for anything else. */
function valueOf(file: CodeFile, from: number, to: number, bare: boolean): string | null {
  const { kind, text } = file.at(from);
  if (to === from + 1) {
    if (kind === "string" || kind === "number") return valueIn(text) || null;
    return bare && kind === "name" ? valueIn(text) : null;
  }
  if (to === from + 2 && text === "-" && file.at(from + 1).kind === "number")
    return `-${file.at(from + 1).text}`;
  return pathOf(file, from, to, bare);
}

/** Names in a path that is short enough to say something. */
const longestPath = 11;

/** `User::class`, `typeof(User)`, and with `bare` `Color.Red`. */
function pathOf(file: CodeFile, from: number, to: number, bare: boolean): string | null {
  if (file.is(from, "typeof") && file.is(from + 1, "(")) return pathOf(file, from + 2, to - 1, true);
  if (to - from > longestPath) return null;
  const names: string[] = [];
  for (let at = from; at < to; at += 2) {
    const { kind, text } = file.at(at);
    const sign = file.at(at + 1);
    if (kind !== "name" || (at + 1 < to && (sign.kind !== "sign" || !file.words.members.has(sign.text))))
      return null;
    names.push(text);
  }
  const last = names.at(-1) ?? "";
  const isClass = names.length > 1 && (last === "class" || last === "self");
  return bare || isClass ? valueIn(names.join(".")) : null;
}
