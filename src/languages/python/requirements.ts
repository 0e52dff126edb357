/** requirements.txt and its like: `dependency pypi:NAME`. */
import type { FactReader } from "../fact.ts";
import { requirementAdder } from "./pypi.ts";

/** The package of each requirement, at the line where it begins. Files that are named with `-r` are not followed. */
export const requirementsReader: FactReader = (text, add) => {
  const addRequirement = requirementAdder(add);
  let held: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const goesOn = /\\\s*$/.test(line) && !/^\s*#/.test(line);
    held.push(goesOn ? line.trimEnd().slice(0, -1) : line);
    if (goesOn) continue;
    addRequirement(held.join(" "), index + 2 - held.length);
    held = [];
  }
  // A file that ends with a backslash.
  if (held.length > 0) addRequirement(held.join(" "), text.split("\n").length + 1 - held.length);
};
