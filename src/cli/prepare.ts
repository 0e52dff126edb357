/** Turns arguments into what a run needs: ports, settings and today's date. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { errors } from "../problems/errors.ts";
import { openGitWriter } from "../ports/git/open-writer.ts";
import { filesIn } from "../ports/files.ts";
import { createGitReader } from "../gather/git-reader.ts";
import type { GitOptions } from "../ports/git/access.ts";
import { safeText } from "../ports/log.ts";
import type { Plan } from "../plan/plan.ts";
import { problemLines } from "../problems/lines.ts";
import { connectGitHub, usualCalls } from "../ports/github/connect.ts";
import type { sync, SyncOptions } from "../sync/sync.ts";
import { localDay } from "../doors/today.ts";
import type { Arguments } from "./options.ts";
import type { Machine } from "./command.ts";

/** Returns the ports and options of a run. @throws a no-folder error if --dir does not exist */
export async function prepare(args: Arguments, { environment, log, now }: Machine) {
  const folder = resolve(args.dir);
  if (!existsSync(folder)) throw errors.noFolder(`folder ${args.dir}`);
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || null;
  const reader: GitOptions = {
    folder,
    environment,
    access: {
      server,
      token,
      own: null,
    },
  };
  const files = filesIn(folder);
  const git = createGitReader(reader);
  // git starts first and works while the rest of the program loads.
  if (args.repositories === null || args.repositories.includes(".")) git.readAhead();
  const github = args.issues
    ? await connectGitHub(environment, { token, server, calls: usualCalls, log })
    : null;
  // Nothing leaves this machine without --push, so issues are only read without it.
  const keeps = args.push;
  const options: SyncOptions = {
    sources: {
      roadmap: args.roadmap,
      readme: "README.md",
      site: args.site,
      repositories: args.repositories,
      owner: args.owner,
      account: null,
      isPublic: null,
    },
    settings: { site: args.site, readme: "README.md", checklists: keeps, version: packageJson.version },
    loadTemplates: async () => {
      const { loadTemplates } = await import("../ports/templates.ts");
      return loadTemplates(args.templates === null ? null : filesIn(resolve(args.templates)));
    },
    today: localDay(now),
    dryRun: args.dryRun,
    publish:
      args.commit && !args.dryRun
        ? { writer: await openGitWriter(reader), how: args.push ? "push" : "commit", github: null }
        : null,
    github: keeps ? github : null,
  };
  const ports: Parameters<typeof sync>[1] = {
    files,
    git,
    issues: github === null ? null : { github, web: server, keeps },
    pullRequests: null,
    log,
  };
  return { options, ports };
}

/** Writes problems to standard error and results to standard output. */
export function report(plan: Plan, lines: string[], { log, print }: Machine): void {
  for (const line of problemLines(plan.problems)) log.info(line);
  for (const line of lines) print(`${safeText(line)}\n`);
}
