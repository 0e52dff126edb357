/** Elements in JSX and in Angular's inline templates: the facts that HTML has, for tags that are elements of HTML. */
import { sayAttribute } from "../html/attribute.ts";
import { markupReader } from "../html/reader.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";
import type { JavascriptFile } from "./file.ts";
import { contentOf } from "./literal.ts";

/** What JSX calls otherwise. */
const names: Readonly<Record<string, string>> = { htmlFor: "for", tabIndex: "tabindex" };

/** `html element NAME`, `html attribute NAME …` and `html class NAME`; of components only the classes. */
export function readMarkup(node: Syntax, file: JavascriptFile): void {
  // A tag that does not end may be no tag: `i <a`.
  if (file.slice(node.to - 1, node.to) !== ">") return;
  const builtin = childOf(node, "JSXBuiltin");
  const element = builtin === undefined ? null : file.textOf(builtin);
  if (element !== null) file.fact(`html element ${element}`, node);
  for (const attribute of node.children) {
    if (attribute.name !== "JSXAttribute") continue;
    const [key, , value] = attribute.children;
    if (key === undefined) continue;
    const name = file.textOf(key);
    if (element === null && name !== "className") continue;
    sayAttribute(element ?? "", names[name] ?? name, valueOf(value, file), (fact) =>
      file.fact(fact, attribute),
    );
  }
}

/** The text of a literal; null for anything else. */
function valueOf(value: Syntax | undefined, file: JavascriptFile): string | null {
  if (value === undefined) return null;
  if (value.name === "JSXAttributeValue") return file.slice(value.from + 1, value.to - 1);
  const [literal] = value.children;
  return literal?.name === "String" || literal?.name === "TemplateString" ? contentOf(literal, file) : null;
}

/** The facts of the markup in `@Component({ template: … })`. @param call of the decorator */
export function readInlineTemplate(call: Syntax, file: JavascriptFile): void {
  const options = childOf(call, "ArgList")?.children[0]?.children ?? [];
  for (const { children } of options) {
    const [key, value] = [children[0], children.at(-1)];
    if (key === undefined || value === undefined || file.textOf(key) !== "template") continue;
    if (value.name !== "TemplateString" && value.name !== "String") continue;
    const text = file.slice(value.from + 1, value.to - 1);
    const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    markupReader({})(text, (fact, line) =>
      file.fact(fact, { ...value, from: value.from + 1 + (lines[line - 1] ?? 0) }),
    );
  }
}
