/** Cuts a title into words, and what is between them. */
import { isNameLike } from "./names.ts";

/** Words between two marks of punctuation; the mark after them with its spaces, as written. */
export interface Run {
  words: string[];
  after: string;
}

const piece =
  /`[^`]*`|“[^”]*”|"[^"]*"|\.?[\p{L}\p{N}][\p{L}\p{M}\p{N}+#'’_]*(?:[.-][\p{L}\p{N}][\p{L}\p{M}\p{N}+#'’_]*)*|\s+|[^]/gu;

/** The runs of a title. The first may have no words. @param title plain text with code spans */
export function runsOf(title: string): Run[] {
  const runs: Run[] = [{ words: [], after: "" }];
  for (const [text] of title.matchAll(piece)) {
    const last = runs.at(-1);
    if (last === undefined) break;
    const isWord = /^[`\p{L}\p{N}]|^\.[\p{L}\p{N}]|^[“"]./u.test(text);
    const isSpace = /^\s/.test(text);
    if (isWord && last.after.trim() === "") {
      last.after = "";
      last.words.push(text);
    } else if (isWord) runs.push({ words: [text], after: "" });
    else last.after += isSpace ? " " : text;
  }
  return joinedNames(runs);
}

/** Joins "CI/CD" and "Oracle/Postgres", which are one name. */
function joinedNames(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const [left, right] = [last?.words.at(-1), run.words[0]];
    if (last?.after === "/" && isNamePart(left) && isNamePart(right)) {
      last.words.splice(-1, 1, `${left}/${right}`, ...run.words.slice(1));
      last.after = run.after;
    } else all.push(run);
  }
  return all;
}

function isNamePart(word: string | undefined): word is string {
  return word !== undefined && isNameLike(word);
}
