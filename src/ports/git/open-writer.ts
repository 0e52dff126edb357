/** Opens the writing half of git: simple-git is loaded only by runs that commit. */
import type { GitOptions } from "./access.ts";
import type { GitWriter } from "./port.ts";

export async function openGitWriter(options: GitOptions): Promise<GitWriter> {
  const { gitWriter } = await import("./write.ts");
  return gitWriter(options);
}
