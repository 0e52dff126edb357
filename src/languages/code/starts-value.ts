/** Where values start. */
import type { CodeFile } from "./file.ts";

/** Words after which a value starts. */
const beforeValues = new Set("return in case throw yield await move and or not else".split(" "));

/** True where a value starts. */
export function startsValue(file: CodeFile, index: number): boolean {
  const { kind, text } = file.at(index - 1);
  if (kind === "name") return beforeValues.has(text);
  if (kind !== "sign") return false;
  return /^(?:[=(,[:?+*]|=>|->|\?\?|\?:|&&|\|\||==|\+=|<-)$/.test(text);
}
