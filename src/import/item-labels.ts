/** Labels: what several items beside each other say before a colon, "Function: total cost", "Function: due date". */
import { isTool } from "./detail-links.ts";
import { partsOf } from "./item-parts.ts";
import type { ItemText } from "./item-words.ts";
import type { Phrases } from "./skill-phrases.ts";

/** How many items beside one share its label. */
const fewest = 2;

/** What precedes the colon; null if there is none. */
export function labelOf({ head }: ItemText): ItemText["head"] | null {
  const [first, second] = partsOf(head);
  return first === undefined || second?.after !== ":" ? null : first.words;
}

/**
 * True for a label: it says what kind of thing each item is, not what the item is about. A tool is not a label: "Pandas: merge" is
 * about pandas.
 * @param beside the items beside the one with the label
 */
export function isLabel(
  label: ItemText["head"] | null,
  beside: readonly ItemText[],
  phrases: Phrases,
): boolean {
  if (label === null || label.some((word) => word.kind === "word" && isTool(word, phrases))) return false;
  const said = keyOf(label);
  let same = 0;
  for (const text of beside) {
    const other = labelOf(text);
    if (other !== null && keyOf(other) === said && ++same >= fewest) return true;
  }
  return false;
}

function keyOf(words: ItemText["head"]): string {
  return words.map(({ concept }) => concept).join(" ");
}
