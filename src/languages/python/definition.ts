/** Functions and classes of Python. */
import type { SyntaxNode } from "@lezer/common";
import type { PythonFile } from "./file.ts";

/** Levels of classes of one file that are followed to their first base. */
const deepest = 5;

/** `python class NAME`, `python base NAME` for each base and the bases of those, `python class argument table=True`. */
export function readClass(node: SyntaxNode, file: PythonFile): void {
  const { names, fact, bases } = file;
  const title = node.getChild("VariableName");
  const name = title === null ? "" : names.text(title);
  fact(`class ${name}`, node);
  const list = node.getChild("ArgList");
  const own: string[] = [];
  for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.nextSibling?.name === "AssignOp") {
      const value = child.nextSibling.nextSibling;
      fact(`class argument ${names.text(child)}=${value === null ? "" : names.text(value)}`, node);
      child = value ?? child;
    } else if (["VariableName", "MemberExpression", "CallExpression"].includes(child.name))
      own.push(names.of(child));
  }
  bases.set(name, own);
  for (const base of ancestors(name, bases)) {
    fact(`base ${base}`, node);
    if (bases.has(base)) fact("base local", node);
  }
  if (own.length === 0) fact("base object", node);
}

function ancestors(name: string, bases: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  let level = bases.get(name) ?? [];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    found.push(...level);
    level = level.flatMap((one) => (one === name ? [] : (bases.get(one) ?? [])));
  }
  return found;
}

/**
 * `python def NAME`, or in a class `python method NAME` and `python method of BASE`; `python async def`, `python nested
 * def`, `python parameter default|*|**|annotation`, `python return annotation`; `python test` for a function that pytest
 * would run and that asserts something.
 */
export function readFunction(node: SyntaxNode, file: PythonFile): void {
  const { names, fact, bases } = file;
  const title = node.getChild("VariableName");
  const name = title === null ? "" : names.text(title);
  const home = homeOf(node);
  if (home?.name === "ClassDefinition") {
    const owner = home.getChild("VariableName");
    const ownBases = owner === null ? [] : ancestors(names.text(owner), bases);
    fact(`method ${name}`, node);
    const first = node.getChild("ParamList")?.getChild("VariableName") ?? null;
    if (first !== null && names.text(first) === "self" && !/^__(?:str|repr)__$/.test(name))
      fact("instance method", node);
    for (const base of ownBases.length === 0 ? ["object"] : ownBases) fact(`method of ${base}`, node);
  } else {
    fact(`def ${name}`, node);
    if (home?.name === "FunctionDefinition") fact("nested def", node);
  }
  if (node.getChild("async") !== null) fact("async def", node);
  readParameters(node, file);
  if (node.getChildren("TypeDef").length > 0) fact("return annotation", node);
  const inTestCase =
    home?.name === "ClassDefinition" && (names.text(home).split(":", 1)[0] ?? "").includes("TestCase");
  if (name.startsWith("test") && !inTestCase && asserts(node, file)) fact("test", node);
}

function readParameters(node: SyntaxNode, { names, fact }: PythonFile): void {
  let count = 0;
  for (
    let child = node.getChild("ParamList")?.firstChild ?? null;
    child !== null;
    child = child.nextSibling
  ) {
    if (child.name === "AssignOp") fact("parameter default", node);
    else if (child.name === "*" && child.nextSibling?.name === "VariableName") fact("parameter *", node);
    else if (child.name === "**") fact("parameter **", node);
    else if (child.name === "TypeDef" && child.prevSibling !== null) {
      fact("parameter annotation", node);
      names.bind(names.text(child.prevSibling), `${names.of(child.lastChild)}()`);
    } else if (child.name === "VariableName" && child.prevSibling?.name !== "AssignOp") count++;
  }
  if (count > 0) fact("parameter", node);
}

/** The class or function that a function stands in; null at the top. */
function homeOf(node: SyntaxNode): SyntaxNode | null {
  const outer = node.parent?.name === "DecoratedStatement" ? node.parent.parent : node.parent;
  const home = outer?.name === "Body" ? outer.parent : null;
  return home?.name === "ClassDefinition" || home?.name === "FunctionDefinition" ? home : null;
}

function asserts(node: SyntaxNode, { names }: PythonFile): boolean {
  let found = false;
  node.cursor().iterate(({ name, node: inner }) => {
    if (name === "AssertStatement") found = true;
    if (name === "CallExpression" && /^pytest\.(?:raises|warns|approx)$/.test(names.of(inner.firstChild)))
      found = true;
    return !found;
  });
  return found;
}
