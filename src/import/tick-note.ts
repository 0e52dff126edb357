/** Ticks boxes in a learner's own note, and changes nothing else in it. */

export interface TickedNote {
  text: string;
  /** Lines whose box was ticked, 1-based. */
  ticked: number[];
  /** Lines that have no box that can be ticked, such as a row of a table. */
  without: number[];
}

const box = /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)[ \u00a0]?(?=\])/;
const ticked = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[xX]\]/;

/**
 * @param text of the note, with its byte-order mark if it has one
 * @param lines numbers of the lines to tick, 1-based; a line that is ticked already stays
 */
export function tickNote(text: string, lines: readonly number[]): TickedNote {
  const all = text.split(/(?<=\n)/);
  const done: TickedNote = { text, ticked: [], without: [] };
  for (const line of new Set(lines)) {
    const written = all[line - 1] ?? "";
    const mark = written.startsWith("\uFEFF") ? "\uFEFF" : "";
    const bare = written.slice(mark.length);
    if (ticked.test(bare)) continue;
    const marked = bare.replace(box, "$1x");
    if (marked === bare) done.without.push(line);
    else {
      all[line - 1] = mark + marked;
      done.ticked.push(line);
    }
  }
  return { ...done, text: all.join("") };
}
