/** Blocks between `do` and `end`. */
import type { CodeFile } from "./file.ts";

/** Tokens among which a block's names are. */
const mostNames = 30;

/** `block`, and its names, so that they are not taken for calls. @param index of the `do` */
export function readBlock(file: CodeFile, index: number): void {
  file.emit("block", index);
  file.openedScopes.set(index, { kind: "block", name: "" });
  if (!file.is(index + 1, "|")) return;
  for (let at = index + 2; at < index + mostNames && !file.is(at, "|"); at++) {
    if (file.at(at).kind !== "name") continue;
    file.locals.set(file.at(at).text, file.at(at).text);
    file.consume(at, at + 1);
  }
}
