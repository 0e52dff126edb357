/** Loads what writes with git. Only runs that commit load simple-git. */
import type { GitWriter } from "./port.ts";
import type { WriterOptions } from "./write.ts";

/** As `gitWriter`. */
export async function openGitWriter(options: WriterOptions): Promise<GitWriter> {
  const { gitWriter } = await import("./write.ts");
  return gitWriter(options);
}
