/** The import statements of Python: what they import, and under which name. */
import type { SyntaxNode } from "@lezer/common";
import type { PythonFile } from "./file.ts";
import type { Names } from "./names.ts";

interface Imported {
  /** `pandas`, `fastapi.FastAPI`, `.models.User`. */
  name: string;
  /** The name that it has in the file; null for `import *`, and for the module of `from … import`. */
  as: string | null;
  /** What that name means: for `import a.b`, the name `a` is the module `a`. */
  means: string;
}

/** `python import NAME`, and `python import local` for a file of the repository. */
export function readImport(node: SyntaxNode, { names, fact, isLocal }: PythonFile): void {
  for (const { name, as, means } of importsOf(node, names)) {
    fact(`import ${name}`, node);
    if (isLocal(name) || name.startsWith(".")) fact("import local", node);
    if (as !== null) names.bind(as, means);
  }
}

/** Of `from … import`, the module itself comes first. */
function importsOf(statement: SyntaxNode, { text }: Names): Imported[] {
  const words: string[] = [];
  for (let child = statement.firstChild; child !== null; child = child.nextSibling)
    if (child.name !== "(" && child.name !== ")" && child.name !== "Comment") words.push(text(child));
  const split = words.indexOf("import");
  const listed = itemsOf(words.slice(split + 1));
  if (words[0] !== "from")
    return listed.map(({ name, as }) => {
      const [top = name] = name.split(".", 1);
      return as === null ? { name, as: top, means: top } : { name, as, means: name };
    });
  const module = words.slice(1, split).join("");
  const members = listed.map(({ name, as }) => {
    const whole = module.endsWith(".") ? `${module}${name}` : `${module}.${name}`;
    return { name: whole, as: name === "*" ? null : (as ?? name), means: whole };
  });
  return [{ name: module, as: null, means: module }, ...members];
}

/** `a . b as c , d` is `a.b`, called c, and `d`. */
function itemsOf(words: readonly string[]): { name: string; as: string | null }[] {
  const found: { name: string; as: string | null }[] = [];
  let name = "";
  let as: string | null = null;
  let afterAs = false;
  for (const word of [...words, ","])
    if (word === ",") {
      if (name !== "") found.push({ name, as });
      [name, as, afterAs] = ["", null, false];
    } else if (word === "as") afterAs = true;
    else if (afterAs) as = word;
    else name += word;
  return found;
}
