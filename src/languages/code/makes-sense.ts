/** Tells code from prose that only has the ending of a code file. */
import type { CodeFile } from "./file.ts";

/** So many words of no language in a row, with nothing between them, are a sentence. */
const sentence = 4;

/** The share of words in sentences from which on a text is prose. */
const most = 0.25;

/** False for prose. Comments and strings do not count. */
export function isCode({ tokens, table, words }: CodeFile): boolean {
  let all = 0;
  let inSentences = 0;
  let run = 0;
  let own = 0;
  for (const { kind, first, text } of tokens) {
    if (kind !== "name" || first) {
      if (own >= sentence) inSentences += run;
      run = own = 0;
    }
    if (kind !== "name") continue;
    all++;
    run++;
    if (!words.all.has(text) && !words.modifiers.has(text)) own++;
  }
  if (own >= sentence) inSentences += run;
  return table.between !== undefined || inSentences <= all * most;
}
