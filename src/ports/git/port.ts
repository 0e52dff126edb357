/** What the program asks of git: commands that read, and the few that write. */

export interface GitResult {
  status: number;
  stdout: Buffer;
  stderr: string;
}

/** git ended with a status that its caller did not expect. */
export class GitError extends Error {
  override readonly name = "GitError";
}

export interface Git {
  /** Runs to the end and collects the output. @throws GitError when git cannot be started */
  run(args: readonly string[], input?: string): Promise<GitResult>;
  /** Its output, trimmed; null when it failed or could not be started. */
  ask(...args: string[]): Promise<string | null>;
  /** Begins to run; what it writes is kept until it is read. */
  begin(args: readonly string[]): Stream;
}

export interface Stream {
  /** Hands over the output as it comes, in bytes that are valid during the call; false from `take` ends git. @throws GitError for a status other than 0 */
  read(take: (chunk: Buffer) => boolean): Promise<void>;
}

export interface GitWriter {
  /** The commit that HEAD points to; null in an empty repository. */
  head(): Promise<string | null>;
  /** Commits these paths if they differ from HEAD. @returns the new commit; null when nothing differed */
  commit(paths: readonly string[], message: string): Promise<string | null>;
  /** Pushes HEAD to its branch. @returns false when the remote has moved on */
  push(): Promise<boolean>;
  /**
   * Makes a branch of the remote hold HEAD, which replaces what an earlier run put there.
   * @returns false when these paths are the same there already, and nothing was pushed
   */
  pushBranch(branch: string, paths: readonly string[]): Promise<boolean>;
  /** Removes a branch from the remote, unless others have committed to it; it may have gone already. */
  deleteBranch(branch: string): Promise<void>;
  /** Moves to the remote's newest commit, dropping our own commits after `base`, so that all is computed again. */
  takeRemote(base: string): Promise<void>;
}
