/**
 * pyproject.toml and pixi.toml: `dependency pypi:NAME`, as PEP 621, PEP 735, Poetry, PDM, Hatch, uv, Rye, Flit and Pixi write
 * them. What only builds does not count.
 */
import type { FactReader } from "../fact.ts";
import { entriesOf, itemsOf, type Shape, shapeAt } from "../configuration/shape.ts";
import { tomlShape } from "../configuration/toml-shape.ts";
import { addPackage, requirementAdder } from "./pypi.ts";

/** The packages of all groups, each at its own line. */
export const pyprojectReader: FactReader = (text, add) => {
  const addRequirement = requirementAdder(add);
  const root = tomlShape(text);
  addList(shapeAt(root, "project", "dependencies"));
  for (const { value } of entriesOf(shapeAt(root, "project", "optional-dependencies"))) addList(value);
  for (const { value } of entriesOf(shapeAt(root, "dependency-groups"))) addList(value);
  const poetry = shapeAt(root, "tool", "poetry");
  addKeys(shapeAt(poetry, "dependencies"));
  addKeys(shapeAt(poetry, "dev-dependencies"));
  for (const { value } of entriesOf(shapeAt(poetry, "group"))) addKeys(shapeAt(value, "dependencies"));
  for (const { value } of entriesOf(shapeAt(root, "tool", "pdm", "dev-dependencies"))) addList(value);
  for (const { value } of entriesOf(shapeAt(root, "tool", "hatch", "envs"))) {
    addList(shapeAt(value, "dependencies"));
    addList(shapeAt(value, "extra-dependencies"));
  }
  for (const tool of ["uv", "rye"]) addList(shapeAt(root, "tool", tool, "dev-dependencies"));
  addList(shapeAt(root, "tool", "flit", "metadata", "requires"));
  for (const { value } of entriesOf(shapeAt(root, "tool", "flit", "metadata", "requires-extra")))
    addList(value);
  for (const pixi of [shapeAt(root, "tool", "pixi"), shapeAt(root, "workspace") && root])
    for (const place of [pixi, ...valuesOf(shapeAt(pixi, "feature"))]) {
      addKeys(shapeAt(place, "dependencies"));
      addKeys(shapeAt(place, "pypi-dependencies"));
    }

  function valuesOf(table: Shape | null): Shape[] {
    return [...entriesOf(table)].map(({ value }) => value);
  }

  function addList(list: Shape | null): void {
    for (const item of itemsOf(list))
      if (item.kind === "scalar") for (const { text: said, line } of item.lines) addRequirement(said, line);
  }

  function addKeys(table: Shape | null): void {
    for (const { key, line } of entriesOf(table))
      if (key !== "python" && key !== "pip") addPackage(key, line, add);
  }
};
