/** `impl Trait for Type {` and `impl Type {`, as Rust has them. */
import type { CodeFile } from "./file.ts";
import { sayTypeParameters } from "./type-parameters.ts";
import { nameChain, sayTypes } from "./types.ts";

const longestHead = 200;

/** `impl NAME`, and `implements TRAIT` for a trait. @returns false if the word is part of a type */
export function readImpl(file: CodeFile, index: number): boolean {
  if (!startsItem(file, index)) return false;
  const start = file.afterAngles(index + 1);
  const { names, end } = namesFrom(file, start);
  const body = bodyOf(file, end);
  const type = names.at(-1);
  if (type === undefined || body === -1) return false;
  if (start > index + 1) sayTypeParameters(file, index + 1, index);
  const [first] = names;
  if (names.length > 1 && first !== undefined) file.emit(`implements ${first.name}`, first.at);
  file.emit(`impl ${type.name}`, type.at);
  file.consume(index, body);
  file.openedScopes.set(body, { kind: "type", name: type.name });
  return true;
}

/** False in `fn f() -> impl Trait`. */
function startsItem(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  if (file.at(index).first || text === "unsafe" || text === "") return true;
  return kind === "sign" && (text === "}" || text === "]");
}

interface Named {
  name: string;
  at: number;
}

/** The trait, if any, and the type. */
function namesFrom(file: CodeFile, start: number): { names: Named[]; end: number } {
  const names: Named[] = [];
  let at = start;
  while (at < start + longestHead && at < file.tokens.length && !file.is(at, "{") && !file.is(at, "where")) {
    if (!file.isName(at)) {
      at = file.after(at);
      continue;
    }
    const chain = nameChain(file, at);
    names.push({ name: chain.name, at });
    sayTypes(file, at + 1, chain.end);
    at = Math.max(chain.end, at + 1);
    if (!file.is(at, "for")) break;
  }
  return { names, end: at };
}

function bodyOf(file: CodeFile, start: number): number {
  for (let at = start; at < start + longestHead && at < file.tokens.length; at = file.after(at)) {
    if (file.is(at, "{")) return at;
    if (file.is(at, ";") || file.is(at, "}")) return -1;
  }
  return -1;
}
