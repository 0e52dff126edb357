/** Adds the address of the schema, with which editors complete keys and mark mistakes. */
import type { Node } from "jsonc-parser";
import type { PlacedFinding } from "../read-json-file.ts";
import type { Fix } from "./fix.ts";

const address = "https://raw.githubusercontent.com/roadfolio/roadfolio/main/schema/roadmap.schema.json";

/** Nothing is added while something is wrong. */
export function addSchema(text: string, root: Node, findings: readonly PlacedFinding[]): Fix[] {
  const first = root.type === "object" ? root.children?.[0] : undefined;
  const has = root.children?.some((one) => one.children?.[0]?.value === "$schema");
  if (first === undefined || has === true || findings.some(({ level }) => level === "error")) return [];
  const space = text.slice(root.offset + 1, first.offset);
  return [
    {
      offset: first.offset,
      length: 0,
      text: `"$schema": "${address}",${space === "" ? " " : space}`,
      message: 'added "$schema", with which editors complete keys',
    },
  ];
}
