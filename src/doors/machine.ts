/** What a run takes from outside: nothing else reads the environment, the clock, folders, git or the network. */
import { createGitReader, type GitReader } from "../gather/git-reader.ts";
import type { Clock } from "../ports/clock.ts";
import type { Environment } from "../ports/environment.ts";
import { type FileReader, filesIn, type FileWriter } from "../ports/files.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { openGitWriter } from "../ports/git/open-writer.ts";
import type { GitWriter } from "../ports/git/port.ts";
import type { Log } from "../ports/log.ts";

export interface Machine {
  environment: Environment;
  log: Log;
  clock: Clock;
  /** {@link thisWorld} unless a test hands over another one. */
  world?: World;
}

export interface World {
  files(folder: string): FileReader & FileWriter;
  git(options: GitOptions): GitReader;
  /** Opened only by runs that commit. */
  gitWriter(options: GitOptions): Promise<GitWriter>;
  /** What requests to GitHub's API are sent with; undefined for the platform's own. */
  fetch: typeof fetch | undefined;
}

export const thisWorld: World = {
  files: filesIn,
  git: createGitReader,
  gitWriter: openGitWriter,
  fetch: undefined,
};
