/** Calls of JavaScript, `new`, tagged templates and decorators, with those of their arguments that can be read. */
import type { JavascriptFile } from "./file.ts";
import { contentOf, isFixedText } from "./literal.ts";
import { readInlineTemplate } from "./markup.ts";
import { keyOf, requiredBy } from "./meaning.ts";
import { readInlineStyles, readStyleArgument } from "./styles.ts";
import { nothing } from "../syntax/meanings.ts";
import { valueIn } from "../syntax/string-literals.ts";
import { isTautology } from "../syntax/tautology.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** `js call NAME`, `js callback NAME` where a function is given first, `js new NAME`, `js promise`, and for `require` and `import()` `js import MODULE`; `js dynamic import MODULE` for the latter. */
export function readCall(node: Syntax, file: JavascriptFile): void {
  if (node.name === "DynamicImport" || requiredBy(node, file) !== null) {
    if (node.meaning === nothing) return;
    file.fact(`js import ${node.meaning}`, node);
    if (node.name === "DynamicImport") file.fact(`js dynamic import ${node.meaning}`, node);
    return;
  }
  const isNew = node.name === "NewExpression";
  const callee = node.children[isNew ? 1 : 0];
  if (callee === undefined) return;
  const name = callee.meaning || nothing;
  const list = childOf(node, "ArgList");
  if (saysNothing(name, callee, list, file)) return;
  if (node.parent?.name !== "Decorator" && name !== nothing) readCallee(name, callee, isNew, file);
  const given = list?.children ?? [];
  readCallback(name, callee, given[0], file);
  readFailure(name, given.slice(1), file);
  for (const argument of given) {
    readArgument(name, argument, file);
    readStyleArgument(name, argument, file);
  }
}

/** `catch(() => {})`, which is `js ignored error`, and assertions that cannot fail. */
function saysNothing(name: string, callee: Syntax, list: Syntax | undefined, file: JavascriptFile): boolean {
  const isIgnored = name.endsWith(".catch") && isEmptyFunction(list?.children[0]);
  if (isIgnored) file.fact("js ignored error", callee);
  return isIgnored || isConstant(name, callee, list, file);
}

function readCallback(name: string, callee: Syntax, first: Syntax | undefined, file: JavascriptFile): void {
  const isFunction = first?.name === "ArrowFunction" || first?.name === "FunctionExpression";
  if (isFunction && callee.name === "MemberExpression") file.fact(`js callback ${name}`, lastLinkOf(callee));
}

/** `subscribe(show, fail)`: the same as `subscribe({ next: show, error: fail })`. */
function readFailure(name: string, others: Syntax[], file: JavascriptFile): void {
  const fail = others.find((node) => node.name === "ArrowFunction" || node.name === "FunctionExpression");
  if (fail !== undefined && name.endsWith(".subscribe") && !isEmptyFunction(fail))
    file.fact(`js argument ${name} error=`, fail);
}

/** `() => {}`. */
function isEmptyFunction(node: Syntax | undefined): boolean {
  const body = node?.children.at(-1);
  return node?.name === "ArrowFunction" && body?.name === "Block" && body.children.length === 0;
}

/** `expect(true).toBe(true)`, and `assert.equal(1, 1)`. */
function isConstant(name: string, callee: Syntax, list: Syntax | undefined, file: JavascriptFile): boolean {
  if (list === undefined) return false;
  const values = file.textOf(list).slice(1, -1);
  const expected = /^(?:\w+\.)?expect\s*\(([^()]*)\)/.exec(file.textOf(callee))?.[1];
  if (expected === undefined) return !name.includes("expect()") && isTautology(name, values);
  return isTautology("expect", `${expected}${values === "" ? "" : `,${values}`}`);
}

function readCallee(name: string, callee: Syntax, isNew: boolean, file: JavascriptFile): void {
  const at = lastLinkOf(callee);
  file.fact(`js ${isNew ? "new" : "call"} ${name}`, at);
  if (isNew ? name === "Promise" : name.startsWith("Promise.")) file.fact("js promise", at);
}

