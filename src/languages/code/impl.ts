/** `impl Trait for Type {` and `impl Type {`, as Rust has them. */
import type { CodeFile } from "./file.ts";
import { nameChain, sayTypes } from "./types.ts";

const longestHead = 200;

/** `impl NAME`, and `implements TRAIT` for a trait. @returns false if the word is part of a type */
export function readImpl(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  const isFirst =
    file.at(index).first ||
    text === "unsafe" ||
    text === "" ||
    (kind === "sign" && (text === "}" || text === "]"));
  if (!isFirst) return false;
  let at = index + 1;
  if (file.is(at, "<")) {
    at = file.afterAngles(at);
    file.say("generic", index);
  }
  const names: { name: string; at: number }[] = [];
  for (
    const start = at;
    at < start + longestHead && at < file.tokens.length && !file.is(at, "{") && !file.is(at, "where");
  ) {
    if (file.isName(at)) {
      const chain = nameChain(file, at);
      names.push({ name: chain.name, at });
      sayTypes(file, at + 1, chain.end);
      at = Math.max(chain.end, at + 1);
      if (!file.is(at, "for")) break;
    } else at = file.after(at);
  }
  const body = bodyOf(file, at);
  const type = names.at(-1);
  if (type === undefined || body === -1) return false;
  const [first] = names;
  const isTrait = names.length > 1 || file.is(at, "for");
  if (isTrait && first !== undefined) file.say(`implements ${first.name}`, first.at);
  file.say(`impl ${type.name}`, type.at);
  file.take(index, body);
  file.opened.set(body, { kind: "type", name: type.name });
  return true;
}

function bodyOf(file: CodeFile, start: number): number {
  for (let at = start; at < start + longestHead && at < file.tokens.length; at = file.after(at)) {
    if (file.is(at, "{")) return at;
    if (file.is(at, ";") || file.is(at, "}")) return -1;
  }
  return -1;
}
