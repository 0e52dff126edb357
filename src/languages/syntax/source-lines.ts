/** Lines of source without their comments, for languages that have no good parser on npm. */

export interface SourceLine {
  text: string;
  /** 1-based. */
  line: number;
  /** True when the line starts inside a string of several lines. */
  quoted: boolean;
}

export interface Notation {
  /** What starts a comment that ends with the line. */
  comments: readonly string[];
  /** Marks around a string; one that is not closed ends with its line. */
  quotes: readonly string[];
  /** Marks around a string of several lines. */
  longQuotes: readonly string[];
  /** True when `<<EOF` starts a text that ends with a line `EOF`. Its lines are left out. */
  heredocs: boolean;
}

/** What a line leaves open for the next. */
interface Open {
  /** What ends the comment or the long string; null outside both. */
  until: string | null;
  /** The line that ends the heredoc; null outside. */
  heredocEnd: string | null;
}

const heredoc = /^<<[-~]?["']?([A-Za-z_][\w-]*)/;

/** The lines of a text. A comment between slash and asterisk becomes a space. */
export function sourceLines(text: string, notation: Notation): SourceLine[] {
  const kept: SourceLine[] = [];
  const open: Open = { until: null, heredocEnd: null };
  for (const [index, line] of text.split("\n").entries()) {
    if (open.heredocEnd !== null) {
      if (line.trim() === open.heredocEnd) open.heredocEnd = null;
      continue;
    }
    const quoted = open.until !== null && open.until !== "*/";
    kept.push({ text: withoutComments(line, notation, open), line: index + 1, quoted });
  }
  return kept;
}

/** @param open what the line before left open; set to what this one leaves open */
function withoutComments(line: string, notation: Notation, open: Open): string {
  let text = "";
  let at = 0;
  while (at < line.length) {
    const part =
      open.until === null ? partAt(line, at, notation, open) : restOfOpen(line, at, open.until, open);
    text += part.text;
    at = part.end;
  }
  return text;
}

/** A part of a line: what is kept of it, and the offset of its end. */
interface Part {
  text: string;
  end: number;
}

/** The rest of a comment or of a string that was opened before. */
function restOfOpen(line: string, at: number, until: string, open: Open): Part {
  const found = line.indexOf(until, at);
  const end = found === -1 ? line.length : found + until.length;
  if (found !== -1) open.until = null;
  return { text: until === "*/" ? " " : line.slice(at, end), end };
}

/** A comment, a string, or the next character. */
function partAt(line: string, at: number, notation: Notation, open: Open): Part {
  const startsWith = (mark: string): boolean => line.startsWith(mark, at);
  if (notation.comments.some(startsWith)) return { text: "", end: line.length };
  const long = notation.longQuotes.find(startsWith);
  if (long !== undefined || startsWith("/*")) {
    open.until = long ?? "*/";
    return { text: long ?? "", end: at + open.until.length };
  }
  if (notation.heredocs && startsWith("<<"))
    open.heredocEnd ??= heredoc.exec(line.slice(at, at + 100))?.[1] ?? null;
  const end = notation.quotes.includes(line[at] ?? "") ? stringEnd(line, at) : at + 1;
  return { text: line.slice(at, end), end };
}

/** The offset after the string that starts at an offset; the end of the line when it is not closed. */
function stringEnd(line: string, from: number): number {
  const quote = line[from];
  for (let at = from + 1; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === quote) return at + 1;
  }
  return line.length;
}
