/** The import statements of Python: what they bring in, and under which name. */
import type { SyntaxNode } from "@lezer/common";
import type { Names } from "./names.ts";

export interface Imported {
  /** `pandas`, `fastapi.FastAPI`, `.models.User`. */
  name: string;
  /** The name that it has in the file; null for `import *`. */
  as: string | null;
}

/** @returns the module itself first, then what is taken from it */
export function importsOf(statement: SyntaxNode, { text }: Names): Imported[] {
  const words: string[] = [];
  for (let child = statement.firstChild; child !== null; child = child.nextSibling)
    if (child.name !== "(" && child.name !== ")" && child.name !== "Comment") words.push(text(child));
  const split = words.indexOf("import");
  const listed = groups(words.slice(split + 1));
  if (words[0] !== "from")
    return listed.map(({ name, as }) => ({ name, as: as ?? name.split(".", 1)[0] ?? name }));
  const module = words.slice(1, split).join("");
  const taken = listed.map(({ name, as }) => ({
    name: module.endsWith(".") ? `${module}${name}` : `${module}.${name}`,
    as: name === "*" ? null : (as ?? name),
  }));
  return [{ name: module, as: null }, ...taken];
}

/** `a . b as c , d` to names and what they are called. */
function groups(words: readonly string[]): { name: string; as: string | null }[] {
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
