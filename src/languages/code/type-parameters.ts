/** Type parameters that a declaration has, and in Rust lifetimes among them. */
import type { CodeFile } from "./file.ts";

/**
 * `generic` for parameters that are types, `lifetime parameter` for those of `<'a>`.
 * @param open the `<` that begins them
 * @param at what they are said of
 */
export function sayTypeParameters(file: CodeFile, open: number, at: number): void {
  if (file.table.id !== "rust") return file.emit("generic", at);
  const close = file.angle(open);
  for (let start = open; start < close; start = nextComma(file, start + 1, close)) {
    const isLifetime = file.at(start + 1).text.startsWith("'");
    file.emit(isLifetime ? "lifetime parameter" : "generic", at);
  }
}

/** The next comma that is not in brackets of its own; `end` without one. */
function nextComma(file: CodeFile, from: number, end: number): number {
  for (let at = from; at < end; at = Math.max(file.after(at), file.afterAngles(at)))
    if (file.is(at, ",")) return at;
  return end;
}
