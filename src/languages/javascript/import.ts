/** Imports and exports of modules: what they name, and what the names stand for from there on. */
import type { JavascriptFile } from "./file.ts";
import { contentOf } from "./literal.ts";
import { memberOf } from "../syntax/meanings.ts";
import { childOf, commaParts, type Syntax } from "../syntax/syntax.ts";

/** `import d, { a as b } from "m"`: d is `m`, b is `m.a`. */
export function readImport(node: Syntax, file: JavascriptFile): void {
  const module = readModule(node, file);
  if (module === null) return;
  const whole = childOf(node, "VariableDefinition");
  if (whole !== undefined) file.names.bindImport(file.textOf(whole), module);
  const group = childOf(node, "ImportGroup");
  if (group === undefined) return;
  for (const part of commaParts(group)) {
    const local = part.findLast(({ name }) => name === "VariableDefinition");
    const imported = nameIn(part, file);
    if (local === undefined || imported === null) continue;
    const meaning: string = imported.name === "default" ? module : memberOf(module, imported.name);
    if (meaning !== module) file.fact(`js import ${meaning}`, imported.node);
    file.names.bindImport(file.textOf(local), meaning);
  }
}

/** `js export`, and `js export NAME` of what is declared there. `export { a } from "m"` imports too. */
export function readExport(node: Syntax, file: JavascriptFile): void {
  file.fact("js export", node);
  for (const { name, children } of node.children)
    if (name.endsWith("Declaration"))
      for (const child of children)
        if (child.name === "VariableDefinition") file.fact(`js export ${file.textOf(child)}`, child);
  if (childOf(node, "default") !== undefined) file.fact("js default export", node);
  const group = childOf(node, "ExportGroup");
  const module = childOf(node, "from") === undefined ? null : readModule(node, file);
  if (module === null || group === undefined) return;
  for (const part of commaParts(group)) {
    const exported = nameIn(part, file);
    if (exported !== null && exported.name !== "default")
      file.fact(`js import ${memberOf(module, exported.name)}`, exported.node);
  }
}

function readModule(node: Syntax, file: JavascriptFile): string | null {
  const literal = node.children.findLast(({ name }) => name === "String");
  if (literal === undefined) return null;
  const module = contentOf(literal, file);
  file.modules.add(module);
  file.fact(`js import ${module}`, node);
  return module;
}

const named = new Set(["VariableName", "VariableDefinition", "String", "default"]);

/** Of `a`, `a as b`, `"a" as b`, `default as b`, `type a`: a. */
function nameIn(part: readonly Syntax[], file: JavascriptFile): { name: string; node: Syntax } | null {
  const node = part.find(({ name }) => named.has(name));
  if (node === undefined) return null;
  return { name: node.name === "String" ? contentOf(node, file) : file.textOf(node), node };
}
