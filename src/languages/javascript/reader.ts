/**
 * JavaScript and TypeScript, by their syntax trees. Facts name what is really used, through imports and assignments,
 * so that a comment, a string or a dependency that is only listed shows nothing.
 */
import { parser } from "@lezer/javascript";
import type { FactReader } from "../fact.ts";
import { readBinding } from "./binding.ts";
import type { JavascriptFile } from "./file.ts";
import { readCall, readDecorator, readProperty } from "./call.ts";
import { readExport, readImport } from "./import.ts";
import { readLiteral } from "./literal.ts";
import { meaningOf } from "./meaning.ts";
import { forms } from "./form.ts";
import { readOptions } from "./option.ts";
import { readTaggedStyles, readStyleElement } from "./styles.ts";
import { readUse } from "./use.ts";
import { createMeanings } from "../syntax/meanings.ts";
import { type Syntax, sourceOf, walk } from "../syntax/syntax.ts";
import { parseWithin } from "../syntax/parse-within.ts";
import type { AddString } from "../syntax/string-literals.ts";

interface JavascriptOptions {
  typescript: boolean;
  /** Called for string literals and templates. */
  onString?: AddString;
}

/** Facts of both languages begin with `js`, what only TypeScript has with `ts`. */
export function createJavascriptReader({ typescript, onString }: JavascriptOptions): FactReader {
  return (text, add) => {
    const file: JavascriptFile = {
      ...sourceOf(text, add, onString),
      names: createMeanings(),
      modules: new Set(),
    };
    const tree = parseWithin(parser.configure({ dialect: dialectOf(text, typescript) }), text);
    walk(tree, (node) => {
      node.meaning = meaningOf(node, file);
      forms[node.name]?.(node, file);
      readers[node.name]?.(node, file);
      if (node.name === "TaggedTemplateExpression") readTaggedStyles(node, file);
      if (node.name === "TemplateString") readStyleElement(node, file);
      if (exported.has(node.name)) readOptions(node, file);
      readBinding(node, file);
    });
  };
}

/** The parser cannot tell `<T>(x)` from JSX. Without a closed element there is no JSX, so it is a type. */
function dialectOf(text: string, typescript: boolean): string {
  if (!typescript) return "jsx";
  return /<\/|\/>/.test(text) ? "jsx ts" : "ts";
}

const exported = new Set(["ExportDeclaration", "AssignmentExpression", "VariableDeclaration"]);

const readers: Readonly<Record<string, (node: Syntax, file: JavascriptFile) => void>> = {
  ImportDeclaration: readImport,
  ExportDeclaration: readExport,
  CallExpression: readCall,
  NewExpression: readCall,
  TaggedTemplateExpression: readCall,
  DynamicImport: readCall,
  Decorator: readDecorator,
  Property: readProperty,
  String: readLiteral,
  TemplateString: readLiteral,
  MemberExpression: readUse,
  VariableName: readUse,
  TypeName: readUse,
};
