/**
 * Java, by its syntax tree. Types are named in full where the file imports them, and what is called is named by the
 * type of the field, parameter or local that it is called on.
 */
import { parser } from "@lezer/java";
import type { FactReader } from "../fact.ts";
import { readAnnotation, readCall } from "./call.ts";
import { readDeclaration, readField } from "./declaration.ts";
import type { JavaFile } from "./file.ts";
import { forms } from "./form.ts";
import { bindImport, forgetOwnType } from "./import.ts";
import { meaningOf, textBlockContent } from "./meaning.ts";
import { readTypeUse, readUse } from "./use.ts";
import { parseWithin } from "../syntax/parse-within.ts";
import { type AddString, withoutEscapes } from "../syntax/string-literals.ts";
import { type Syntax, sourceOf, walk } from "../syntax/syntax.ts";

interface JavaOptions {
  /** Called for string literals and text blocks. */
  onString?: AddString;
}

/** Facts begin with `java`. */
export function createJavaReader({ onString }: JavaOptions = {}): FactReader {
  return (text, add) => {
    const source = sourceOf(text, add, onString);
    const file: JavaFile = {
      ...source,
      types: new Map(),
      statics: new Map(),
      fields: new Map(),
      locals: new Map(),
    };
    const tree = parseWithin(parser, text);
    // A field may be declared below the methods that use it.
    walk(tree, (node) => {
      node.meaning = meaningOf(node, file);
      if (node.name === "ImportDeclaration") bindImport(node, file);
      forgetOwnType(node, file);
      readField(node, file);
    });
    walk(tree, (node) => {
      node.meaning = meaningOf(node, file);
      forms[node.name]?.(node, file);
      readers[node.name]?.(node, file);
      readDeclaration(node, file);
    });
  };
}

const readers: Readonly<Record<string, (node: Syntax, file: JavaFile) => void>> = {
  MethodInvocation: readCall,
  ObjectCreationExpression(node, file) {
    readCall(node, file);
    readUse(node, file);
  },
  MarkerAnnotation: readAnnotation,
  Annotation: readAnnotation,
  FieldAccess: readUse,
  Identifier: readUse,
  MethodReference: readUse,
  ClassLiteral: readUse,
  TypeName: readTypeUse,
  ScopedTypeName: readTypeUse,
  StringLiteral: (node, { slice, string }) =>
    string(withoutEscapes(slice(node.from + 1, node.to - 1)), node.from + 1, node),
  TextBlock(node, file) {
    const { content, from } = textBlockContent(node, file);
    file.string(content, from, node);
  },
};
