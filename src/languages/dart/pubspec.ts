/** pubspec.yaml: `dependency pub:NAME`. */
import type { FactReader } from "../fact.ts";
import { entriesOf, shapeAt } from "../configuration/shape.ts";
import { yamlShapes } from "../configuration/yaml-shape.ts";

/** The packages of both sections, each at its own line. */
export const pubspecReader: FactReader = (text, add) => {
  for (const root of yamlShapes(text))
    for (const section of ["dependencies", "dev_dependencies"])
      for (const { key, line } of entriesOf(shapeAt(root, section))) add(`dependency pub:${key}`, line);
};
