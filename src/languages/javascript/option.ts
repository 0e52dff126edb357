/** What an exported object says: `js option theme.extend.colors` in a configuration, `js option methods` in a component. */
import type { JavascriptFile } from "./file.ts";
import { contentOf, isFixedText } from "./literal.ts";
import { keyOf } from "./meaning.ts";
import { valueIn } from "../syntax/string-literals.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** How deep nested objects are read. */
const deepest = 4;

/** How far below it an object is exported, in characters. */
const farthest = 2_000;

/** Keys of one object that are read. */
const most = 300;

/** Reads `export default { … }`, `module.exports = { … }` `const config = { … }` and Next's `const metadata = { … }`. */
export function readOptions(node: Syntax, file: JavascriptFile): void {
  if (!isExported(node, file)) return;
  const value = node.children.findLast(({ name }) => holders.has(name));
  for (const object of value === undefined ? [] : objectsIn(value)) readKeys(object, file);
}

/** What may hold the object: `{ … } satisfies Config`, `[{ … }]`, `defineConfig({ … })`. */
const holders = new Set(["ObjectExpression", "BinaryExpression", "ArrayExpression", "CallExpression"]);

function objectsIn(value: Syntax): readonly Syntax[] {
  if (value.name === "ObjectExpression") return [value];
  if (value.name === "BinaryExpression") return value.children.slice(0, 1).flatMap(objectsIn);
  const list = value.name === "CallExpression" ? childOf(value, "ArgList") : value;
  return (list?.children ?? []).flatMap((child) =>
    child.name === "ArrayExpression" && list !== value
      ? objectsIn(child)
      : child.name === "ObjectExpression"
        ? [child]
        : [],
  );
}

function isExported(node: Syntax, file: JavascriptFile): boolean {
  if (node.name === "ExportDeclaration") return childOf(node, "default") !== undefined;
  if (node.name === "AssignmentExpression") return node.children[0]?.meaning === "module.exports";
  const variable = childOf(node, "VariableDefinition");
  if (variable === undefined) return false;
  const name = file.textOf(variable);
  return /^(?:config|metadata)$|Config$/.test(name) || isExportedBelow(node, name, file);
}

/** `const knex = { … }; export default knex`. */
function isExportedBelow(node: Syntax, name: string, file: JavascriptFile): boolean {
  if (childOf(node, "ObjectExpression") === undefined || node.parent?.parent) return false;
  const exported = new RegExp(String.raw`^(?:export default|module\.exports =) ${name}\b`, "m");
  return exported.test(file.slice(node.to, node.to + farthest));
}

function readKeys(whole: Syntax, file: JavascriptFile): void {
  const open = [{ object: whole, path: "", depth: 1 }];
  let count = 0;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { object, path, depth } = next;
    for (const property of object.children) {
      const key = childOf(property, "PropertyDefinition") ?? childOf(property, "String");
      const name = property.name === "Property" && key !== undefined ? keyOf(key, file) : null;
      if (name === null || ++count > most) continue;
      file.fact(`js option ${path}${name}`, property);
      const value = property.children.at(-1);
      if (value !== undefined && value !== key)
        readText(value, { name: `${path}${name}`, depth, property }, file);
      if (value?.name === "ObjectExpression" && depth < deepest)
        open.push({ object: value, path: `${path}${name}.`, depth: depth + 1 });
    }
  }
}

/** `js option NAME=TEXT`. Deeper down, only colours tell what is of somebody's own. */
function readText(
  value: Syntax,
  at: { name: string; depth: number; property: Syntax },
  file: JavascriptFile,
): void {
  if (!isFixedText(value)) return;
  const text = contentOf(value, file);
  if (at.depth === 1 || text.startsWith("#")) file.fact(`js option ${at.name}=${valueIn(text)}`, at.property);
}
