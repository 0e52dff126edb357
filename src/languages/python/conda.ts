/** conda's environment.yml: `dependency pypi:NAME`. */
import type { FactReader } from "../fact.ts";
import { itemsOf, entriesOf, shapeAt } from "../configuration/shape.ts";
import { yamlShapes } from "../configuration/yaml-shape.ts";
import { addPackage, requirementAdder } from "./pypi.ts";

/** A channel, the package, and what may follow it: a version, a build or a filter in brackets. */
const named = /^(?:[\w./-]+::)?([a-z\d][\w.-]*)\s*(?:$|[=<>!~[\s])/i;

/**
 * The packages of `dependencies`, conda's and those below `pip`, each at its own line. conda spells nearly all packages as
 * PyPI does, so they are named alike; the interpreter and pip itself do not count.
 */
export const condaReader: FactReader = (text, add) => {
  const addRequirement = requirementAdder(add);
  for (const root of yamlShapes(text))
    for (const item of itemsOf(shapeAt(root, "dependencies"))) {
      if (item.kind === "scalar")
        for (const { text: said, line } of item.lines) {
          const name = named.exec(said)?.[1];
          if (name !== undefined && name !== "python" && name !== "pip") addPackage(name, line, add);
        }
      for (const { key, value } of entriesOf(item))
        if (key === "pip")
          for (const one of itemsOf(value))
            if (one.kind === "scalar")
              for (const { text: said, line } of one.lines) addRequirement(said, line);
    }
};
