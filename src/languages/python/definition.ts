/** Functions and classes of Python. */
import type { SyntaxNode } from "@lezer/common";
import { argumentsOf } from "./arguments.ts";
import { isTautology } from "../syntax/tautology.ts";
import type { PythonFile } from "./file.ts";

/** Levels of base classes in one file that are followed. */
const mostLevels = 5;

const baseNodes = new Set(["VariableName", "MemberExpression", "CallExpression"]);

/** `python class NAME`, `python class argument KEY=VALUE`, and `python base NAME` for each base and their own bases. */
export function readClass(node: SyntaxNode, file: PythonFile): void {
  const { names, fact, bases } = file;
  const name = nameOf(node, file);
  fact(`class ${name}`, node);
  const list = node.getChild("ArgList");
  const own: string[] = [];
  for (const { key, value } of list === null ? [] : argumentsOf(list, names)) {
    if (key !== null) fact(`class argument ${key}=${names.text(value)}`, node);
    else if (baseNodes.has(value.name)) own.push(names.of(value));
  }
  bases.set(name, own);
  for (const base of basesOf(name, file)) {
    fact(`base ${base}`, node);
    if (bases.has(base)) fact("base local", node);
  }
  if (own.length === 0) fact("base object", node);
}

/** The bases of a class, and their bases as far as they are classes of the file. */
function basesOf(name: string, { bases }: PythonFile): string[] {
  const found: string[] = [];
  let level = bases.get(name) ?? [];
  for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
    found.push(...level);
    level = level.flatMap((base) => (base === name ? [] : (bases.get(base) ?? [])));
  }
  return found;
}

/**
 * A function or a method, `python async def`, its parameters, `python return annotation`, and `python test` for a
 * function that pytest would run and that asserts something.
 */
export function readFunction(node: SyntaxNode, file: PythonFile): void {
  const { fact } = file;
  const name = nameOf(node, file);
  const owner = ownerOf(node);
  if (owner?.name === "ClassDefinition") readMethod(node, name, owner, file);
  else {
    fact(`def ${name}`, node);
    if (owner !== null) fact("nested def", node);
  }
  if (node.getChild("async") !== null) fact("async def", node);
  readParameters(node, file);
  const [returned] = node.getChildren("TypeDef");
  // Tools write `-> None` for what they generate.
  const isNothing = returned !== undefined && /^->\s*None$/.test(file.names.text(returned));
  if (returned !== undefined) fact(isNothing ? "return annotation None" : "return annotation", node);
  if (name.startsWith("test") && !isTestCase(owner, file) && asserts(node, file)) fact("test", node);
}

/** `python method NAME`, `python instance method`, and `python method of BASE` for each base of its class. */
function readMethod(node: SyntaxNode, name: string, owner: SyntaxNode, file: PythonFile): void {
  const { names, fact } = file;
  fact(`method ${name}`, node);
  const first = node.getChild("ParamList")?.getChild("VariableName") ?? null;
  const takesSelf = first !== null && names.text(first) === "self";
  if (takesSelf && name !== "__str__" && name !== "__repr__") fact("instance method", node);
  const bases = basesOf(nameOf(owner, file), file);
  for (const base of bases.length === 0 ? ["object"] : bases) fact(`method of ${base}`, node);
}

/** `python parameter`, and `python parameter default`, `*`, `**` or `annotation`. A type says what the name means. */
function readParameters(node: SyntaxNode, { names, fact }: PythonFile): void {
  let count = 0;
  let child = node.getChild("ParamList")?.firstChild ?? null;
  for (; child !== null; child = child.nextSibling) {
    if (child.name === "AssignOp") fact("parameter default", node);
    else if (child.name === "*" && child.nextSibling?.name === "VariableName") fact("parameter *", node);
    else if (child.name === "**") fact("parameter **", node);
    else if (child.name === "TypeDef" && child.prevSibling !== null) {
      fact("parameter annotation", node);
      names.bind(names.text(child.prevSibling), `${names.of(child.lastChild)}()`);
    } else if (isArgument(child, names)) count++;
  }
  if (count > 0) fact("parameter", node);
}

/** True for a name that is not a default value, and not what a method is called on. */
function isArgument(node: SyntaxNode, names: PythonFile["names"]): boolean {
  return (
    node.name === "VariableName" &&
    node.prevSibling?.name !== "AssignOp" &&
    !/^(?:self|cls)$/.test(names.text(node))
  );
}

function nameOf(definition: SyntaxNode, { names }: PythonFile): string {
  const name = definition.getChild("VariableName");
  return name === null ? "" : names.text(name);
}

/** The class or function in whose body a function is; null at the top level. */
function ownerOf(node: SyntaxNode): SyntaxNode | null {
  const outer = node.parent?.name === "DecoratedStatement" ? node.parent.parent : node.parent;
  const owner = outer?.name === "Body" ? outer.parent : null;
  return owner?.name === "ClassDefinition" || owner?.name === "FunctionDefinition" ? owner : null;
}

/** True for a class of unittest, by the names in its head. */
function isTestCase(owner: SyntaxNode | null, { names }: PythonFile): boolean {
  if (owner?.name !== "ClassDefinition") return false;
  const [head = ""] = names.text(owner).split(":", 1);
  return head.includes("TestCase");
}

function asserts(node: SyntaxNode, { names }: PythonFile): boolean {
  let found = false;
  node.cursor().iterate(({ name, node: inner }) => {
    if (name === "AssertStatement" && !isAlwaysTrue(names.text(inner))) found = true;
    // Those of pandas, NumPy and mocks are functions: assert_frame_equal(a, b).
    if (
      name === "CallExpression" &&
      /^pytest\.(?:raises|warns|approx)$|(?:^|\.)assert_/.test(names.of(inner.firstChild))
    )
      found = true;
    return !found;
  });
  return found;
}

/** `assert True`, `assert 1 == 1`. */
function isAlwaysTrue(statement: string): boolean {
  return isTautology("assert", statement.replace(/^assert\b/, "").replace(/,\s*["'][^"']*["']$/, ""));
}
