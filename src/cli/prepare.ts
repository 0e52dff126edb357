/** From arguments to what a run needs: ports, settings, today. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { errors } from "../errors.ts";
import { filesIn } from "../ports/files.ts";
import { createGitReader, createGitWriter } from "../ports/git/adapter.ts";
import type { ReaderOptions } from "../ports/git/read-repository.ts";
import { safeText } from "../ports/log.ts";
import type { Plan } from "../plan/plan.ts";
import { problemLines } from "../roadmap/problem-lines.ts";
import type { SyncOptions } from "../sync.ts";
import { localDay } from "../today.ts";
import type { Arguments } from "./options.ts";
import type { Machine } from "./run.ts";

/** Ports and options of a run. @throws a no-folder error for a --dir that is not there */
export async function prepare(args: Arguments, { environment, log, now }: Machine) {
  const folder = resolve(args.dir);
  if (!existsSync(folder)) throw errors.noFolder(`folder ${args.dir}`);
  const reader: ReaderOptions = {
    folder,
    environment,
    access: {
      server: environment["GITHUB_SERVER_URL"] ?? "https://github.com",
      token: environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || null,
      own: null,
    },
  };
  const files = filesIn(folder);
  const options: SyncOptions = {
    sources: {
      roadmap: args.roadmap,
      readme: "README.md",
      site: args.site,
      repositories: args.repositories,
      owner: args.owner,
      account: null,
    },
    settings: { site: args.site, readme: "README.md" },
    loadTemplates: async () => {
      const { loadTemplates } = await import("../ports/templates.ts");
      return loadTemplates(args.templates === null ? null : filesIn(resolve(args.templates)));
    },
    today: localDay(now),
    dryRun: args.dryRun,
    commit: args.commit && !args.dryRun ? { writer: await createGitWriter(reader), push: args.push } : null,
  };
  return { options, ports: { files, git: createGitReader(reader), log } };
}

/** Problems to standard error, results to standard output. */
export function report(plan: Plan, lines: string[], { log, print }: Machine): void {
  for (const line of problemLines(plan.problems)) log.info(line);
  for (const line of lines) print(`${safeText(line)}\n`);
}
