/** Writes init's files: all of them, or none. */
import type { FileWriter, Staged } from "../../ports/files.ts";

/** @throws a write or an unsafe-target error; nothing is left behind then */
export async function placeFiles(
  files: FileWriter,
  writes: readonly { path: string; content: string }[],
): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const { path, content } of writes) staged.push(await files.stage(path, content));
  } catch (cause) {
    for (const one of staged) await one.discard();
    throw cause;
  }
  for (const one of staged) await one.place();
}
