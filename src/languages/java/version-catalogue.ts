/** Gradle's version catalogues, such as gradle/libs.versions.toml: `dependency maven:GROUP:ARTIFACT`. */
import type { FactReader } from "../fact.ts";
import { entriesOf, shapeAt, type Shape } from "../configuration/shape.ts";
import { tomlShape } from "../configuration/toml-shape.ts";

/** The libraries, each at its own line: `"g:a:1"`, `{ module = "g:a" }` or `{ group = "g", name = "a" }`. */
export const versionCatalogueReader: FactReader = (text, add) => {
  for (const { value, line } of entriesOf(shapeAt(tomlShape(text), "libraries"))) {
    const group = textOf(shapeAt(value, "group"));
    const name = textOf(shapeAt(value, "name"));
    const module = textOf(value) ?? textOf(shapeAt(value, "module")) ?? `${group ?? ""}:${name ?? ""}`;
    const [, coordinates] = /^([^\s:]+:[^\s:]+)(?::|$)/.exec(module) ?? [];
    if (coordinates !== undefined) add(`dependency maven:${coordinates}`, line);
  }
};

function textOf(shape: Shape | null): string | null {
  return shape?.kind === "scalar" ? (shape.lines[0]?.text ?? null) : null;
}
