/** composer.json: `dependency composer:VENDOR/NAME`. */
import type { FactReader } from "../fact.ts";
import { jsonShape } from "../configuration/json-shape.ts";
import { entriesOf, shapeAt } from "../configuration/shape.ts";

/** The packages of both sections, each at its own line. PHP and its extensions do not count. */
export const composerReader: FactReader = (text, add) => {
  const root = jsonShape(text);
  for (const section of ["require", "require-dev"])
    for (const { key, line } of entriesOf(shapeAt(root, section)))
      if (key.includes("/")) add(`dependency composer:${key.toLowerCase()}`, line);
};
