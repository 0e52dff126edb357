/** A portfolio on its own GitHub, for complete runs of the Action. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { CommitOptions, TestRepository } from "../../support/repository.ts";
import { organizationPushEvent } from "../emulator/action-events.ts";
import type { Client } from "../emulator/client.ts";
import { startGitHub, type GitHubOptions } from "../emulator/github.ts";
import { learner } from "../emulator/learner.ts";
import { runAction, type RunOptions } from "../emulator/run-action.ts";
import type { ActionRun } from "../../support/runner.ts";
import type { Scene } from "../emulator/scene.ts";
import type { IssueShape } from "../emulator/shapes.ts";
import { home, organization } from "../emulator/world.ts";
import { expectOfEveryRun } from "./every-run.ts";

/** A time on this day of September. */
export function day(number: number): string {
  return `2025-09-${String(number).padStart(2, "0")}T12:00:00Z`;
}

/** A summary without the invisible characters that escape Markdown. */
export function plain({ summary }: ActionRun): string {
  return summary.replaceAll(/[\\\u200B-\u200D\u2060]/g, "");
}

export interface PortfolioRun extends RunOptions {
  /** Plans the faults of this run. */
  faults?(github: Scene): void;
}

export class Portfolio {
  readonly github: Scene;
  readonly remote: TestRepository;
  /** The workspace of the runs. */
  readonly repository: TestRepository;
  private readonly inputs: Record<string, string>;
  /** "owner/name". */
  private readonly name: string;
  constructor(
    github: Scene,
    { remote, repository }: { remote: TestRepository; repository: TestRepository },
    { inputs, name }: { inputs: Record<string, string>; name: string },
  ) {
    this.github = github;
    this.remote = remote;
    this.repository = repository;
    this.inputs = inputs;
    this.name = name;
  }

  /** A user in the portfolio's repository on GitHub. */
  as(login: string): Client {
    return this.github.as(login).in(this.name);
  }

  /** Runs the Action; counts calls from its start. */
  async run({ inputs = {}, faults, ...options }: PortfolioRun = {}): Promise<ActionRun> {
    const { github, repository } = this;
    github.forget();
    faults?.(github);
    const run = await runAction(repository.dir, github, {
      ...(this.name !== home && { event: organizationPushEvent() }),
      ...options,
      environment: { GITHUB_REPOSITORY: this.name, ...options.environment },
      inputs: { ...this.inputs, ...inputs },
    });
    await expectOfEveryRun(run, github, github.token(options.as ?? "github-actions[bot]"), repository.dir);
    return run;
  }

  /** Commits and pushes as Ana. */
  commit(options: CommitOptions): string {
    const sha = this.repository.commit(options);
    this.repository.git("push", "--quiet", "origin", "main");
    return sha;
  }

  /** Resets the workspace, like the checkout of the next run. */
  checkout(): void {
    this.repository.git("fetch", "--quiet", "--prune", "origin");
    this.repository.git("reset", "--quiet", "--hard", "origin/main");
  }

  /** Edits roadmap.json by hand and pushes it. */
  rewrite(change: (text: string) => string, date: string): string {
    const text = this.read("roadmap.json");
    const changed = change(text);
    if (changed === text) throw new Error("Nothing was changed in roadmap.json.");
    return this.commit({ message: "Change the plan", files: { "roadmap.json": changed }, date });
  }

  /** A file in the workspace; "" if it does not exist. */
  read(path: string): string {
    const file = join(this.repository.dir, path);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  /** The newest commit of a branch on the remote; "" if there is none. */
  head(branch = "main"): string {
    return this.remote.git("for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`);
  }

  /** The proofs in roadmap.json, by item. */
  ticks(): Record<string, string> {
    const { phases, strategy } = roadmapShape.parse(JSON.parse(this.read("roadmap.json")));
    const items = [
      ...phases.flatMap(({ groups, project }) => [
        ...groups.flatMap((group) => group.items),
        ...(project?.items ?? []),
      ]),
      ...strategy,
    ];
    return Object.fromEntries(
      items.flatMap(({ id, done }) => (done === undefined ? [] : [[id, done.proof]])),
    );
  }

  /** The checklists' numbers in roadmap.json: those of the phases, then the strategy's. */
  numbers(): (number | undefined)[] {
    const { phases, strategyIssue } = roadmapShape.parse(JSON.parse(this.read("roadmap.json")));
    return [...phases.map(({ issue }) => issue), strategyIssue];
  }

  async issue(number: number): Promise<IssueShape> {
    return this.as("ana-souza").issue(number);
  }

  async body(number: number): Promise<string> {
    return (await this.issue(number)).body ?? "";
  }

  /** Edits the text of an issue on GitHub. */
  async edit(number: number, change: (body: string) => string, at: string, by = "ana-souza"): Promise<void> {
    const body = await this.body(number);
    const changed = change(body);
    if (changed === body) throw new Error(`Nothing was changed in #${number}.`);
    this.github.now = at;
    await this.as(by).patchIssue(number, { body: changed });
  }
}

const items = z.array(z.object({ id: z.string(), done: z.object({ proof: z.string() }).optional() }));
const roadmapShape = z.object({
  phases: z.array(
    z.object({
      issue: z.number().optional(),
      groups: z.array(z.object({ items })),
      project: z.object({ items }).optional(),
    }),
  ),
  strategy: items.default([]),
  strategyIssue: z.number().optional(),
});

export interface PortfolioOptions extends GitHubOptions {
  /** For all runs. */
  inputs?: Record<string, string>;
  /** Its repository belongs to the organization "acme". */
  inOrganization?: boolean;
}

/** @param roadmap content of roadmap.json, which is committed on 1 September */
export async function portfolioOf(
  roadmap: object,
  { inputs = {}, inOrganization = false, ...options }: PortfolioOptions = {},
): Promise<Portfolio> {
  const name = inOrganization ? `${organization}/learning` : home;
  const github = await startGitHub({ ...options, repositories: [...(options.repositories ?? []), name] });
  github.now = day(2);
  const made = learner(roadmap);
  github.serve(made.remote.dir, name);
  return new Portfolio(github, made, { inputs, name });
}
