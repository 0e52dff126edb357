/** Writes evidence that is proposed for items that have none. */
import { findNodeAtLocation } from "jsonc-parser";
import { insertionOf } from "../edit.ts";
import type { JsonText } from "../json-text.ts";
import type { JsonPath } from "../roadmap.ts";
import type { Fix } from "./fix.ts";

/** What an item could have. */
export interface ProposedEvidence {
  /** The item. */
  at: JsonPath;
  /** The key with its value, as JSON. */
  property: string;
}

/** @param text that `root` was parsed from */
export function evidenceFixes(
  text: string,
  { root }: Pick<JsonText, "root">,
  proposed: readonly ProposedEvidence[],
): Fix[] {
  return proposed.flatMap(({ at, property }) => {
    const node = root && findNodeAtLocation(root, [...at]);
    if (node?.type !== "object") return [];
    return [{ ...insertionOf(text, node, property), message: `added ${property}` }];
  });
}
