/** Tells a header of C++ from one of C, which have the same ending. */

const onlyCpp =
  /^[ \t]*(?:class\s+\w+|namespace\b|template\s*<|(?:public|private|protected)\s*:|using\s+\w+)|\bstd::|\bnullptr\b|\bconstexpr\b|^[ \t]*#[ \t]*include[ \t]*<[a-z_]+>/m;

/** Only the beginning is looked at: a header says early what it is. */
const enough = 64_000;

/** True if the text has something that only C++ has. */
export function isCpp(text: string): boolean {
  return onlyCpp.test(text.slice(0, enough));
}
