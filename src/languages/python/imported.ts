/** Which files of the repository a Python file or a notebook imports. */
import type { ImportedFiles } from "../imports/own-files.ts";
import { moduleFile } from "./module-file.ts";

const imports =
  /^[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+(\([^)]*\)?|[^\n#;]*)|import[ \t]+([\w., \t]+))/gm;

/** `include("shop.urls")`, `uvicorn.run("app.main:app")`: modules that a text names. */
const inText = /["']([a-z_]\w*(?:\.\w+)+)(?::\w+)?["']/gi;

export const importedByPython: ImportedFiles = (text, path, files) => {
  const found = new Set<string>();
  const add = (module: string): boolean => {
    const file = moduleFile(module, { path, text }, files);
    if (file !== null && file !== path) found.add(file);
    return file !== null;
  };
  for (const [, from, names = "", plain = ""] of text.matchAll(imports)) {
    if (from === undefined) for (const name of namesIn(plain)) add(name);
    else {
      const members = namesIn(names.replace(/[()]/g, "").replace(/#.*/g, ""));
      const base = from.endsWith(".") || from === "" ? from : `${from}.`;
      // A package that only re-exports its members is read for what it imports itself.
      add(from);
      for (const name of members) add(`${base}${name}`);
    }
  }
  for (const [, module = ""] of text.matchAll(inText)) if (!add(module)) add(parentOf(module));
  return [...found];
};

/** "a as b, c" names a and c. */
function namesIn(text: string): string[] {
  return text.split(",").flatMap((one) => /^\s*([\w.]+)/.exec(one)?.[1] ?? []);
}

function parentOf(module: string): string {
  return module.slice(0, Math.max(0, module.lastIndexOf(".")));
}
