/** package.json: `dependency npm:NAME`. */
import type { FactReader } from "../fact.ts";
import { jsonShape } from "../configuration/json-shape.ts";
import { entriesOf, shapeAt } from "../configuration/shape.ts";

const sections = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** The packages of all sections, each at its own line. */
export const packageJsonReader: FactReader = (text, add) => {
  const root = jsonShape(text);
  for (const section of sections)
    for (const { key, line, value } of entriesOf(shapeAt(root, section)))
      if (value.kind === "scalar") add(`dependency npm:${key}`, line);
};
