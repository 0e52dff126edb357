/** Imports of several names at once: `use a::{b, c as d, e::*}`, `use App\\Models\\{User, Post as Entry}`. */
import { lastName } from "./names.ts";
import type { CodeFile } from "./file.ts";
import { sayTypes } from "./types.ts";

/** Imports of one statement that are kept apart. */
const mostNames = 200;

/** Reads them. @param index of the keyword @returns the index of the last token that was read */
export function readTree(file: CodeFile, index: number): number {
  const start = index + 1;
  if (file.scope === "type") return readTraits(file, start);
  let at = start;
  while (file.is(at, "function") || file.is(at, "const") || file.is(at, "::")) at++;
  if (file.at(at).kind !== "name" && !file.is(at, "{")) return index;
  const end = new TreeReader(file).read(at);
  file.consume(index, end);
  return end;
}

class TreeReader {
  readonly #prefixes: string[] = [];
  #path = "";
  #count = 0;
  readonly #file: CodeFile;

  constructor(file: CodeFile) {
    this.#file = file;
  }

  /** @returns the index of the token that ends the statement */
  read(start: number): number {
    const file = this.#file;
    for (let at = start; at < file.tokens.length; at++) {
      const { kind, text } = file.at(at);
      if (file.is(at, "as") && kind === "name") this.#finish(at - 1, file.at(++at).text);
      else if (kind === "name" || text === "*") this.#add(text);
      else if (!this.#sign(at)) return at;
    }
    return file.tokens.length;
  }

  /** @returns false if the statement ends */
  #sign(at: number): boolean {
    const { text } = this.#file.at(at);
    if (text === "::" || text === "." || text === "\\") return true;
    if (text === "{") {
      this.#open();
      return true;
    }
    if (text !== "," && text !== "}" && text !== ";") return false;
    this.#finish(at - 1);
    if (text === "}") this.#prefixes.pop();
    return text === "," || (text === "}" && (this.#prefixes.length > 0 || this.#file.is(at + 1, ";")));
  }

  #add(name: string): void {
    this.#path = this.#path === "" ? this.#below(name) : `${this.#path}.${name}`.slice(0, longestPath);
  }

  #open(): void {
    this.#prefixes.push(this.#path === "" ? this.#below("") : this.#path);
    this.#path = "";
  }

  /** A name in the braces that are open. */
  #below(name: string): string {
    const prefix = this.#prefixes.at(-1) ?? "";
    return prefix === "" || name === "" ? prefix + name : `${prefix}.${name}`.slice(0, longestPath);
  }

  /** Says a path that has come to its end. */
  #finish(last: number, alias?: string): void {
    const full = this.#path.replace(/\.self$/, "");
    this.#path = "";
    if (full === "" || this.#count++ > mostNames) return;
    this.#file.emit(`import ${full}`, last);
    const name = alias ?? lastName(full);
    if (name !== "*") this.#file.imports.set(name, full);
  }
}

const longestPath = 200;

/** `use HasFactory, Notifiable;` in a class: traits that are imported before. */
function readTraits(file: CodeFile, start: number): number {
  let at = start;
  while (at < start + mostNames && !file.is(at, ";") && !file.is(at, "{") && at < file.tokens.length) at++;
  sayTypes(file, start, at);
  file.consume(start - 1, at);
  return at - 1;
}
