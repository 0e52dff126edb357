/**
 * Marks in examples: a comment that says only `ticks`, at the end of a line or alone on the line above, says that this line is
 * found. In a case with marks, these lines are found and no others.
 */

const comment = /(?:#|\/\/|--|;|<!--|\/\*)\s*ticks\s*(?:-->|\*\/)?\s*$/;

/** A file without its marks. Lines keep their numbers. */
export interface MarkedFile {
  text: string;
  /** Lines that have a mark, counted from 1. */
  marked: number[];
}

/** Takes the marks out of a file, so that no reader sees them. */
export function readMarks(text: string): MarkedFile {
  const marked: number[] = [];
  const lines = text.split("\n").map((line, index) => {
    const found = comment.exec(line);
    if (found === null) return line;
    const before = line.slice(0, found.index).trimEnd();
    marked.push(before === "" ? index + 2 : index + 1);
    return before;
  });
  return { text: lines.join("\n"), marked };
}
