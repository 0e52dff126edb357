/** CMakeLists.txt, vcpkg.json and conanfile.txt: `cmake COMMAND NAME`, `dependency cmake:NAME`, `dependency vcpkg:NAME`. */
import type { FactReader } from "../fact.ts";
import { jsonShape } from "../configuration/json-shape.ts";
import { itemsOf, shapeAt } from "../configuration/shape.ts";

const said = /^\s*(\w+)\s*\(\s*([\w.:${}+-]*)/;
const naming = new Set(["find_package", "fetchcontent_declare", "cpmaddpackage"]);
const conan = /^([\w+.-]+)\/[\w.+-]+/;

/** Longer lines are not commands. */
const longestLine = 1000;

/** The first word of each command that starts on its line. */
export const cmakeReader: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries()) {
    const [, word = "", name = ""] = line.length > longestLine ? [] : (said.exec(line) ?? []);
    if (word === "") continue;
    const command = word.toLowerCase();
    add(`cmake ${command}${name === "" ? "" : ` ${name}`}`, index + 1);
    if (naming.has(command) && /^[\w.+-]+$/.test(name))
      add(`dependency cmake:${name.toLowerCase()}`, index + 1);
  }
};

/** The packages that vcpkg installs. */
export const vcpkgReader: FactReader = (text, add) => {
  for (const item of itemsOf(shapeAt(jsonShape(text), "dependencies"))) {
    const named = item.kind === "map" ? shapeAt(item, "name") : item;
    const [first] = named?.kind === "scalar" ? named.lines : [];
    if (first !== undefined) add(`dependency vcpkg:${first.text.toLowerCase()}`, first.line);
  }
};

/** The packages that Conan installs. */
export const conanReader: FactReader = (text, add) => {
  let section = "";
  for (const [index, line] of text.split("\n").entries()) {
    section = /^\s*\[(\w+)\]/.exec(line)?.[1] ?? section;
    const name =
      section === "requires" && line.length <= longestLine ? conan.exec(line.trim())?.[1] : undefined;
    if (name !== undefined) add(`dependency conan:${name.toLowerCase()}`, index + 1);
  }
};
