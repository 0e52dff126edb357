/** What needs another machine: cloning a listed repository, and completing a shallow clone. */
import { type GitOptions, porcelain, remoteEnvironment } from "./access.ts";
import { gitIn } from "./run.ts";

/**
 * A bare clone of the default branch without what is not read: no file contents, and no trees unless a rule needs them.
 * @param filter null for everything
 */
export async function cloneBare(
  url: string,
  folder: string,
  filter: "tree:0" | "blob:none" | null,
  options: GitOptions,
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
  { environment, access }: GitOptions,
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
