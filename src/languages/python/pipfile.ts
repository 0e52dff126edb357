/** Pipfile: `dependency pypi:NAME`. */
import type { FactReader } from "../fact.ts";
import { entriesOf, shapeAt } from "../configuration/shape.ts";
import { tomlShape } from "../configuration/toml-shape.ts";
import { addPackage } from "./pypi.ts";

/** The packages of `packages` and `dev-packages`, each at its own line. */
export const pipfileReader: FactReader = (text, add) => {
  const root = tomlShape(text);
  for (const section of ["packages", "dev-packages"])
    for (const { key, line } of entriesOf(shapeAt(root, section))) addPackage(key, line, add);
};
