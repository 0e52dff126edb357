/** The comment at the top of a file, in which generators, courses and libraries say whose the file is. */

/** Characters from the top that are read. Generators quote whole API descriptions. */
const top = 8192;

/** Signs that start a comment up to the end of its line. */
const lineComment = /^(?:#+|\/\/+!?|--+|[;%]+(?=\s))/;

/** Signs that open a comment or a docstring, by what closes it. */
const blocks: readonly (readonly [opening: RegExp, closing: string])[] = [
  [/^\/\*+!?/, "*/"],
  [/^<!--+/, "-->"],
  [/^[rub]{0,2}"""/i, '"""'],
  [/^[rub]{0,2}'''/i, "'''"],
  [/^\{-/, "-}"],
  [/^\(\*/, "*)"],
];

/** Lines that may be above the comment: directives, and the name of the package. */
const passedOver =
  /^(?:["']use \w+["'];?|package\s[\w.]+;?|<\?(?:php|xml\b.*)|@echo off|from __future__ import .*|;)$/i;

/**
 * The comments, docstrings included, that come before the first line of code.
 * @returns their lines without comment signs, trimmed; "" if the file starts with code
 */
export function headerOf(text: string): string {
  const lines: string[] = [];
  let closing: string | null = null;
  for (const whole of text
    .replace(/^\uFEFF/, "")
    .slice(0, top)
    .split("\n")) {
    const line: string = whole.trim();
    if (closing !== null) {
      const end: number = line.indexOf(closing);
      lines.push(plain(end === -1 ? line : line.slice(0, end)));
      if (end !== -1) closing = null;
      continue;
    }
    if (line === "" || passedOver.test(line)) {
      lines.push("");
      continue;
    }
    const opened = blocks.find(([opening]) => opening.test(line));
    if (opened !== undefined) {
      const rest: string = line.replace(opened[0], "");
      const end: number = rest.indexOf(opened[1]);
      lines.push(plain(end === -1 ? rest : rest.slice(0, end)));
      if (end === -1) closing = opened[1];
    } else if (lineComment.test(line)) lines.push(plain(line.replace(lineComment, "")));
    else break;
  }
  return lines.join("\n").trim();
}

/** A line without the signs that frame it: ` * text`, `!!! text`, `===== text`. */
function plain(line: string): string {
  return line.replace(/^[\s*=~!+_<|-]+/, "").trimEnd();
}
