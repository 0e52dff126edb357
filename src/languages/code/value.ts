/** What an expression stands for, without saying anything. */
import { nothing } from "../syntax/meanings.ts";
import { readChain } from "./chain.ts";
import type { CodeFile } from "./file.ts";
import { nameChain } from "./types.ts";

/** Words and signs before a value that do not change what it is. */
const before = new Set([
  "await",
  "try",
  "move",
  "ref",
  "&",
  "*",
  "const",
  "mut",
  "unsafe",
  "clone",
  "!",
  "?",
]);

/** The meaning of the value that starts at a token: of its first chain; nothing for sums and literals. */
export function meaningAt(file: CodeFile, index: number): string {
  let at = index;
  while (at < index + 5 && before.has(file.at(at).text) && file.at(at).kind !== "string") at++;
  if (file.is(at, "new") && file.at(at + 1).kind === "name") {
    const type = nameChain(file, at + 1);
    const end = file.is(type.end, "(") ? file.after(type.end) : type.end;
    return file.words.members.has(file.at(end).text)
      ? nothing
      : file.is(type.end, "[")
        ? `${type.name}[]`
        : type.name;
  }
  if (!file.isName(at) && !file.words.self.has(file.at(at).text)) return nothing;
  const { meaning, end } = readChain(file, at, false);
  const { kind, text, first } = file.at(end);
  const isWhole = kind !== "sign" || first || ending.has(text);
  return isWhole ? meaning : nothing;
}

/** What may follow a value that is not part of a sum. */
const ending = new Set([";", ",", ")", "]", "}", "{", "?:", "??", "?", "!", "", ":", "||"]);
