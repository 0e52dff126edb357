/** Marks that stand for a box or its state where GitHub knows none: `[✅]`, `[]`, ⬜, "Done". */

import { withoutPictures } from "./decoration.ts";

export interface Marked {
  done: boolean;
  /** What follows the mark. */
  text: string;
}

const ticked = /^(?:x|✅|✓|✔|☑|☒|v|ok|done|feito|hecho|sim|sí|si|yes|\*|100%)$/i;
const open =
  /^(?:|🔄|⏳|⌛|🚧|⏸|❌|✖|✗|✘|⬜|◻|☐|🔲|-|\/|>|<|!|\?|~|o|\.|\.\.\.?|…|no|não|todo|wip|\d{1,2}%)$/iu;
const box = /^\\?\[([^[\]\n]{0,6})\\?\][\s\u00a0]*(?![([])/u;
const pictureDone = /^(?:✅|☑|✔|✓|🟩|🟢|💚)\uFE0F?[\s\u00a0]*/u;
const pictureOpen = /^(?:⬜|◻|☐|🔲|🔳|❌|✖|⏳|⌛|🔄|🚧|🟨|🟥|🟡|🔴|🟦|🔵|⚪|⭕)\uFE0F?[\s\u00a0]*/u;
/** Pictures that say "open" only beside those that say "done". */
const pictureNext = /^(?:👉|▶|🔜|⏭|⏩|🕐|🕒|🔒|🔐|📌|💤)\uFE0F?[\s\u00a0]*/u;
/** The names that GitHub draws as pictures. */
const pictureNames: Readonly<Record<string, string>> = {
  white_check_mark: "✅",
  heavy_check_mark: "✔",
  ballot_box_with_check: "☑",
  green_circle: "🟢",
  x: "❌",
  heavy_multiplication_x: "✖",
  white_large_square: "⬜",
  black_large_square: "⬜",
  hourglass: "⌛",
  hourglass_flowing_sand: "⏳",
  construction: "🚧",
  arrows_counterclockwise: "🔄",
  red_circle: "🔴",
  yellow_circle: "🟡",
  white_circle: "⚪",
};
const wordDone =
  /^(?:done|complete[d]?|finished|conclu[ií]d[oa]|feit[oa]|complet[oa]|completad[oa]|finalizad[oa]|terminad[oa]|hecho|ok|sim|yes)$/i;
const wordOpen =
  /^(?:to ?do|open|pending|pendente|pendiente|in progress|em andamento|en progreso|en curso|doing|fazendo|soon|em breve|not started|não iniciad[oa]|no iniciad[oa]|planned|planejad[oa]|planead[oa]|planificad[oa]|por hacer|a fazer|next|wip|started|iniciad[oa]|não|no)$/i;

/** A text that starts with a box of any kind; null for another text. */
export function readBox(text: string): Marked | null {
  const bare = text.replace(/^(?:(?:[-–—]{1,3}|[*+•]|\d{1,3}[.)])[\s\u00a0]+|[-*+](?=\[))/, "");
  const match = box.exec(bare);
  if (match === null) return null;
  const mark = (match[1] ?? "").replace(/[\s\u00a0\u200b\u2060\ufeff]|\uFE0F/g, "");
  if (!ticked.test(mark) && !open.test(mark)) return null;
  return { done: ticked.test(mark), text: bare.slice(match[0].length).trim() };
}

/** A text that starts with a picture of a state; null for another text. */
export function readPicture(text: string): Marked | null {
  const shown = text.replace(/^:(\w{1,30}):/, (all, name: string) =>
    Object.hasOwn(pictureNames, name) ? (pictureNames[name] ?? all) : all,
  );
  for (const [pattern, done] of [
    [pictureDone, true],
    [pictureOpen, false],
  ] as const)
    if (pattern.test(shown)) return { done, text: shown.replace(pattern, "").trim() };
  return null;
}

/** Reads a text that starts with a picture that means “open” only beside ticked ones; null for any other text. */
export function readNext(text: string): Marked | null {
  return pictureNext.test(text) ? { done: false, text: text.replace(pictureNext, "").trim() } : null;
}

/** The state that a cell of a table consists of; null for a cell with another content. */
export function stateOf(cell: string): boolean | null {
  for (const read of [readBox, readPicture]) {
    const marked = read(cell);
    if (marked === null) continue;
    if (marked.text === "" || wordDone.test(marked.text) || wordOpen.test(marked.text)) return marked.done;
  }
  return null;
}

/** The same for words, which say a state only in a column that is about it. */
export function wordState(cell: string): boolean | null {
  const word = withoutPictures(cell);
  if (wordDone.test(word)) return true;
  return wordOpen.test(word) ? false : null;
}
