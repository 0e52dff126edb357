/** Turns what the Action or the CLI was asked for into the options and ports of a sync. */
import packageJson from "../../package.json" with { type: "json" };
import type { Sources } from "../gather/sources.ts";
import type { GitOptions, RemoteAccess } from "../ports/git/access.ts";
import type { MakeSigned } from "../ports/git/signed.ts";
import type { WriterOptions } from "../ports/git/write.ts";
import { connectGitHub } from "../ports/github/connect.ts";
import { readingTime } from "../ports/reading-time.ts";
import type { GitHub } from "../ports/github/port.ts";
import { errors } from "../problems/errors.ts";
import type { PublishTarget } from "../sync/publish.ts";
import type { sync, SyncOptions } from "../sync/sync.ts";
import { type Machine, thisWorld } from "./machine.ts";
import { localDay } from "./today.ts";

export interface Wanted {
  /** The portfolio's folder. */
  folder: string;
  /** isPublic: "ask" queries GitHub; null means unknown. */
  sources: Omit<Sources, "isPublic"> & { isPublic: boolean | null | "ask" };
  access: RemoteAccess;
  /** Whether repositories that cannot be reached are read from clones beside the portfolio's folder. */
  clones: boolean;
  /** Folder with the user's own templates; null for the shipped ones. */
  templates: string | null;
  /** The time that defines today. */
  now: Date;
  /** Whether to read issues, if there is a token. */
  issues: boolean;
  /** Whether the caller asks GitHub about more than that. */
  usesGitHub?: boolean;
  /** Whether to create and update checklist issues. */
  writesIssues: boolean;
  /** The most calls to GitHub's API that the run may make. */
  calls: number;
  dryRun: boolean;
  /** Private key to sign credentials with: a JWK, or PKCS#8 in PEM; null to sign nothing. */
  signingKey: string | null;
  /** Whose commits they are. */
  author: WriterOptions["author"];
  /** How commits reach the remote: pushed by git, or made and signed by GitHub's API, which needs a token. */
  commit: "git" | "api";
  /** Stops what git fetches from other machines. */
  abort?: AbortSignal;
  /** null: write files without committing them. */
  publish: PublishTarget["how"] | null;
}

export interface Prepared {
  options: SyncOptions;
  ports: Parameters<typeof sync>[1];
  /** null when the run does not use GitHub's API. */
  github: GitHub | null;
}

/** Opens the ports and returns the arguments of `sync`. Already starts reading the history with git. */
export async function prepare(wanted: Wanted, machine: Machine): Promise<Prepared> {
  const { folder, access, sources, writesIssues, dryRun, templates, clones } = wanted;
  const world = machine.world ?? thisWorld;
  const time = readingTime(() => machine.clock.elapsed());
  const today = localDay(wanted.now);
  const { environment, log } = machine;
  const tally = log.tally === undefined ? {} : { tally: log.tally };
  const stopping = wanted.abort === undefined ? {} : { abort: wanted.abort };
  const at: GitOptions = { folder, environment, access, clones, time, today, ...tally, ...stopping };
  const git = world.git(at);
  // Start git now, so that it works while the rest of the program loads.
  if (sources.repositories === null || sources.repositories.includes(".")) git.readAhead(sources.roadmap);
  const files = world.files(folder);
  const roadmap = (await files.spelling(sources.roadmap)) ?? sources.roadmap;
  const github = await connect(wanted, machine);
  const byPullRequest = wanted.publish === "pull-request";
  const options: SyncOptions = {
    sources: { ...sources, roadmap, isPublic: await isPublic(wanted, github) },
    settings: {
      site: sources.site,
      readme: sources.readme,
      checklists: writesIssues,
      signs: wanted.signingKey !== null,
      version: packageJson.version,
    },
    async loadTemplates() {
      const { loadTemplates } = await import("../ports/templates.ts");
      return loadTemplates(templates === null ? null : world.files(templates));
    },
    today,
    dryRun,
    publish:
      wanted.publish === null || dryRun
        ? null
        : {
            writer: await world.gitWriter({ ...at, author: wanted.author, sign: signing(wanted, github) }),
            how: wanted.publish,
            shared: wanted.author === "person",
            github: byPullRequest ? github : null,
          },
    github: writesIssues ? github : null,
    ...(await signingKey(wanted)),
  };
  const ports: Prepared["ports"] = {
    files,
    git,
    issues: github === null || !wanted.issues ? null : { github, web: access.server, writesIssues },
    commits: github === null ? null : { github, web: access.server },
    pullRequests: byPullRequest ? github : null,
    visibility: visibilityOf(wanted, github, machine),
    log: machine.log,
  };
  return { options, ports, github };
}

/** Connects only when it is asked, if the run does not use GitHub's API for anything else. */
function visibilityOf(
  wanted: Wanted,
  github: GitHub | null,
  machine: Machine,
): Prepared["ports"]["visibility"] {
  const { access, sources } = wanted;
  if (access.token === null) return null;
  let connected: Promise<GitHub | null> | undefined;
  return {
    async isPublic(repository) {
      connected ??= github === null ? open(wanted, machine) : Promise.resolve(github);
      return (await connected)?.isPublic(repository) ?? null;
    },
    web: access.server,
    own: sources.isPublic === null,
  };
}

async function connect(wanted: Wanted, machine: Machine): Promise<GitHub | null> {
  const { issues, usesGitHub = false, publish, commit } = wanted;
  const writes = publish === "pull-request" || (publish !== null && commit === "api");
  return issues || usesGitHub || writes ? open(wanted, machine) : null;
}

async function open({ access, calls }: Wanted, machine: Machine): Promise<GitHub | null> {
  const { environment, clock, log, world = thisWorld } = machine;
  const { token, server } = access;
  return connectGitHub(environment, { token, server, calls, clock, log, fetch: world.fetch });
}

/** @returns null if commits are pushed. @throws a permission error without a token */
function signing({ access, commit }: Wanted, github: GitHub | null): MakeSigned | null {
  if (commit === "git") return null;
  const { own } = access;
  if (github === null || own === null) throw errors.noToken("commit: api");
  return (made, readBack) => github.commitOnBranch(own.name, made, readBack);
}

/** Loads the code that signs only if there is a key. @throws a UserError for a key that cannot be used */
async function signingKey({ signingKey: text }: Wanted): Promise<Pick<SyncOptions, "signingKey">> {
  if (text === null) return {};
  const { readSigningKey } = await import("../signing/signing-key.ts");
  return { signingKey: await readSigningKey(text) };
}

async function isPublic({ sources, access }: Wanted, github: GitHub | null): Promise<boolean | null> {
  if (sources.isPublic !== "ask") return sources.isPublic;
  return github === null || access.own === null ? null : github.isPublic(access.own.name);
}
