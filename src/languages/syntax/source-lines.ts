/** Source text line by line without its comments, for languages that no parser is worth having for. */

export interface SourceLine {
  text: string;
  /** 1-based. */
  line: number;
  /** True when the line begins within a string of several lines. */
  quoted: boolean;
}

export interface Notation {
  /** What begins a comment that the line ends. */
  comments: readonly string[];
  /** Signs around a string; one that is not closed ends with its line. */
  quotes: readonly string[];
  /** Signs around a string of several lines. */
  longQuotes: readonly string[];
  /** True when `<<EOF` begins a text that a line `EOF` ends; its lines are left out. */
  heredocs: boolean;
}

const heredoc = /^<<[-~]?["']?([A-Za-z_][\w-]*)/;

/** The lines of a text; a comment, also one between slash and asterisk, is a blank. */
export function sourceLines(text: string, notation: Notation): SourceLine[] {
  const kept: SourceLine[] = [];
  /** What has to come before source does again: the end of a comment or of a long string. */
  let until: string | null = null;
  let heredocEnd: string | null = null;
  for (const [index, whole] of text.split("\n").entries()) {
    const line = index + 1;
    if (heredocEnd !== null) {
      if (whole.trim() === heredocEnd) heredocEnd = null;
      continue;
    }
    const quoted = until !== null && until !== "*/";
    let said = "";
    let at = 0;
    while (at < whole.length) {
      if (until !== null) {
        const end = whole.indexOf(until, at);
        const after: number = end === -1 ? whole.length : end + until.length;
        said += until === "*/" ? " " : whole.slice(at, after);
        if (end !== -1) until = null;
        at = after;
        continue;
      }
      const long = notation.longQuotes.find((sign) => whole.startsWith(sign, at));
      if (notation.comments.some((sign) => whole.startsWith(sign, at))) break;
      if (whole.startsWith("/*", at) || long !== undefined) {
        until = long ?? "*/";
        said += long ?? "";
        at += until.length;
        continue;
      }
      const end = notation.quotes.includes(whole[at] ?? "") ? stringEnd(whole, at) : at + 1;
      if (notation.heredocs && whole.startsWith("<<", at))
        heredocEnd ??= heredoc.exec(whole.slice(at, at + 100))?.[1] ?? null;
      said += whole.slice(at, end);
      at = end;
    }
    kept.push({ text: said, line, quoted });
  }
  return kept;
}

/** The offset after the string that begins at an offset; the end of the line when it is not closed. */
function stringEnd(line: string, from: number): number {
  const quote = line[from];
  for (let at = from + 1; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === quote) return at + 1;
  }
  return line.length;
}
