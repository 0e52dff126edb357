/** How git reaches other machines: the token, the protocols, and simple-git with our environment. */
import { type SimpleGit, type SimpleGitOptions, simpleGit } from "simple-git";
import type { Address } from "../../activity/repository.ts";
import type { Environment } from "../environment.ts";
import type { Tally } from "../progress.ts";
import type { ReadingTime } from "../reading-time.ts";
import { gitConfig, gitEnvironment, joinEnvironments } from "./environment.ts";

export interface RemoteAccess {
  /** Where owner/name lives, such as https://github.com. */
  server: string;
  /** Sent to that server only. Null: repositories there are not read. */
  token: string | null;
  /** Reads what is public on that server without a token. */
  anonymous?: true;
  /** The portfolio's own repository, if the runner names it; otherwise null. */
  own: Address | null;
}

export interface GitOptions {
  /** The portfolio's folder, which relative paths are resolved from. */
  folder: string;
  environment: Environment;
  access: RemoteAccess;
  /** Whether a listed repository that cannot be reached is read from its clone in a folder beside the portfolio's. */
  clones?: boolean;
  /** How long code may be read; without it there is no limit. */
  time?: ReadingTime;
  /** Receives how much has been read. */
  tally?: Tally;
  /** ISO day: commits dated later were made by a wrong clock. Missing: unknown. */
  today?: string;
  /** Stops clones and fetches. */
  abort?: AbortSignal;
}

/** How long a clone or fetch may produce no output before it is stopped, in milliseconds. */
const longestSilence = 60_000;

/** Extra settings for one use of simple-git, which rejects settings that name a program unless they are allowed. */
interface PorcelainOptions {
  config?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  allowed?: SimpleGitOptions["unsafe"];
  /** How long git may produce no output before it is stopped, in milliseconds. */
  silence?: number;
}

/** simple-git with our environment. Switching off hooks and the file-system monitor must be allowed explicitly. */
export function porcelain(
  folder: string,
  options: Pick<GitOptions, "environment" | "access" | "abort">,
  { config = [], environment: more = {}, allowed = {}, silence = longestSilence }: PorcelainOptions = {},
): SimpleGit {
  const environment = {
    ...joinEnvironments(gitEnvironment(options.environment), remoteEnvironment(options.access)),
    ...more,
  };
  return simpleGit({
    baseDir: folder,
    config: ["core.hooksPath=/dev/null", "core.fsmonitor=", "commit.gpgsign=false", "gc.auto=0", ...config],
    unsafe: {
      allowUnsafeHooksPath: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeConfigEnvCount: true,
      ...allowed,
    },
    // We set all of these variables ourselves; none comes from a repository.
    allowEnvironment: Object.keys(environment),
    timeout: { block: silence },
    ...(options.abort === undefined ? {} : { abort: options.abort }),
  }).env(environment);
}

/** Environment variables for git commands that may contact another machine. */
export function remoteEnvironment(access: RemoteAccess): Record<string, string> {
  return { GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file", GIT_NO_LAZY_FETCH: "0", ...credentials(access) };
}

/** Passes the token through the environment: other users of the machine could read it on a command line. */
function credentials({ server, token }: RemoteAccess): Record<string, string> {
  if (token === null) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const header = `http.${server}/.extraheader`;
  return gitConfig([
    // The empty value clears the header that actions/checkout set: GitHub rejects a request with two of them.
    [header, ""],
    [header, `AUTHORIZATION: basic ${basic}`],
  ]);
}
