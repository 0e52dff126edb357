/** Calls, `new` and annotations of Java, with those of their arguments that can be read. */
import type { JavaFile } from "./file.ts";
import { calleeOf, literalOf, typeIn } from "./meaning.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";
import { isTautology } from "../syntax/tautology.ts";

/** `java call NAME`, `java new NAME`, `java stream`. */
export function readCall(node: Syntax, file: JavaFile): void {
  const isNew = node.name === "ObjectCreationExpression";
  const made = typeIn(node);
  const at = isNew ? made : childOf(node, "MethodName");
  if (at === undefined) return;
  const name = isNew ? at.meaning : calleeOf(node, file);
  if (!isNew && (isConstant(name, node, file) || isDisabling(node, file))) return;
  file.fact(`java ${isNew ? "new" : "call"} ${name}`, at);
  if (!isNew && /\.(?:stream|parallelStream)$/.test(name)) file.fact("java stream", at);
  for (const argument of childOf(node, "ArgumentList")?.children ?? []) {
    const value = literalOf(argument, file);
    if (value) file.fact(`java argument ${name} ${value}`, argument);
  }
}

/** `http.httpBasic(AbstractHttpConfigurer::disable)` turns off what it names. */
function isDisabling(node: Syntax, file: JavaFile): boolean {
  const list = childOf(node, "ArgumentList");
  return list !== undefined && disabling.test(file.textOf(list));
}
const disabling = /^\(\s*(?:[\w.]+(?:<[^>]*>)?::disable|\w+\s*->\s*\w+\.disable\(\))\s*\)$/;

/** `assertTrue(true)`, `assertThat(1).isEqualTo(1)`. */
function isConstant(name: string, node: Syntax, file: JavaFile): boolean {
  const list = childOf(node, "ArgumentList");
  if (list === undefined) return false;
  const values = file.textOf(list).slice(1, -1);
  if (name.includes("assertThat()") && !/assertThat\s*\([^()]*\)/.test(file.textOf(node))) return false;
  const subject = /assertThat\s*\(([^()]*)\)\s*\./.exec(file.textOf(node))?.[1];
  return isTautology(name, subject === undefined ? values : `${subject} ${values}`);
}

/** `java annotation NAME`, and `java argument NAME VALUE`, `… NAME key=`, `… NAME key=VALUE`. */
export function readAnnotation(node: Syntax, file: JavaFile): void {
  const [named] = node.children;
  if (named === undefined) return;
  const name = annotationNamed(named, file);
  file.fact(`java annotation ${name}`, node);
  for (const argument of childOf(node, "AnnotationArgumentList")?.children ?? []) {
    const [key, , value] = argument.children;
    if (argument.name !== "ElementValuePair" || key === undefined) readValues(`${name} `, argument, file);
    else {
      const said = `${name} ${file.textOf(key)}=`;
      file.fact(`java argument ${said}`, key);
      if (value !== undefined) readValues(said, value, file);
    }
  }
}

/** An annotation is never what a variable of the same name is. */
function annotationNamed(node: Syntax, file: JavaFile): string {
  const [root = "", ...rest] = file.textOf(node).replace(/\s+/g, "").split(".");
  return [file.types.get(root) ?? root, ...rest].join(".");
}

/** `"a"`, `{ "a", "b" }`, `1`, `true`. */
function readValues(said: string, value: Syntax, file: JavaFile): void {
  const values = value.name === "ElementValueArrayInitializer" ? value.children : [value];
  for (const one of values) {
    const plain = one.name === "BooleanLiteral" || one.name === "IntegerLiteral" ? file.textOf(one) : null;
    const text = literalOf(one, file) ?? (said.endsWith("=") ? plain : null);
    if (text) file.fact(`java argument ${said}${text}`, one);
  }
}
