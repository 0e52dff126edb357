/** Elements in JSX and in Angular's inline templates: the facts that HTML has, for tags that are elements of HTML. */
import { sayAttribute, sayMeta } from "../html/attribute.ts";
import { markupReader } from "../html/reader.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";
import { readEmbedded } from "./embedded.ts";
import type { JavascriptFile } from "./file.ts";
import { contentOf } from "./literal.ts";
import { readStyleObject } from "./styles.ts";

/** What JSX calls otherwise. */
const names: Readonly<Record<string, string>> = { htmlFor: "for", tabIndex: "tabindex" };

/** Components that stand for a field of a form, in shadcn/ui, Material UI, Bootstrap and people's own code. */
const fields: Readonly<Record<string, string>> = {
  Input: "input",
  InputField: "input",
  TextField: "input",
  TextInput: "input",
  FormControl: "input",
  "Form.Control": "input",
  Textarea: "textarea",
  TextArea: "textarea",
};

/** `html element NAME`, `html attribute NAME …` and `html class NAME`; of most components only the classes. */
export function readMarkup(node: Syntax, file: JavascriptFile): void {
  // A tag that does not end may be no tag: `i <a`.
  if (file.slice(node.to - 1, node.to) !== ">") return;
  const builtin = childOf(node, "JSXBuiltin");
  const element = builtin === undefined ? null : file.textOf(builtin);
  if (element !== null) file.fact(`html element ${element}`, node);
  const attributes = node.children.filter(({ name }) => name === "JSXAttribute");
  const field = element ?? fieldOf(node, file);
  for (const attribute of attributes) readAttribute(attribute, { element, field }, file);
  if (element !== "meta") return;
  const said = attributes.map(({ children: [key, , value] }) => ({
    name: key === undefined ? "" : file.textOf(key),
    value: valueOf(value, file),
  }));
  sayMeta(said, (fact) => file.fact(fact, node));
}

/** The element that a component stands for; null for one that is not a field. */
function fieldOf(node: Syntax, file: JavascriptFile): string | null {
  const named = node.children.find(({ name }) => name === "JSXIdentifier" || name === "JSXMemberExpression");
  return named === undefined ? null : (fields[file.textOf(named)] ?? null);
}

/** Attributes of components that say something, also how wide a column is on larger screens. */
const ofComponents = new Set(["className", "alt", "theme", "sm", "md", "lg", "xl"]);

/** `component="form"`, and the screens of `size={{ xs: 12, md: 6 }}`. @param said the value, if it is a text */
function readOfComponent(attribute: Syntax, name: string, said: string | null, file: JavascriptFile): void {
  if (name === "component" && said !== null && /^[a-z]\w*$/.test(said))
    file.fact(`html element ${said}`, attribute);
  const value = attribute.children[2];
  const object = value?.name === "JSXEscape" ? value.children[0] : undefined;
  if (object?.name !== "ObjectExpression") return;
  for (const { children } of object.children) {
    const key = children[0] === undefined ? "" : file.textOf(children[0]);
    if (/^(?:sm|md|lg|xl)$/.test(key)) file.fact(`html attribute component ${key}`, object);
  }
}

/** An element of HTML, or the one that a component stands for as a field; null for none. */
interface Tag {
  element: string | null;
  field: string | null;
}

function readAttribute(attribute: Syntax, { element, field }: Tag, file: JavascriptFile): void {
  const [key, , value] = attribute.children;
  if (key === undefined) return;
  const name = file.textOf(key);
  const said = name === "className" ? classesIn(value, file) : valueOf(value, file);
  if (name === "sx" || (name === "style" && element !== null)) readStyles(value, file);
  if (element === null) readOfComponent(attribute, name, said, file);
  const isKnown = ofComponents.has(name);
  if (field === null && !isKnown) return;
  const tag = element ?? (isKnown ? "component" : field) ?? "component";
  sayAttribute(tag, names[name] ?? name, said, (fact) => file.fact(fact, attribute));
}

/** Expressions in attributes that say nothing in a fact: handlers, styles and flags. */
const unsaid = new Set([
  "ArrowFunction",
  "FunctionExpression",
  "ObjectExpression",
  "BooleanLiteral",
  "JSXElement",
]);

/** The text of a literal; any other expression in its braces, as in Svelte; null for none. */
function valueOf(value: Syntax | undefined, file: JavascriptFile): string | null {
  if (value === undefined) return null;
  if (value.name === "JSXAttributeValue") return file.slice(value.from + 1, value.to - 1);
  const [literal] = value.children;
  if (literal?.name === "String" || literal?.name === "TemplateString") return contentOf(literal, file);
  return value.name === "JSXEscape" && literal !== undefined && !unsaid.has(literal.name)
    ? file.textOf(value)
    : null;
}

/** Deeper conditions in each other are nobody's classes. */
const deepest = 12;

/** All texts of a `className`: those of a condition, and of what clsx is called with. What is compared is not a class. */
function classesIn(value: Syntax | undefined, file: JavascriptFile, depth = 0): string | null {
  if (value === undefined || depth > deepest) return null;
  const { name, children } = value;
  if (name === "JSXAttributeValue") return valueOf(value, file);
  const own = name === "String" || name === "TemplateString" ? contentOf(value, file) : "";
  const isCondition = name === "ConditionalExpression" || (name === "BinaryExpression" && !isSum(value));
  const inside = isCondition ? children.slice(1) : children;
  return [own, ...inside.map((child) => classesIn(child, file, depth + 1) ?? "")].join(" ");
}

function isSum(value: Syntax): boolean {
  return value.children.some(({ name }) => name === "ArithOp");
}

/** The styles of `style={{ … }}`. */
function readStyles(value: Syntax | undefined, file: JavascriptFile): void {
  const object = value?.name === "JSXEscape" ? value.children[0] : undefined;
  if (object?.name === "ObjectExpression") readStyleObject(object, file);
}

/** The facts of the markup in `@Component({ template: … })`. @param call of the decorator */
export function readInlineTemplate(call: Syntax, file: JavascriptFile): void {
  const options = childOf(call, "ArgList")?.children[0]?.children ?? [];
  for (const { children } of options) {
    const [key, value] = [children[0], children.at(-1)];
    if (key === undefined || value === undefined || file.textOf(key) !== "template") continue;
    if (value.name !== "TemplateString" && value.name !== "String") continue;
    readEmbedded(markupReader({}), file.slice(value.from + 1, value.to - 1), value, file);
  }
}
