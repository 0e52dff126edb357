/** Writes init's files: all of them or, as long as the disk can hold them, none. */
import type { FileWriter, Staged } from "../../ports/files.ts";

/** @throws a write or an unsafe-target error. Files that could not be written before are not placed. */
export async function placeFiles(
  files: FileWriter,
  writes: readonly { path: string; content: string }[],
): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const { path, content } of writes) staged.push(await files.stage(path, content));
    while (staged.length > 0) {
      await staged[0]?.place();
      staged.shift();
    }
  } catch (cause) {
    for (const one of staged) await one.discard();
    throw cause;
  }
}
