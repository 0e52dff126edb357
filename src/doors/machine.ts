/** A run's only access to the environment, clock, files, git and network. */
import { createGitReader, type GitReader } from "../gather/git-reader.ts";
import type { Clock } from "../ports/clock.ts";
import type { Environment } from "../ports/environment.ts";
import { type FileReader, filesIn, type FilesOptions, type FileWriter } from "../ports/files.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { openGitWriter } from "../ports/git/open-writer.ts";
import type { GitWriter } from "../ports/git/port.ts";
import type { WriterOptions } from "../ports/git/write.ts";
import type { Log } from "../ports/log.ts";

export interface Machine {
  environment: Environment;
  log: Log;
  clock: Clock;
  /** Defaults to {@link thisWorld}; tests pass their own. */
  world?: World;
}

export interface World {
  files(folder: string, options?: FilesOptions): FileReader & FileWriter;
  git(options: GitOptions): GitReader;
  /** Called only by runs that commit. */
  gitWriter(options: WriterOptions): Promise<GitWriter>;
  /** Used for requests to GitHub's API; undefined for the global fetch. */
  fetch: typeof fetch | undefined;
}

export const thisWorld: World = {
  files: filesIn,
  git: createGitReader,
  gitWriter: openGitWriter,
  fetch: undefined,
};