/** `ts decorator NAME`, for `@Name` and `@Name()` alike. */
export function readDecorator(node: Syntax, file: JavascriptFile): void {
  const called = node.children.at(-1);
  const name = called?.name === "CallExpression" ? called.children[0]?.meaning : called?.meaning;
  if (name) file.fact(`ts decorator ${name}`, node);
  if (name !== "@angular/core.Component" || called === undefined) return;
  readInlineTemplate(called, file);
  readInlineStyles(called, file);
}

/** In a chain over many lines, the line of the last name. */
function lastLinkOf(callee: Syntax): Syntax {
  const last = callee.children.at(-1);
  return callee.name === "MemberExpression" && last?.name.endsWith("PropertyName") ? last : callee;
}

/** `js argument NAME VALUE` of texts and numbers, and of an object `js argument NAME key=` and `js argument NAME key=VALUE`. */
function readArgument(name: string, argument: Syntax, file: JavascriptFile): void {
  // `status(404)` says something, `f(true)` does not.
  const said =
    argument.name === "BooleanLiteral" ? null : (literalOf(argument, file) ?? addressOf(argument, file));
  if (said !== null) file.fact(`js argument ${name} ${said}`, argument);
  if (argument.name !== "ObjectExpression") return;
  for (const property of argument.children) {
    const [first] = property.children;
    if (property.name !== "Property" || first === undefined) continue;
    const key = keyIn(property, file);
    if (key === null) continue;
    file.fact(`js argument ${name} ${key}=`, property);
    if (key === "useFactory") readMade(name, property.children.at(-1), file);
    const value = literalOf(property.children.at(-1), file);
    if (property.children.length > 1 && value !== null)
      file.fact(`js argument ${name} ${key}=${value}`, property);
  }
}

/** What NestJS is to make later: `useFactory: (config) => ({ type: "postgres" })`. The texts count as if they were given. */
function readMade(name: string, factory: Syntax | undefined, file: JavascriptFile): void {
  const body = factory?.children.at(-1);
  const returned = body?.children.find((child) => child.name === "ReturnStatement") ?? body;
  const made = returned?.children.find((child) => child.name === "ObjectExpression");
  for (const property of made?.children ?? []) {
    const key = property.name === "Property" ? keyIn(property, file) : null;
    const value = property.children.at(-1);
    if (key !== null && value !== undefined && isFixedText(value))
      file.fact(`js argument ${name} ${key}=${valueIn(contentOf(value, file))}`, property);
  }
}

/** The key of `a: 1`, `"a": 1`, `a`, `a() {}`, `async a() {}`. */
function keyIn({ children }: Syntax, file: JavascriptFile): string | null {
  const [first] = children;
  if (first === undefined || first.name === "Spread") return null;
  const key = children.find(({ name }) => name === "PropertyDefinition") ?? first;
  return keyOf(key, file);
}

/** `https://api.example.org/loaves/?` of a template that says where a request goes. */
function addressOf(node: Syntax, file: JavascriptFile): string | null {
  if (node.name !== "TemplateString") return null;
  const text = contentOf(node, file);
  return /^https?:\/\/\w/.test(text) ? valueIn(text) : null;
}

function literalOf(node: Syntax | undefined, file: JavascriptFile): string | null {
  if (node === undefined) return null;
  if (isFixedText(node)) return valueIn(contentOf(node, file)) || null;
  const isNumber =
    node.name === "Number" || (node.name === "UnaryExpression" && node.children[1]?.name === "Number");
  return isNumber || node.name === "BooleanLiteral" ? valueIn(file.textOf(node)) : null;
}

/** `{ cors }` uses what was imported by that name. */
export function readProperty({ children }: Syntax, file: JavascriptFile): void {
  const [key] = children;
  if (key === undefined || children.length !== 1 || key.name !== "PropertyDefinition") return;
  const name = file.textOf(key);
  if (file.names.isImport(name)) file.fact(`js use ${file.names.of(name)}`, key);
}
