/** Reads from remotes: clones a listed repository, and completes a shallow clone. */
import { type GitOptions, porcelain, type RemoteAccess } from "./access.ts";
import { gitIn } from "./run.ts";
import { succeeds } from "./succeeds.ts";

/**
 * Makes a bare clone of the default branch.
 * @param filter what to leave out of a partial clone; null clones everything
 * @throws the error of simple-git
 */
export async function cloneBare(
  url: string,
  folder: string,
  filter: "tree:0" | "blob:none" | null,
  options: GitOptions,
): Promise<void> {
  const config = redirectsTo(url, options.access.server);
  await porcelain(folder, options, { config }).clone(url, folder, [
    "--bare",
    // Also for what a partial clone fetches later.
    ...config.map((setting) => `--config=${setting}`),
    "--no-tags",
    "--single-branch",
    ...(filter === null ? [] : [`--filter=${filter}`]),
    // Without it git prints nothing until it is done, and simple-git would stop it as stalled.
    "--progress",
  ]);
}

/** Forges that redirect only to themselves, where a repository has moved. */
const forges = new Set(["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]);

/** Another server could redirect git to an address that it must not be sent to. */
export function redirectsTo(url: string, server: string): string[] {
  const host = URL.canParse(url) ? new URL(url).host : "";
  return forges.has(host) || host === new URL(server).host ? [] : ["http.followRedirects=false"];
}

/**
 * Overrides every program that a repository's own configuration may name, so that git does not run it. simple-git
 * rejects these settings by name, so even clearing them must be allowed.
 */
const noPrograms = {
  config: [
    "core.sshCommand=ssh -oBatchMode=yes -oConnectTimeout=30",
    "core.askPass=",
    "credential.helper=",
    "http.lowSpeedLimit=1000",
    "http.lowSpeedTime=60",
  ],
  // The first core.gitProxy wins, so an option on the command line cannot override it.
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

/** A remote as git's configuration has it. */
export interface Remote {
  name: string;
  url: string;
}

/**
 * Completes the portfolio's own shallow clone from its remote.
 * @param silence how long git may produce no output before it is stopped, in milliseconds; by default as for a clone
 * @returns false if it cannot be completed
 */
export async function deepen(
  folder: string,
  remote: Remote | null,
  options: GitOptions,
  silence?: number,
): Promise<boolean> {
  const { environment, access } = options;
  if (remote === null || remote.name.startsWith("-") || !mayContact(remote.url, access)) return false;
  const git = porcelain(folder, options, { ...noPrograms, ...(silence === undefined ? {} : { silence }) });
  // --progress as in cloneBare.
  const fetch = [
    "fetch",
    "--unshallow",
    "--no-tags",
    "--progress",
    "--upload-pack=git-upload-pack",
    remote.name,
  ];
  return (
    (await succeeds(git.raw(fetch))) &&
    (await gitIn(folder, environment).ask("rev-parse", "--is-shallow-repository")) === "false"
  );
}

/**
 * Whether an address answers without any credentials: no helper, no key, no .netrc and no setting of this machine.
 * @param url only http and https can be open to everybody
 */
export async function isOpenToAll(
  url: string,
  { folder, environment, access }: GitOptions,
): Promise<boolean> {
  if (!/^https?:\/\//i.test(url)) return false;
  const { HOME: _home, USERPROFILE: _profile, XDG_CONFIG_HOME: _config, ...bare } = environment;
  const git = gitIn(folder, bare, {
    GIT_ALLOW_PROTOCOL: "https:http",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    // The portfolio's own configuration may hold a header with a token: actions/checkout writes one.
    GIT_DIR: "/dev/null/none",
  });
  const settings = ["http.lowSpeedLimit=1000", "http.lowSpeedTime=20", ...redirectsTo(url, access.server)];
  const config = settings.flatMap((setting) => ["-c", setting]);
  return (await git.ask(...config, "ls-remote", "--quiet", url, "HEAD")) !== null;
}

/** How many objects are named in one fetch. Windows allows 32,767 characters in a command. */
const perFetch = 700;

/** Beyond this many objects a new clone of everything is quicker. */
const mostObjects = 7000;

/**
 * Fetches objects that a partial clone lacks, as git does when it needs one, but many at once. Trees come with the trees
 * in them, and without files.
 * @param shas in full
 * @returns false if they cannot be fetched
 */
export async function fetchObjects(
  folder: string,
  { name, url }: { name: string; url: string | null },
  shas: readonly string[],
  options: GitOptions,
): Promise<boolean> {
  if (!mayContact(url, options.access) || !/^\w[\w.-]*$/.test(name)) return false;
  const git = porcelain(folder, options, {
    ...noPrograms,
    config: [...noPrograms.config, "fetch.negotiationAlgorithm=noop"],
  });
  const fetch = [
    "fetch",
    "--no-tags",
    "--no-write-fetch-head",
    "--recurse-submodules=no",
    "--progress",
    "--upload-pack=git-upload-pack",
  ];
  const fetches: string[][] = [];
  if (shas.length > mostObjects) fetches.push(["--refetch", "--no-filter", name]);
  else
    for (let from = 0; from < shas.length; from += perFetch)
      fetches.push(["--filter=blob:none", name, ...shas.slice(from, from + perFetch)]);
  try {
    for (const args of fetches) await git.raw([...fetch, ...args]);
    return true;
  } catch {
    return false;
  }
}

/** Without a token, GitHub is not contacted. */
function mayContact(address: string | null, { token, server }: RemoteAccess): address is string {
  return address !== null && (token !== null || !address.includes(new URL(server).host));
}
