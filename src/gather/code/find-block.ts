/** Finds a block in a text by its longest word, so that only the lines around that word are read. */
import type { Block } from "./line-form.ts";
import type { SeenLines } from "./seen-lines.ts";

/** A line of a text, its form, and the offset of the form in the form of the block that is compared with it. */
interface LineForm {
  begin: number;
  end: number;
  form: string;
  offset: number;
}

/** Offsets of the line that contains this offset: of its first character, and of the line feed behind it. */
export function lineAround(text: string, at: number): { begin: number; end: number } {
  const newline = text.indexOf("\n", at);
  return {
    begin: at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1,
    end: newline === -1 ? text.length : newline,
  };
}

/**
 * @param text in small letters
 * @returns the offset at which the line begins that the first such block is around; -1 if the text has no such block
 */
export function beginOfBlock(text: string, block: Block, seen: SeenLines): number {
  const [word] = block.words;
  if (word === undefined) return -1;
  const token = ` ${word} `;
  const inBlock = ` ${block.form} `.indexOf(token);
  for (let at = text.indexOf(word); at !== -1;) {
    const { begin, end } = lineAround(text, at);
    const form = seen.formOf(text.slice(begin, end));
    const spaced = ` ${form} `;
    for (let inLine = spaced.indexOf(token); inLine !== -1; inLine = spaced.indexOf(token, inLine + 1)) {
      const found = compare(text, block, { begin, end, form, offset: inBlock - inLine }, seen);
      if (found !== -1) return found;
    }
    at = text.indexOf(word, end);
  }
  return -1;
}

/** The offset at which the block's line begins, if the block is around this line; otherwise -1. */
function compare(text: string, { form, offset }: Block, line: LineForm, seen: SeenLines): number {
  let first = line;
  const lines = [line];
  while (first.offset > 0) {
    const above = lineAbove(text, first, seen);
    if (above === null) return -1;
    first = above;
    lines.unshift(first);
  }
  const enough = Math.max(form.length, offset);
  for (let last = line; last.form === "" || endOf(last) < enough;) {
    const below = lineBelow(text, last, seen);
    if (below === null) break;
    last = below;
    lines.push(last);
  }
  const forms = lines.flatMap((one) => (one.form === "" ? [] : [one.form])).join(" ");
  if (!` ${forms} `.startsWith(` ${form} `, -first.offset)) return -1;
  return lines.findLast((one) => one.offset <= offset)?.begin ?? -1;
}

/** The offset in the block's form behind the line's form. */
function endOf({ form, offset }: LineForm): number {
  return offset + form.length;
}

/** The line above; null above the first one. */
function lineAbove(text: string, { begin: below, offset }: LineForm, seen: SeenLines): LineForm | null {
  if (below === 0) return null;
  const { begin, end } = lineAround(text, below - 1);
  const form = seen.formOf(text.slice(begin, end));
  return { begin, end, form, offset: form === "" ? offset : offset - form.length - 1 };
}

/** The line below; null below the last one. */
function lineBelow(text: string, line: LineForm, seen: SeenLines): LineForm | null {
  if (line.end === text.length) return null;
  const { begin, end } = lineAround(text, line.end + 1);
  const form = seen.formOf(text.slice(begin, end));
  const behind = line.form === "" ? line.offset : endOf(line) + 1;
  return { begin, end, form, offset: behind };
}
