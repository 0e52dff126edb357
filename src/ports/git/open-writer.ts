/** Loads what writes with git. Only runs that commit load simple-git. */
import type { GitOptions } from "./access.ts";
import type { GitWriter } from "./port.ts";

/** As `gitWriter`. */
export async function openGitWriter(options: GitOptions): Promise<GitWriter> {
  const { gitWriter } = await import("./write.ts");
  return gitWriter(options);
}
