import type { Node } from "jsonc-parser";
import type { TextEdit } from "../edit.ts";
import type { PlacedFinding } from "../read-json-file.ts";
import type { JsonPath } from "../roadmap.ts";

/** A change of roadmap.json. */
export interface Fix extends TextEdit {
  /** What it does: `renamed "titel" to "title"`. */
  message: string;
}

/** What a fix may look at. */
export interface Fixable {
  text: string;
  root: Node;
  finding: PlacedFinding;
  /** Path of the value, with the keys as they are written. */
  at: JsonPath;
}
