/** Declarations and assignments in Go: they bind a name to its type, or to its value. */
import type { GoFile } from "./file.ts";
import { chainOf, elementIn, valueOf } from "./meaning.ts";
import { memberOf, nothing } from "../syntax/meanings.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Binds names if the node is a declaration or an assignment. */
export function readBinding(node: Syntax, file: GoFile): void {
  readers[node.name]?.(node, file);
}

const readers: Readonly<Record<string, (node: Syntax, file: GoFile) => void>> = {
  VarDecl: readValues,
  VarSpec: readValues,
  ConstSpec: readValues,
  Assignment: readAssignment,
  Parameter: readParameter,
  TypeSpec: readFields,
  RangeClause: readRange,
  FunctionDecl: (_, { names }) => names.restoreImports(),
  MethodDecl: (_, { names }) => names.restoreImports(),
};

/** `a, err := f()`, `var a T`, `var a, b = 1, 2`. */
function readValues({ children }: Syntax, file: GoFile): void {
  const names = children.filter(({ name }) => name === "DefName");
  const sign = children.findIndex(({ name }) => name === ":=" || name === "=");
  const values = sign === -1 ? [] : children.slice(sign + 1).filter(({ name }) => name !== ",");
  const last = sign === -1 ? children.at(-1) : children[sign - 1];
  // The type, if any, follows the names.
  const type = last === undefined || last.name === "DefName" ? null : last.meaning;
  for (const [index, name] of names.entries())
    bind(file.textOf(name), type ?? valueAt(index, names.length, values), file);
}

/** The value of one of several names: of a call that gives several, the first is what the call is named for. */
function valueAt(index: number, count: number, values: readonly Syntax[]): string {
  const isOfMany = values.length === 1 && count > 1;
  const value = isOfMany && index > 0 ? undefined : values[index];
  return value === undefined ? nothing : valueOf(value);
}

/** `a, err = f()`. What has a type keeps it. */
function readAssignment({ children }: Syntax, file: GoFile): void {
  const sign = children.findIndex(({ name }) => name === "=");
  if (sign === -1) return;
  const targets = children.slice(0, sign).filter(({ name }) => name !== ",");
  const values = children.slice(sign + 1).filter(({ name }) => name !== ",");
  for (const [index, target] of targets.entries()) {
    const name = target.name === "SelectorExpr" ? chainOf(target, file) : file.textOf(target);
    const isName = target.name === "SelectorExpr" || target.name === "VariableName";
    if (isName && !file.names.isBound(name)) bind(name, valueAt(index, targets.length, values), file);
  }
}

/** Parameters, results and receivers. */
function readParameter(node: Syntax, file: GoFile): void {
  const type = node.children.at(-1);
  if (type === undefined || type.name === "DefName" || type.meaning === nothing) return;
  const many = childOf(node, "...") !== undefined;
  for (const child of node.children)
    if (child.name === "DefName") bind(file.textOf(child), many ? `[]${type.meaning}` : type.meaning, file);
}

/** `type Server struct { db *sql.DB }`: the `db` of what is a Server is a `database/sql.DB`. */
function readFields(node: Syntax, file: GoFile): void {
  const name = childOf(node, "DefName");
  const struct = childOf(node, "StructType");
  const body = struct === undefined ? undefined : childOf(struct, "StructBody");
  if (name === undefined || body === undefined) return;
  for (const field of body.children) {
    const type = field.children.findLast((child) => child.name !== "String");
    if (type === undefined || type.name === "FieldName") continue;
    for (const one of field.children)
      if (one.name === "FieldName")
        bind(memberOf(file.textOf(name), file.textOf(one)), type.meaning || nothing, file);
  }
}

/** `for _, user := range users`. */
function readRange(node: Syntax, file: GoFile): void {
  const [first, second] = node.children.filter(({ name }) => name === "DefName");
  const many = node.children.at(-1)?.meaning || nothing;
  if (first !== undefined) bind(file.textOf(first), nothing, file);
  if (second !== undefined) bind(file.textOf(second), many.includes("[]") ? elementIn(many) : nothing, file);
}

function bind(name: string, meaning: string, { names }: GoFile): void {
  if (name !== "_") names.bind(name, meaning);
}
