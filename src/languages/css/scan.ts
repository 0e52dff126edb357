/** Cuts style sheets into what is said in them: rules, declarations and at-rules, nested as in SCSS and Less. */

export interface CssPart {
  kind: "selector" | "declaration" | "at-rule";
  /** Without comments, white space folded. */
  text: string;
  /** Offset at which it starts. */
  from: number;
  /** Rules around it, at-rules not counted. */
  depth: number;
}

/** A longer statement is data, such as a picture in a URL: only its beginning is kept. In characters. */
const longest = 2000;

/**
 * The parts of a style sheet, in order. Looks at each character a fixed number of times.
 * @param lineComments true for SCSS and Less, in which `//` starts a comment
 */
export function cssParts(text: string, lineComments: boolean): CssPart[] {
  const parts: CssPart[] = [];
  /** For each open brace, whether a rule opened it. */
  const open: boolean[] = [];
  let depth = 0;
  let start = -1;
  let said: string[] = [];
  let length = 0;

  const keep = (piece: string, at: number): void => {
    if (start === -1) {
      if (piece.trim() === "") return;
      start = at;
    }
    if (length < longest) said.push(piece);
    length += piece.length;
  };
  const finish = (opens: boolean): void => {
    const whole = said.join("").slice(0, longest).replace(/\s+/g, " ").trim();
    if (whole !== "") {
      const kind = whole.startsWith("@") ? "at-rule" : opens ? "selector" : "declaration";
      parts.push({ kind, text: whole, from: start, depth });
    }
    if (opens) {
      const isRule = whole !== "" && !whole.startsWith("@");
      open.push(isRule);
      if (isRule) depth++;
    }
    start = -1;
    said = [];
    length = 0;
  };

  for (let at = 0; at < text.length;) {
    const end = skipped(text, at, lineComments);
    if (end > at) {
      // A comment is white space.
      keep(isComment(text, at) ? " " : text.slice(at, end), at);
      at = end;
      continue;
    }
    const sign = text.charAt(at);
    if (sign === "{" || sign === ";" || sign === "}") {
      finish(sign === "{");
      if (sign === "}" && open.pop() === true) depth--;
    } else keep(sign, at);
    at++;
  }
  finish(false);
  return parts;
}

function isComment(text: string, at: number): boolean {
  return text.startsWith("/*", at) || text.startsWith("//", at) || text.startsWith("<!--", at);
}

/** The offset after a comment, a string, parentheses or `#{…}` that start at an offset; the offset itself otherwise. */
function skipped(text: string, at: number, lineComments: boolean): number {
  const sign = text.charAt(at);
  if (sign === "/" && text.startsWith("/*", at)) return endOf(text, "*/", at + 2);
  if (sign === "/" && lineComments && text.startsWith("//", at)) return endOf(text, "\n", at) - 1;
  if (sign === "<" && text.startsWith("<!--", at)) return at + 4;
  if (sign === '"' || sign === "'") return stringEnd(text, at, sign);
  if (sign === "u" && /^url\(\s*[^"'\s)]/.test(text.slice(at, at + 12))) return endOf(text, ")", at);
  if (sign === "#" && text.startsWith("#{", at)) return endOf(text, "}", at);
  return at;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** A string that does not end on its line ends with it. */
function stringEnd(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\\") at++;
    else if (sign === quote) return at + 1;
    else if (sign === "\n") return at;
  }
  return text.length;
}
