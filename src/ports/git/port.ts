/** The git port: commands that read, and the few that write. */
import type { BlobAnswers } from "./blob-answers.ts";

export interface GitResult {
  status: number;
  stdout: Buffer;
  stderr: string;
}

/** git failed, or could not be started. */
export class GitError extends Error {
  override readonly name = "GitError";
}

export interface Git {
  /**
   * Runs git and collects its output. A status other than 0 is a result.
   * @param take called with the output as it arrives, which is not collected then
   * @throws GitError if git cannot be started; what `take` throws
   */
  run(args: readonly string[], input?: string, take?: (chunk: Buffer) => void): Promise<GitResult>;
  /** Runs git and returns its output, trimmed; null if it failed or could not be started. */
  ask(...args: string[]): Promise<string | null>;
  /** Starts git. Its output is kept until it is read. @throws GitError if no temporary file can be created */
  begin(args: readonly string[]): Stream;
  /**
   * Shas of objects that this partial clone lacks. Asked for one of them, git would contact the remote, and fail when it
   * may not. Absent if nothing is known to be missing.
   */
  readonly lacks?: ReadonlySet<string>;
  /** One process for all objects. Absent: each question starts its own. */
  readonly objects?: ObjectReader;
}

export interface ObjectReader {
  /**
   * Asks for objects. Questions are answered one after the other.
   * @param text names of objects, each with a line feed
   * @throws GitError if git cannot be started, or is stopped before it has answered; what reading the answers throws
   */
  ask(text: string, answers: BlobAnswers): Promise<void>;
  /** Ends the process. Asking again starts another. */
  close(): Promise<void>;
}

export interface Stream {
  /**
   * Calls `take` with the output as it arrives. The bytes are valid only during the call; returning false stops git.
   * @throws GitError for a status other than 0
   */
  read(take: (chunk: Buffer) => boolean): Promise<void>;
}

export interface GitWriter {
  /** Sha of the commit that HEAD points to; null in an empty repository. */
  head(): Promise<string | null>;
  /** Checks that these paths can be committed as they will be written. @throws a commit or detached-head error */
  checkPaths(paths: readonly string[]): Promise<void>;
  /** Which of the paths exist and differ from HEAD, each with its text in HEAD; null if HEAD does not have the file. */
  uncommitted(paths: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** Commits these paths if they differ from HEAD. @returns the new commit's sha; null if nothing differed */
  commit(paths: readonly string[], message: string): Promise<string | null>;
  /** Pushes HEAD to its branch. @returns the newest commit's sha; null if the remote has new commits */
  push(): Promise<string | null>;
  /**
   * Points a branch of the remote at HEAD, replacing what an earlier run pushed there.
   * @returns the pushed commit's sha; null if these paths are already the same there, so that nothing was pushed
   */
  pushBranch(branch: string, paths: readonly string[]): Promise<string | null>;
  /** Deletes a branch of the remote, if it exists and nobody else has committed to it. */
  deleteBranch(branch: string): Promise<void>;
  /** Resets to the remote's newest commit and drops our own commits after `base`, so that the run can start over. */
  takeRemote(base: string): Promise<void>;
}
