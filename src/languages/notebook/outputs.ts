/** Takes what a program printed out of a notebook: pictures and tables are most of its bytes. */

/** Keys of values that nobody wrote, as the file spells them. */
const printed = new Set(['"outputs"', '"attachments"', '"widgets"']);
const longestKey = 16;

/** A run of this many letters and digits is a picture inside the text of a cell. */
const pictureFrom = 4000;

/**
 * Linear in the text's length.
 * @returns the same JSON with empty outputs and without pictures; everything else stays on the line where it was. A text that
 * is not JSON loses only the values of these keys
 */
export function withoutOutputs(text: string): string {
  const kept: string[] = [];
  let from = 0;
  const keepUntil = (end: number): void => {
    if (end > from) kept.push(text.slice(from, end));
    from = end;
  };
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    const end = endOfString(text, at);
    const open = end - at < longestKey && printed.has(text.slice(at, end)) ? valueAfter(text, end) : -1;
    if (open !== -1) {
      const close = endOfValue(text, open);
      keepUntil(open);
      kept.push(emptied(text, open, close));
      from = close;
      at = close;
      continue;
    }
    if (end - at > pictureFrom) {
      keepUntil(at);
      kept.push(withoutPictures(text.slice(at, end)));
      from = end;
    }
    at = end;
  }
  keepUntil(text.length);
  return kept.join("");
}

function withoutPictures(string: string): string {
  return string.replaceAll(/[\w+/=]+/g, (run) => (run.length < pictureFrom ? run : ""));
}

const stop = /["\n]/g;

/** The offset after a string. It ends at its quote or, if that is missing, with its line. */
function endOfString(text: string, from: number): number {
  stop.lastIndex = from + 1;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    const { index } = found;
    if (text[index] === "\n") return index;
    let escapes = 0;
    while (text[index - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return index + 1;
  }
  return text.length;
}

/** Where the list or the object after a key opens; -1 if anything else follows. */
function valueAfter(text: string, from: number): number {
  const rest = /^\s*:\s*(?=[[{])/.exec(text.slice(from, from + 200));
  return rest === null ? -1 : from + rest[0].length;
}

const sign = /["{}[\]]/g;

/** The offset after the bracket that closes the one here; the text's end if none does. */
function endOfValue(text: string, open: number): number {
  let depth = 0;
  for (let at = open; ;) {
    sign.lastIndex = at;
    const next = sign.exec(text);
    if (next === null) return text.length;
    at = next.index + 1;
    const [here] = next;
    if (here === '"') at = endOfString(text, next.index);
    else depth += here === "{" || here === "[" ? 1 : -1;
    if (depth === 0) return at;
  }
}

/** The brackets of a value and its line feeds. */
function emptied(text: string, open: number, close: number): string {
  let lines = 0;
  for (let at = text.indexOf("\n", open); at !== -1 && at < close; at = text.indexOf("\n", at + 1)) lines++;
  return `${text[open] === "{" ? "{" : "["}${"\n".repeat(lines)}${text[open] === "{" ? "}" : "]"}`;
}
