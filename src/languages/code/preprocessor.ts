/** Lines for a preprocessor, as C has them: `#include`, `#if`. */

/** A directive with its continuation lines. */
export function directive(text: string, at: number): { text: string; end: number } {
  let end = text.indexOf("\n", at);
  while (end !== -1 && /\\\r?$/.test(text.slice(Math.max(at, end - 2), end)))
    end = text.indexOf("\n", end + 1);
  const stop = end === -1 ? text.length : end;
  return {
    text: text.slice(at + 1, Math.min(stop, at + 400)).replace(/\/\*[^]*?\*\/|\/\/.*/g, ""),
    end: stop,
  };
}

const branch = /^[ \t]*#[ \t]*(if|ifdef|ifndef|else|elif|elifdef|endif)\b/gm;

/** Offset of the `#endif` that ends a branch, or of its `#else` if that is to be read. */
export function branchEnd(text: string, from: number, stopAtElse: boolean): number {
  let level = 0;
  branch.lastIndex = from;
  for (let found = branch.exec(text); found !== null; found = branch.exec(text)) {
    const name = found[1] ?? "";
    if (name.startsWith("if")) level++;
    else if (level > 0) level -= name === "endif" ? 1 : 0;
    else if (name === "endif") return found.index;
    // What comes after the `#else` is read as if it came first.
    else if (stopAtElse) return directive(text, text.indexOf("#", found.index)).end;
  }
  return text.length;
}
