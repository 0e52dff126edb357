/** How git reaches other machines: the token, the protocols, and simple-git with our environment. */
import { type SimpleGit, type SimpleGitOptions, simpleGit } from "simple-git";
import type { Address } from "../../activity/repository.ts";
import type { Environment } from "../environment.ts";
import { gitEnvironment } from "./environment.ts";

export interface RemoteAccess {
  /** Where owner/name lives, such as https://github.com. */
  server: string;
  /** Sent to that server only; null: nothing is asked of it. */
  token: string | null;
  /** The portfolio's own repository when the runner names it. */
  own: Address | null;
}

export interface GitOptions {
  /** The portfolio's folder; relative paths start there. */
  folder: string;
  environment: Environment;
  access: RemoteAccess;
}

/** How long a clone or fetch may stay silent, in milliseconds. */
const longestSilence = 60_000;

/** What one use of simple-git needs beside the rest; its guards refuse a setting that names a program unless allowed. */
interface PorcelainOptions {
  config?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  allowed?: SimpleGitOptions["unsafe"];
  /** How long git may stay silent, in milliseconds. */
  silence?: number;
}

/** simple-git with our environment. Hooks and the file-system monitor are switched off, which its guards want allowed. */
export function porcelain(
  folder: string,
  options: Pick<GitOptions, "environment" | "access">,
  { config = [], environment: more = {}, allowed = {}, silence = longestSilence }: PorcelainOptions = {},
): SimpleGit {
  const environment = {
    ...gitEnvironment(options.environment),
    ...remoteEnvironment(options.access),
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
    // All of these variables are made here; none comes from what the program reads.
    allowEnvironment: Object.keys(environment),
    timeout: { block: silence },
  }).env(environment);
}

/** What git is told where it may reach another machine. */
export function remoteEnvironment(access: RemoteAccess): Record<string, string> {
  return { GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file", ...credentials(access) };
}

/** The token as configuration in the environment: on a command line other users of the machine could read it. */
function credentials({ server, token }: RemoteAccess): Record<string, string> {
  if (token === null) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "2",
    // The empty value takes away what actions/checkout set: GitHub refuses a request with two such headers.
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
