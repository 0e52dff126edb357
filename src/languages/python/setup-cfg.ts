/** setup.cfg: `dependency pypi:NAME`. */
import type { FactReader } from "../fact.ts";
import { requirementAdder } from "./pypi.ts";

/**
 * The packages of `install_requires` and of all extras, each at its own line. Python's configparser continues a value on
 * indented lines, which other .ini readers take for keys; so it is read here.
 */
export const setupCfgReader: FactReader = (text, add) => {
  const addRequirement = requirementAdder(add);
  let section = "";
  let counts = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    let value = line;
    if (/^\S/.test(line)) {
      const head = /^\[([^\]]*)\]/.exec(line)?.[1];
      const sign = line.search(/[=:]/);
      const key = line.slice(0, Math.max(sign, 0)).trim().toLowerCase();
      section = head?.trim() ?? section;
      counts =
        head === undefined &&
        sign !== -1 &&
        (section === "options.extras_require" || (section === "options" && key === "install_requires"));
      value = line.slice(sign + 1);
    }
    // "file: requirements.txt" names a file.
    if (counts && !/^\s*file:/i.test(value)) addRequirement(value, index + 1);
  }
};
