/** What needs another machine: cloning a listed repository, and completing a shallow clone. */
import { type GitOptions, porcelain } from "./access.ts";
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

/**
 * Overrides what a repository's own configuration may name as a program: git must not run it when nobody asked for it.
 * The guards of simple-git look at the names of settings, so these have to be allowed to be emptied.
 */
const noPrograms = {
  config: [
    "core.sshCommand=ssh -oBatchMode=yes -oConnectTimeout=30",
    "core.askPass=",
    "credential.helper=",
    "http.lowSpeedLimit=1000",
    "http.lowSpeedTime=60",
  ],
  // Of several core.gitProxy the first one counts, which no option of the command line can be.
  environment: { GIT_PROXY_COMMAND: "" },
  allowed: {
    allowUnsafeSshCommand: true,
    allowUnsafeGitProxy: true,
    allowUnsafeAskPass: true,
    allowUnsafeCredentialHelper: true,
    // For --upload-pack, which overrides remote.origin.uploadpack.
    allowUnsafePack: true,
  },
};

/**
 * Completes the portfolio's own shallow clone from its origin.
 * @param silence how long git may write nothing before it is ended, in milliseconds; left out, as long as for a clone
 * @returns false when that cannot be done
 */
export async function deepen(
  folder: string,
  origin: string | null,
  options: GitOptions,
  silence?: number,
): Promise<boolean> {
  const { environment, access } = options;
  if (origin === null || (access.token === null && isOn(origin, access.server))) return false;
  const git = porcelain(folder, options, { ...noPrograms, ...(silence === undefined ? {} : { silence }) });
  // Without --progress git is silent until it is done, which would be taken for a standstill.
  const fetch = [
    "fetch",
    "--unshallow",
    "--no-tags",
    "--progress",
    "--upload-pack=git-upload-pack",
    "origin",
  ];
  const fetched = await git.raw(fetch).then(
    () => true,
    () => false,
  );
  return (
    fetched && (await gitIn(folder, environment).ask("rev-parse", "--is-shallow-repository")) === "false"
  );
}

function isOn(address: string, server: string): boolean {
  return address.includes(new URL(server).host);
}
