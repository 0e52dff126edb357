/**
 * Go, by its syntax tree. Packages are named by their paths, whatever they are called in the file; a variable by its
 * type where that is said, and else by the call that made it.
 */
import { parser } from "@lezer/go";
import type { FactReader } from "../fact.ts";
import { readBinding } from "./binding.ts";
import { readCall, readLiteral, readString } from "./call.ts";
import type { GoFile } from "./file.ts";
import { forms, readForm, readTag } from "./form.ts";
import { readImport } from "./import.ts";
import { meaningOf } from "./meaning.ts";
import { readUse } from "./use.ts";
import { createMeanings } from "../syntax/meanings.ts";
import { parseWithin } from "../syntax/parse-within.ts";
import type { AddString } from "../syntax/string-literals.ts";
import { type Syntax, sourceOf, walk } from "../syntax/syntax.ts";

interface GoOptions {
  /** Called for string literals. */
  onString?: AddString;
}

/** Facts begin with `go`. */
export function createGoReader({ onString }: GoOptions = {}): FactReader {
  return (text, add) => {
    const file: GoFile = { ...sourceOf(text, add, onString), names: createMeanings() };
    walk(parseWithin(parser, withSemicolons(text)), (node) => {
      node.meaning = meaningOf(node, file);
      const form = forms[node.name];
      if (form !== undefined) readForm(node, form, file);
      readers[node.name]?.(node, file);
      readBinding(node, file);
    });
  };
}

/**
 * The parser does not know that a line ends after `true` and `false`, and loses what follows. Offsets stay the same: the
 * semicolon takes the place of the line break, or of the space before a comment.
 */
function withSemicolons(text: string): string {
  return text.replace(/\b(true|false)(?:([ \t]*)\r?\n|[ \t](?=[ \t]*\/\/))/g, (whole: string, word: string) =>
    `${word};`.padEnd(whole.length),
  );
}

const readers: Readonly<Record<string, (node: Syntax, file: GoFile) => void>> = {
  ImportSpec: readImport,
  CallExpr: readCall,
  TypedLiteral: readLiteral,
  FieldDecl: readTag,
  String: readString,
  SelectorExpr: readUse,
  QualifiedType: readUse,
};
