/** Assertions that cannot fail: `Assert.True(true)`, `assertEquals(4, 2 + 2)`, `assert!(true)`. */
import { isTautology } from "../syntax/tautology.ts";
import type { CodeFile } from "./file.ts";

/** A longer list of arguments is no such thing. */
const mostTokens = 20;

/** @param open index of the bracket before the arguments */
export function isConstantCall(file: CodeFile, name: string, open: number): boolean {
  // What is checked is given to the first call: `expect(total).toBe(1)`.
  if (!file.is(open, "(") || name.includes("()")) return false;
  const close = file.close(open);
  if (close === -1 || close - open > mostTokens) return false;
  const values = Array.from({ length: close - open - 1 }, (_, index) => {
    const { kind, text } = file.at(open + 1 + index);
    return kind === "string" ? '""' : text;
  });
  return isTautology(name, values.join(" "));
}
