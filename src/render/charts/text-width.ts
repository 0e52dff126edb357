/** How much room text takes. There is no browser to ask, so wide letters are taken for all but the narrow ones. */

const narrow = /[ !'(),./:;I[\]fijlrt|-]/;
const wide = /[MW@mw\u1100-\u{10ffff}]/u;

/** Units that a line of text takes at most, or nearly so, in a sans-serif font of this size. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += narrow.test(letter) ? 0.38 : wide.test(letter) ? 1 : 0.64;
  return ems * size;
}

/** The text, or as much of its beginning as fits with an ellipsis after it. */
export function cutToWidth(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
