/** Cargo.toml: `dependency cargo:NAME`. */
import type { FactReader } from "../fact.ts";
import { entriesOf, type Shape, shapeAt } from "../configuration/shape.ts";
import { tomlShape } from "../configuration/toml-shape.ts";

const sections = ["dependencies", "dev-dependencies", "build-dependencies"];

/** The crates of all sections, of the workspace and of single platforms, each at its own line. */
export const cargoReader: FactReader = (text, add) => {
  const root = tomlShape(text);
  const tables = [root, shapeAt(root, "workspace"), ...valuesOf(shapeAt(root, "target"))];
  for (const table of tables)
    for (const section of sections)
      for (const { key, line, value } of entriesOf(shapeAt(table, section))) {
        const renamed = shapeAt(value, "package");
        const name = renamed?.kind === "scalar" ? (renamed.lines[0]?.text ?? key) : key;
        add(`dependency cargo:${name.toLowerCase()}`, line);
      }
};

function valuesOf(table: Shape | null): Shape[] {
  return [...entriesOf(table)].map(({ value }) => value);
}
