/** String literals and templates of JavaScript. */
import type { JavascriptFile } from "./file.ts";
import { placeholder, withoutEscapes } from "../syntax/string-literals.ts";
import type { Syntax } from "../syntax/syntax.ts";

/** The text between the quotes, with `?` for each value in a template. */
export function contentOf({ children, from, to }: Syntax, { slice, lineOf }: JavascriptFile): string {
  const parts: string[] = [];
  let at = from + 1;
  for (const part of children) {
    if (part.name !== "Interpolation") continue;
    parts.push(withoutEscapes(slice(at, part.from)), placeholder(lineOf(part.to) - lineOf(part.from)));
    at = part.to;
  }
  // One that is not closed has no quote at its end.
  const open = slice(from, from + 1);
  const end = to > at && slice(to - 1, to) === open ? to - 1 : to;
  parts.push(withoutEscapes(slice(at, end)));
  return parts.join("");
}

/** True for text that is known before the program runs. */
export function isFixedText({ name, children }: Syntax): boolean {
  return (
    name === "String" ||
    (name === "TemplateString" && children.every((child) => child.name !== "Interpolation"))
  );
}

const address = /^https?:\/\/[\w.-]+/;

/** Passes on the text of a literal, and adds `js template` and `js url https://host`. */
export function readLiteral(node: Syntax, file: JavascriptFile): void {
  if (node.name === "TemplateString") file.fact("js template", node);
  const text = contentOf(node, file);
  const host = address.exec(text)?.[0];
  if (host !== undefined) file.fact(`js url ${host}`, node);
  file.string(text, node.from + 1, node);
}
