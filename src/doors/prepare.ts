/** What both doors prepare: from what they were asked for to the options and ports of a sync. */
import packageJson from "../../package.json" with { type: "json" };
import type { Sources } from "../gather/sources.ts";
import type { GitOptions, RemoteAccess } from "../ports/git/access.ts";
import { connectGitHub } from "../ports/github/connect.ts";
import type { GitHub } from "../ports/github/port.ts";
import type { Publishing } from "../sync/publish.ts";
import type { sync, SyncOptions } from "../sync/sync.ts";
import { type Machine, thisWorld } from "./machine.ts";
import { localDay } from "./today.ts";

export interface Wanted {
  /** The portfolio's folder. */
  folder: string;
  /** isPublic: "ask" asks GitHub; null where GitHub is not asked at all. */
  sources: Omit<Sources, "isPublic"> & { isPublic: boolean | null | "ask" };
  access: RemoteAccess;
  /** Folder of the user's own templates; null for ours. */
  templates: string | null;
  /** The moment that counts as today. */
  now: Date;
  /** Whether issues are read, where there is a token. */
  issues: boolean;
  /** Whether checklists are made and kept in them. */
  keeps: boolean;
  /** How many calls to GitHub's API the run may make. */
  calls: number;
  dryRun: boolean;
  /** null: files are written, and nothing is committed. */
  publish: Publishing["how"] | null;
}

export interface Prepared {
  options: SyncOptions;
  ports: Parameters<typeof sync>[1];
  /** null when GitHub is not asked. */
  github: GitHub | null;
}

/** Begins to read the history with git, opens the ports, and hands over what `sync` takes. */
export async function prepare(wanted: Wanted, machine: Machine): Promise<Prepared> {
  const { folder, access, sources, keeps, dryRun, templates } = wanted;
  const world = machine.world ?? thisWorld;
  const at: GitOptions = { folder, environment: machine.environment, access };
  const git = world.git(at);
  // The rest of the program is loaded while git works.
  if (sources.repositories === null || sources.repositories.includes(".")) git.readAhead();
  const github = await connect(wanted, machine);
  const byPullRequest = wanted.publish === "pull-request";
  const options: SyncOptions = {
    sources: { ...sources, isPublic: await isPublic(wanted, github) },
    settings: {
      site: sources.site,
      readme: sources.readme,
      checklists: keeps,
      version: packageJson.version,
    },
    async loadTemplates() {
      const { loadTemplates } = await import("../ports/templates.ts");
      return loadTemplates(templates === null ? null : world.files(templates));
    },
    today: localDay(wanted.now),
    dryRun,
    publish:
      wanted.publish === null || dryRun
        ? null
        : { writer: await world.gitWriter(at), how: wanted.publish, github: byPullRequest ? github : null },
    github: keeps ? github : null,
  };
  const ports: Prepared["ports"] = {
    files: world.files(folder),
    git,
    issues: github === null || !wanted.issues ? null : { github, web: access.server, keeps },
    pullRequests: byPullRequest ? github : null,
    log: machine.log,
  };
  return { options, ports, github };
}

async function connect({ access, issues, publish, calls }: Wanted, machine: Machine): Promise<GitHub | null> {
  if (!issues && publish !== "pull-request") return null;
  const { environment, clock, log, world = thisWorld } = machine;
  const { token, server } = access;
  return connectGitHub(environment, { token, server, calls, clock, log, fetch: world.fetch });
}

async function isPublic({ sources, access }: Wanted, github: GitHub | null): Promise<boolean | null> {
  if (sources.isPublic !== "ask") return sources.isPublic;
  return github === null || access.own === null ? null : github.isPublic(access.own.name);
}
