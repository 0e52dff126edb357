/** Refuses notes that no plan is as large as, before the parser spends minutes on them. */

/** Entries of lists in a note; a roadmap has at most 5,000 items. */
const mostEntries = 12_000;
/** Changes between a list and something else. The parser's time grows with the square of their number. */
const mostChanges = 3000;

const marker = /[-+*](?=[ \t\r]|$)|\d{1,9}[.)](?=[ \t\r]|$)/g;
const markers = /^(?:[ \t]*(?:[-+*](?=[ \t\r]|$)|>|\d{1,9}[.)](?=[ \t\r]|$)))+/;

/** @returns what the note has too much of; null for a note that can be read */
export function tooMuchOf(note: string): "list entries" | "lists" | null {
  let entries = 0;
  let changes = 0;
  let wasEntry = false;
  for (const line of note.split("\n")) {
    const own = markers.exec(line)?.[0].match(marker)?.length ?? 0;
    entries += own;
    if (line.trim() === "" || own > 0 === wasEntry) continue;
    wasEntry = own > 0;
    changes++;
  }
  if (entries > mostEntries) return "list entries";
  return changes > mostChanges ? "lists" : null;
}
