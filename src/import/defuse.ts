/**
 * Keeps hostile notes from taking minutes. The parser takes quadratic time for brackets and stars that never close, and for
 * lists nested thousands deep. No person writes either, so signs beyond a generous number lose their meaning: each becomes
 * a character that no text contains, and becomes itself again when the text is read.
 */

/** Signs in one paragraph that keep their meaning. */
const mostInline = 1500;
/** Signs of lists and quotations at the start of one line that keep their meaning. */
const mostNested = 24;
/** Columns of indentation that count. */
const mostIndent = 120;

/** Signs of Markdown. Each is hidden by the noncharacter at its index from U+FDD0. */
const signs = "[]!*_~`<&:#-+>.)0123456789 \t";
const first = 0xfdd0;
const inline = /[[\]!*_~`<&:]/g;
const markers = /^(?:[ \t]*(?:[-+*]|>|\d{1,9}[.)]))+/;
const blank = /^[ \t>]*\r?$/;
const starts = /^[ \t>]*(?:#{1,6}[ \t]|(?:[-+*]|\d{1,9}[.)])[ \t])/;

/** @returns a text of the same length, and whether a sign in it lost its meaning. Takes linear time. */
export function defuse(note: string): { text: string; defused: boolean } {
  let inParagraph = 0;
  let defused = false;
  const lines = note.split("\n").map((line) => {
    const shallow = withoutDepth(line);
    if (blank.test(shallow) || starts.test(shallow)) inParagraph = 0;
    const kept = mostInline - inParagraph;
    inParagraph += shallow.match(inline)?.length ?? 0;
    const flat = inParagraph > mostInline ? hideBeyond(shallow, kept) : shallow;
    if (flat !== line) defused = true;
    return flat;
  });
  return { text: defused ? lines.join("\n") : note, defused };
}

/** Puts the signs back. */
export function restore(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, (hidden) => signs[hidden.charCodeAt(0) - first] ?? hidden);
}

function hide(text: string): string {
  return text.replace(/[^]/g, (sign) => {
    const index = signs.indexOf(sign);
    return index === -1 ? sign : String.fromCharCode(first + index);
  });
}

/** @param kept how many signs keep their meaning */
function hideBeyond(line: string, kept: number): string {
  let seen = 0;
  return line.replace(inline, (sign) => (++seen > kept ? hide(sign) : sign));
}

/** Without the meaning of signs that would nest the line deeper than anyone nests, and of indentation that deep. */
function withoutDepth(line: string): string {
  const start = markers.exec(line)?.[0] ?? "";
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  if (start.length <= mostNested && indent.length <= mostIndent) return line;
  let seen = 0;
  const written = start.replace(/[-+*>]|\d{1,9}[.)]/g, (sign) => (++seen > mostNested ? hide(sign) : sign));
  const shallow = written + line.slice(start.length);
  if (indent.length <= mostIndent) return shallow;
  const deep = shallow.slice(mostIndent, indent.length);
  return shallow.slice(0, mostIndent) + hide(deep) + shallow.slice(indent.length);
}
