/** go.mod: `dependency go:PATH` and `go module NAME`. */
import type { FactReader } from "../fact.ts";

/** The module's own name, and each module that is required directly, at its own line. */
export const goModReader: FactReader = (text, add) => {
  /** The directive whose block is open. */
  let block: string | null = null;
  for (const [index, whole] of text.split("\n").entries()) {
    const [said = "", comment = ""] = splitComment(whole);
    const words = said.split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) continue;
    if (words[0] === ")") {
      block = null;
      continue;
    }
    const opened = /^\s*(\w+)\s*\(\s*$/.exec(said)?.[1];
    if (opened !== undefined) {
      block = opened;
      continue;
    }
    const [directive, path] = block === null ? words : [block, ...words];
    const name = path?.replace(/^["`]|["`]$/g, "");
    if (!name) continue;
    if (directive === "module") add(`go module ${name}`, index + 1);
    if (directive === "require" && !/^\s*indirect\b/.test(comment)) add(`dependency go:${name}`, index + 1);
  }
};

/** A line before and after `//`. Module paths hold no two slashes in a row. */
function splitComment(line: string): [string, string] {
  const at = line.indexOf("//");
  return at === -1 ? [line, ""] : [line.slice(0, at), line.slice(at + 2)];
}
