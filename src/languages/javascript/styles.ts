/**
 * CSS in JavaScript: templates of styled-components and the like, Angular's inline styles, `<style jsx>`, and objects of
 * styles. The facts are those of style sheets, and `html element NAME` for `styled.nav`.
 */
import { cssReader } from "../css/reader.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";
import { readEmbedded } from "./embedded.ts";
import type { JavascriptFile } from "./file.ts";
import { contentOf, isFixedText } from "./literal.ts";
import { keyOf } from "./meaning.ts";

const library = String.raw`(?:styled-components(?![\w/-])|@emotion\/(?:styled|react|css)(?![\w/-])|@linaria\/(?:core|react)(?![\w/-])|goober(?![\w/-]))`;

/** Tags whose template is a style sheet. */
const tags = new RegExp(
  String.raw`^(?:${library}|@mui\/(?:material|system)(?:\/styles)?\.styled\b|lit(?:-element)?\.css$|styled-jsx\/css\b)`,
);

/** `styled.nav`, in any of the libraries that have it; `styled.nav.attrs({ … })` too. */
const styledElement = new RegExp(
  String.raw`^${library}(?:\.styled)?\.(?!css\b|keyframes\b|styled\b|global\b)([a-z][a-z0-9]*)(?:\.attrs\(\))?$`,
);

/** Calls whose argument is an object of styles. */
const styleCalls = new RegExp(
  String.raw`^(?:${library}(?:\.styled)?(?:\.[a-z]\w*|\(\))|@mui\/(?:material|system)(?:\/styles)?\.styled\(\)|@vanilla-extract\/css\.(?:style|globalStyle)|@(?:mui|material-ui)\/(?:core\/)?styles\.makeStyles)$`,
);

/** The facts of a template with the tag of a library of styles. @param node `styled.div\`…\`` */
export function readTaggedStyles(node: Syntax, file: JavascriptFile): void {
  const [tag, template] = node.children;
  if (tag === undefined || template?.name !== "TemplateString" || !tags.test(tag.meaning)) return;
  readStyledElement(tag.meaning, tag, file);
  readTemplate(template, file, tag.meaning.endsWith(".keyframes") ? "@keyframes own {" : "");
}

function readStyledElement(name: string, at: Syntax, file: JavascriptFile): void {
  const element = styledElement.exec(name)?.[1];
  if (element !== undefined) file.fact(`html element ${element}`, at);
}

/** The facts of `<style jsx>{\`…\`}</style>`. @param node a template */
export function readStyleElement(node: Syntax, file: JavascriptFile): void {
  const tag = node.parent?.name === "JSXEscape" ? node.parent.parent?.children[0] : undefined;
  if (tag?.name === "JSXOpenTag" && childOf(tag, "JSXBuiltin")?.meaning === "style") readTemplate(node, file);
}

/** The facts of the style sheets in `@Component({ styles: … })`. @param call of the decorator */
export function readInlineStyles(call: Syntax, file: JavascriptFile): void {
  for (const { children } of childOf(call, "ArgList")?.children[0]?.children ?? []) {
    const [key, value] = [children[0], children.at(-1)];
    if (key === undefined || value === undefined || file.textOf(key) !== "styles") continue;
    const sheets = value.name === "ArrayExpression" ? value.children : [value];
    for (const sheet of sheets) if (sheet.name === "TemplateString") readTemplate(sheet, file);
  }
}

/** The facts of an object that is given to a call of a library of styles. @param name of what is called */
export function readStyleArgument(name: string, argument: Syntax, file: JavascriptFile): void {
  if (!styleCalls.test(name)) return;
  // `({ theme }) => ({ … })`
  const body = argument.name === "ArrowFunction" ? argument.children.at(-1)?.children[0] : argument;
  if (body?.name !== "ObjectExpression") return;
  readStyledElement(name, argument, file);
  readStyleObject(body, file);
}

/** A value on a line of its own is a mixin; any other is a part of a declaration or selector. */
const mixin = /(^|[\n;{}])([ \t]*)\?;?(?=[ \t]*(?:\n|$))/g;

function readTemplate(template: Syntax, file: JavascriptFile, before = ""): void {
  const text = before + contentOf(template, file).replace(mixin, "$1$2");
  readEmbedded(cssReader("scss"), text, template, file);
}

/** How deep nested objects are read. */
const deepest = 4;

/** Entries of one object that are read, with those of the objects in it. */
const most = 200;

/** The facts of `{ display: "flex", "&:hover": { … } }`. */
export function readStyleObject(whole: Syntax, file: JavascriptFile): void {
  const read = cssReader("scss");
  const open = [{ object: whole, depth: 1 }];
  let count = 0;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const property of next.object.children) {
      const [first] = property.children;
      const key = property.name === "Property" && first !== undefined ? keyOf(first, file) : null;
      const value = property.children.at(-1);
      if (key === null || value === undefined || value === first || ++count > most) continue;
      const isRule = value.name === "ObjectExpression";
      const text = isRule ? `${key} {}` : declarationOf(key, value, file);
      if (text !== null) read(text, (fact) => file.fact(fact, property));
      if (isRule && next.depth < deepest) open.push({ object: value, depth: next.depth + 1 });
    }
  }
}

/** `backgroundColor: "red"` as CSS has it; null for a value that is not known. */
function declarationOf(key: string, value: Syntax, file: JavascriptFile): string | null {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (isFixedText(value)) return `${name}: ${contentOf(value, file)}`;
  return value.name === "Number" ? `${name}: ${file.textOf(value)}` : null;
}
