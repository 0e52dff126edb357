/** Tells code from prose that only has the ending of a code file. */
import type { CodeFile } from "./file.ts";

/** So many words in a row, with nothing between them, are a sentence. */
const sentence = 5;

/** The share of words in sentences from which on a text is prose. */
const most = 0.25;

/** False for prose. Comments and strings do not count. */
export function isCode({ tokens, table }: CodeFile): boolean {
  let words = 0;
  let inSentences = 0;
  let run = 0;
  for (const { kind, first, text } of tokens) {
    const goesOn = kind === "name" && !first;
    if (!goesOn) {
      if (run >= sentence) inSentences += run;
      run = kind === "name" ? 1 : 0;
    } else run++;
    if (kind === "name" && text !== "") words++;
  }
  if (run >= sentence) inSentences += run;
  return table.between !== undefined || inSentences <= words * most;
}
