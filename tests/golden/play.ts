/**
 * Plays a golden case: its history.json becomes real repositories with fixed names and dates, so that every sha is the
 * same on each machine, and a sync runs on them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { textReport } from "../../src/plan/report.ts";
import { reportedToOwner } from "../../src/plan/reported.ts";
import { safeText } from "../../src/ports/log.ts";
import { problemLines } from "../../src/problems/lines.ts";
import type { SyncResult } from "../../src/sync/sync.ts";
import { TestRepository } from "../support/repository.ts";
import { runSync } from "../support/run.ts";

const historySchema = z.strictObject({
  /** Folder beside the others, "learning" being the portfolio's own, and the address that it was cloned from. */
  repositories: z.record(z.string(), z.string()),
  commits: z.array(
    z.strictObject({
      /** By default the portfolio's own. */
      repository: z.string().default("learning"),
      /** A name by which later texts say this commit's sha: {{sha:name}}. */
      as: z.string().optional(),
      message: z.string(),
      date: z.string(),
      author: z.strictObject({ name: z.string(), email: z.string() }).optional(),
      files: z.record(z.string(), z.string()).default({}),
      /** A person's change of roadmap.json. */
      edit: z.strictObject({ from: z.string(), to: z.string() }).optional(),
    }),
  ),
});

export const goldenFolder = import.meta.dirname;
/** The day on which every case is played. */
const now = "2025-10-01T12:00:00";

export const goldenCases = readdirSync(goldenFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export interface Played {
  repository: TestRepository;
  result: SyncResult;
  /** What the command line says. */
  report: string;
}

function readHistory(name: string): z.infer<typeof historySchema> {
  return historySchema.parse(JSON.parse(readFileSync(join(goldenFolder, name, "history.json"), "utf8")));
}

/** @param root an empty folder, in which the repositories stand side by side */
export async function playCase(name: string, root: string): Promise<Played> {
  const { repositories, commits } = readHistory(name);
  const byName = new Map<string, TestRepository>();
  for (const [folder, origin] of Object.entries(repositories)) {
    mkdirSync(join(root, folder));
    const one = new TestRepository(join(root, folder));
    one.init();
    one.addOrigin(origin);
    byName.set(folder, one);
  }
  const repository = named(byName, "learning");
  const shas = new Map<string, string>();
  const filled = (text: string): string =>
    text.replace(/\{\{sha:(\w+)\}\}/g, (_whole, as: string) => named(shas, as));
  // Every history begins with the plan, as the owner wrote it, and the README that was there.
  repository.write(inputs(name));
  for (const { repository: where, as, edit, message, files, date, author } of commits) {
    if (edit !== undefined) editRoadmap(repository, edit.from, filled(edit.to));
    const by = author === undefined ? {} : { author };
    const sha = named(byName, where).commit({ message: filled(message), files, date, ...by });
    if (as !== undefined) shas.set(as, sha);
  }
  const result = await runSync(repository.dir, { now });
  const lines = [
    ...problemLines(result.plan.problems),
    ...textReport(reportedToOwner(result.plan), { dryRun: false, commit: null, pullRequest: null }),
  ];
  return { repository, result, report: `${lines.map(safeText).join("\n")}\n` };
}

function inputs(name: string): Record<string, string> {
  const paths = ["roadmap.json", "README.md"].filter((path) => existsSync(join(goldenFolder, name, path)));
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(goldenFolder, name, path), "utf8")]),
  );
}

function editRoadmap(repository: TestRepository, from: string, to: string): void {
  const text = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
  if (text.split(from).length !== 2) throw new Error(`not exactly once in roadmap.json: ${from}`);
  repository.write({ "roadmap.json": text.replace(from, () => to) });
}

function named<T>(all: ReadonlyMap<string, T>, name: string): T {
  const found = all.get(name);
  if (found === undefined) throw new Error(`history.json speaks of ${name} before it is there`);
  return found;
}
