/** Estimates text widths without a browser. Errs on the wide side for all but the narrowest letters. */

const narrow = /[ !'(),./:;I[\]fijlrt|-]/;
const wide = /[MW@mw\u1100-\u{10ffff}]/u;

/** Approximate maximum width of a line of sans-serif text, in the units of `size`. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += narrow.test(letter) ? 0.38 : wide.test(letter) ? 1 : 0.64;
  return ems * size;
}

/** The text, cut and ended with an ellipsis if it does not fit. */
export function cutToWidth(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
