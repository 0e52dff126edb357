/** Text of another language in a literal, read by that language's reader with the lines of the file. */
import type { FactReader } from "../fact.ts";
import type { Syntax } from "../syntax/syntax.ts";
import type { JavascriptFile } from "./file.ts";

/**
 * Adds the facts of a literal's content.
 * @param text what is between the quotes, with as many lines as in the file
 */
export function readEmbedded(read: FactReader, text: string, literal: Syntax, file: JavascriptFile): void {
  const from = literal.from + 1;
  const content = file.slice(from, literal.to);
  const starts = [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)];
  read(text, (fact, line) => file.fact(fact, { ...literal, from: from + (starts[line - 1] ?? 0) }));
}
