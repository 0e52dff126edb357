/** Reads a listed repository: the portfolio's own, another folder, a bare one, a URL, or owner/name on GitHub. */
import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressFrom } from "./address.ts";
import { type Address, needsToken, type RepositoryActivity } from "../activity/repository.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { gitConfig, joinEnvironments } from "../ports/git/environment.ts";
import type { BegunHistory } from "./history/stream.ts";
import { messageOf } from "../problems/errors.ts";
import { isOwnerAndName, localFolder, remoteUrl } from "./locate.ts";
import type { RepositoryQuestions } from "./questions.ts";
import type { OpenedRepositories } from "./opened.ts";
import { type Folder, readFolder } from "./read-folder.ts";
import { readableReason, unread } from "./unread.ts";

/**
 * Reads one repository. One that cannot be read is returned as unreachable, with the reason.
 * @param listed ".", a path, a URL, or owner/name, which is cloned and needs a token
 * @param opened keeps what was read until lines are compared
 * @param begun its history, if reading it has begun
 */
export async function readRepository(
  listed: string,
  asked: RepositoryQuestions,
  options: GitOptions,
  opened: OpenedRepositories,
  begun?: BegunHistory,
): Promise<RepositoryActivity> {
  const folder = localFolder(listed, options.folder);
  if (folder === null) {
    const read = await readRemote(listed, asked, options, opened);
    const mayStandIn = read.view === "unreachable" && options.clones === true;
    return (mayStandIn ? await readClone(read, asked, options, opened) : null) ?? read;
  }
  if (!existsSync(folder)) return unread(listed, "the folder does not exist");
  const git = opened.open(folder, options.environment, isBare(folder) ? readBare : {});
  return readFolder({ listed, folder, git, options, opened, begun }, asked);
}

/**
 * git refuses bare repositories that it comes across if safe.bareRepository is "explicit". Those that are listed, and our
 * own clones, are meant. git still checks who owns the folder.
 */
const readBare = gitConfig([["safe.bareRepository", "all"]]);

function isBare(folder: string): boolean {
  const holds = (name: string): boolean => existsSync(join(folder, name));
  return !holds(".git") && holds("HEAD") && holds("objects") && holds("refs");
}

async function readRemote(
  listed: string,
  asked: RepositoryQuestions,
  options: GitOptions,
  opened: OpenedRepositories,
): Promise<RepositoryActivity> {
  const url = remoteUrl(listed, options.access);
  const address: Address = {
    ...(await addressFrom(url ?? `${options.access.server}/${listed}`, options)),
    ...(isOwnerAndName(listed) && { name: listed }),
  };
  if (url === null)
    return {
      ...unread(listed, needsToken),
      ...address,
    };
  // No process is started for an address that must not be contacted.
  const { reasonToRefuse } = await import("../ports/git/refused-address.ts");
  const refused = reasonToRefuse(url, options.access.server);
  if (refused !== null) return { ...unread(listed, refused), ...address };
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(tmpdir(), "roadfolio-"));
    const read = await readNewClone(url, { listed, folder, options, opened }, asked);
    return { ...read, ...address };
  } catch (cause) {
    const reason =
      folder === null
        ? `no temporary folder could be created: ${messageOf(cause)}`
        : readableReason(messageOf(cause));
    return { ...unread(listed, reason), ...address };
  } finally {
    // Its lines are compared with those of other repositories at the end.
    if (folder !== null && asked.code !== null) opened.keep(folder);
    else if (folder !== null) await opened.remove(folder);
  }
}

/** A clone in place of a repository that could not be read; null if there is none that can be. */
async function readClone(
  { listed, name, web, reason }: RepositoryActivity,
  asked: RepositoryQuestions,
  options: GitOptions,
  opened: OpenedRepositories,
): Promise<RepositoryActivity | null> {
  const { cloneBeside } = await import("./clone-beside.ts");
  const found = await cloneBeside({ name, web }, options);
  if (found === null) return null;
  const { folder, shown } = found;
  const git = opened.open(folder, options.environment);
  const read = await readFolder({ listed, folder, git, options, opened }, asked);
  if (read.view === "unreachable") return null;
  return { ...read, name, web, clone: { folder: shown, reason: reason ?? "no answer" } };
}

/** @param folder an empty folder to clone into */
async function readNewClone(
  url: string,
  { listed, folder, options, opened }: Required<Pick<Folder, "listed" | "folder" | "options" | "opened">>,
  asked: RepositoryQuestions,
): Promise<RepositoryActivity> {
  const [{ cloneBare }, { remoteEnvironment }] = await Promise.all([
    import("../ports/git/remote.ts"),
    import("../ports/git/access.ts"),
  ]);
  await cloneBare(url, folder, filterFor(asked), options);
  // A clone without trees fetches what it lacks, such as .mailmap, when it is read.
  const git = opened.open(
    folder,
    options.environment,
    joinEnvironments(remoteEnvironment(options.access), readBare),
  );
  return readFolder({ listed, folder, git, options, opened, temporary: true }, asked);
}

/** What the clone can do without. */
function filterFor({ code, projects, paths }: RepositoryQuestions): "tree:0" | "blob:none" | null {
  if (code !== null || projects !== null) return null;
  return paths.length > 0 ? "blob:none" : "tree:0";
}
