/** What an exported object says: `js option theme.extend.colors` in a configuration, `js option methods` in a component. */
import type { JavascriptFile } from "./file.ts";
import { keyOf } from "./meaning.ts";
import { childOf, type Syntax } from "../syntax/syntax.ts";

/** Objects inside of each other that are read. */
const deepest = 4;

/** Keys of one object that are read. */
const most = 300;

/** Reads `export default { … }`, `module.exports = { … }` `const config = { … }` and Next's `const metadata = { … }`. */
export function readOptions(node: Syntax, file: JavascriptFile): void {
  if (!isExported(node, file)) return;
  const value = node.children.findLast(
    ({ name }) => name === "ObjectExpression" || name === "BinaryExpression",
  );
  const object = value?.name === "BinaryExpression" ? value.children[0] : value;
  if (object?.name === "ObjectExpression") readKeys(object, file);
}

function isExported(node: Syntax, file: JavascriptFile): boolean {
  if (node.name === "ExportDeclaration") return childOf(node, "default") !== undefined;
  if (node.name === "AssignmentExpression") return node.children[0]?.meaning === "module.exports";
  const name = childOf(node, "VariableDefinition");
  return name !== undefined && /^(?:config|metadata)$|Config$/.test(file.textOf(name));
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
      if (value?.name === "ObjectExpression" && depth < deepest)
        open.push({ object: value, path: `${path}${name}.`, depth: depth + 1 });
    }
  }
}
