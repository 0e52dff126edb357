/** What needs another machine: cloning a listed repository, and completing a shallow clone. */
import { type SimpleGit, simpleGit } from "simple-git";
import type { Address } from "../../activity/repository.ts";
import type { ReaderOptions } from "../../gather/read-repository.ts";
import { gitEnvironment, gitIn } from "./run.ts";

export interface RemoteAccess {
  /** Where owner/name lives, such as https://github.com. */
  server: string;
  /** Sent to that server only; null: nothing is asked of it. */
  token: string | null;
  /** The portfolio's own repository when the runner names it. */
  own: Address | null;
}

/** How long a clone or fetch may stay silent, in milliseconds. */
const silence = 60_000;

/** simple-git with our environment. Hooks and the file-system monitor are switched off, which its guards want allowed. */
export function porcelain(folder: string, options: Pick<ReaderOptions, "environment" | "access">): SimpleGit {
  const environment = { ...gitEnvironment(options.environment), ...remoteEnvironment(options.access) };
  return simpleGit({
    baseDir: folder,
    config: ["core.hooksPath=/dev/null", "core.fsmonitor=", "commit.gpgsign=false", "gc.auto=0"],
    unsafe: { allowUnsafeHooksPath: true, allowUnsafeFsMonitor: true, allowUnsafeConfigEnvCount: true },
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

/**
 * A bare clone of the default branch without what is not read: no file contents, and no trees unless a rule needs them.
 * @param filter null for everything
 */
export async function cloneBare(
  url: string,
  folder: string,
  filter: "tree:0" | "blob:none" | null,
  options: ReaderOptions,
): Promise<void> {
  await porcelain(folder, options).clone(url, folder, [
    "--bare",
    "--no-tags",
    "--single-branch",
    ...(filter === null ? [] : [`--filter=${filter}`]),
    // Without a terminal git is silent until it is done, which would be taken for a standstill.
    "--progress",
  ]);
}

/** What a repository's own configuration may not say when it is fetched into unasked: each names a program. */
const noPrograms = [
  "core.sshCommand=ssh -oBatchMode=yes -oConnectTimeout=30",
  "core.gitProxy=",
  "core.askPass=",
  "credential.helper=",
  "http.lowSpeedLimit=1000",
  "http.lowSpeedTime=60",
].flatMap((setting) => ["-c", setting]);

/** Completes the portfolio's own shallow clone from where it came. @returns false when that cannot be done */
export async function deepen(
  folder: string,
  origin: string | null,
  { environment, access }: ReaderOptions,
): Promise<boolean> {
  if (origin === null || (access.token === null && isOn(origin, access.server))) return false;
  const git = gitIn(folder, environment, remoteEnvironment(access));
  const fetch = ["fetch", "--unshallow", "--no-tags", "--quiet", "--upload-pack=git-upload-pack", "origin"];
  const fetched = await git.run([...noPrograms, ...fetch]).catch(() => null);
  return fetched?.status === 0 && (await git.ask("rev-parse", "--is-shallow-repository")) === "false";
}

function isOn(address: string, server: string): boolean {
  return address.includes(new URL(server).host);
}
