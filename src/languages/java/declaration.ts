/** Declarations in Java: they bind a variable to its type. */
import type { JavaFile } from "./file.ts";
import { typeIn } from "./meaning.ts";
import { elementOf, nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Remembers the types of fields and of components of records. */
export function readField(node: Syntax, file: JavaFile): void {
  const { parent } = node;
  if (node.name === "RecordComponent") setType(node, typeOf(node), file.fields, file);
  if (node.name !== "VariableDeclarator" || parent === null) return;
  if (parent.name === "FieldDeclaration" || parent.name === "ConstantDeclaration")
    setType(node, typeOf(parent), file.fields, file);
}

const declaring = new Set(["FormalParameter", "CatchFormalParameter", "Resource", "TypePattern", "ForSpec"]);

/** Remembers the types of locals and parameters. */
export function readDeclaration(node: Syntax, file: JavaFile): void {
  const { parent } = node;
  if (declaring.has(node.name)) setType(node, typeOf(node), file.locals, file);
  if (node.name !== "VariableDeclarator" || parent === null) return;
  if (parent.name === "SpreadParameter") setType(node, elementOf(typeOf(parent)), file.locals, file);
  if (parent.name === "LocalVariableDeclaration") setType(node, typeOf(parent), file.locals, file);
}

/** The type that is said; nothing for `var`. */
function typeOf(node: Syntax): string {
  return typeIn(node)?.meaning ?? nothing;
}

function setType(node: Syntax, said: string, variables: Map<string, string>, file: JavaFile): void {
  const variable = childOf(node, "Definition");
  if (variable === undefined) return;
  const name = file.textOf(variable);
  const type = said === nothing || said === "var" ? valueOf(node) : said;
  if (type === nothing) variables.delete(name);
  else variables.set(name, childOf(node, "Dimension") === undefined ? type : elementOf(type));
}

/** What `var` takes its type from: the value, or one of the values that a loop iterates over. */
function valueOf({ name, children }: Syntax): string {
  const last = children.at(-1);
  const value = last === undefined || last.name === "Definition" ? nothing : last.meaning || nothing;
  if (name !== "ForSpec") return value;
  return value.endsWith("[]") ? value.slice(0, -2) : nothing;
}
