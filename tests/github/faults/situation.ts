/** The state of a repository and of GitHub before a run, which can be set up repeatedly. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { temporaryFolder, TestRepository } from "../../support/repository.ts";
import { type ActionEvent, pushEvent } from "../emulator/action-events.ts";
import { startGitHub } from "../emulator/github.ts";
import { runAction } from "../emulator/run-action.ts";
import { type ActionRun, runsBundles } from "../../support/runner.ts";
import type { Scene } from "../emulator/scene.ts";
import { type Heads, headsOf, RememberedGit } from "./remembered-git.ts";
import { RememberedGitHub } from "./remembered-github.ts";
import { anything } from "../emulator/shapes.ts";

export const bot = "github-actions[bot]";

export interface Situation {
  inputs: Record<string, string>;
  /** The event that triggers the run; defaults to a push. */
  event?: ActionEvent;
  /** Whether calls depend on the site, which is otherwise built only by complete runs. */
  site?: boolean;
  /** A bare repository, only to be copied. */
  remote: string;
  /** Sets up a fresh GitHub. */
  furnish(github: Scene): Promise<void>;
}

/** A situation that was set up, with its own remote and GitHub. */
export interface Place {
  github: Scene;
  /** Runs the Action in a fresh clone, like a workflow. */
  run(): Promise<ActionRun>;
  /** The commits of the remote's branches. */
  heads(): Heads;
  /** roadmap.json on a branch of the remote; null without that branch. */
  roadmap(branch: string): Promise<string | null>;
}

/** A folder for the situations of a test file, which removes it. */
export class Shelf {
  readonly folder = mkdtempSync(join(tmpdir(), "roadfolio-faults-"));

  /** @returns the path of the copy */
  keep(remote: TestRepository, name: string): string {
    cpSync(remote.dir, join(this.folder, name), { recursive: true });
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Uses real git and the emulator, and is removed after the test.
 * @param bundle whether the first run spawns dist/action.js; later ones, which only finish its work or find nothing to do, do
 *   it only in `npm run test:all`
 */
export async function realPlace(
  { inputs, event = pushEvent(), remote: given, furnish }: Situation,
  bundle: boolean,
): Promise<Place> {
  const github = await startGitHub();
  await furnish(github);
  const remote = new TestRepository(temporaryFolder());
  cpSync(given, remote.dir, { recursive: true });
  const heads = (): Heads => headsOf(remote);
  let spawns = bundle;
  return {
    github,
    heads,
    async run() {
      const workspace = new TestRepository(temporaryFolder());
      workspace.git("clone", "--quiet", remote.dir, ".");
      const run = runAction(workspace.dir, github, { inputs, event, bundle: spawns });
      spawns &&= runsBundles;
      return run;
    },
    async roadmap(branch) {
      return heads()[branch] === undefined ? null : remote.git("show", `refs/heads/${branch}:roadmap.json`);
    },
  };
}

/** A situation whose places share cached results of git and GitHub. */
export class Remembered {
  private readonly situation: Situation;
  private readonly git: RememberedGit;
  private readonly github: RememberedGitHub;
  /** The runner's temporary folder for all runs. */
  private readonly temp: string;

  constructor(situation: Situation, folder: string) {
    this.situation = situation;
    this.git = new RememberedGit(situation.remote, folder);
    this.github = new RememberedGitHub(situation.furnish);
    this.temp = mkdtempSync(join(folder, "runner-"));
  }

  async place(): Promise<Place> {
    const { inputs: given, event = pushEvent(), site = false } = this.situation;
    const inputs = { ...(site ? {} : { site: "" }), ...given };
    const { temp } = this;
    const github = await this.github.open();
    const at = { heads: this.git.heads };
    return {
      github,
      heads: () => at.heads,
      run: async () =>
        runAction("/portfolio", github, {
          inputs,
          event,
          temp,
          bundle: false,
          world: await this.git.clone(at),
        }),
      roadmap: async (branch) => {
        const commit = at.heads[branch];
        return commit === undefined ? null : this.git.roadmap(commit);
      },
    };
  }

  async close(): Promise<void> {
    await this.github.close();
  }
}

const milestoneShape = z.object({
  title: z.string(),
  description: z.string().nullable(),
  state: z.string(),
  due_on: z.string().nullable(),
});

/** Records what the workflow's account created on a GitHub. @returns a function that creates the same on another one */
export async function remember(github: Scene): Promise<(other: Scene) => Promise<void>> {
  const owner = github.as("ana-souza");
  const milestones = await owner.send(z.array(milestoneShape), "GET", "milestones?state=all&direction=asc");
  const [issues, pulls] = [await owner.issues(), await owner.pulls()];
  return async (other) => {
    const client = other.as(bot);
    for (const [index, { state, description, due_on, title }] of milestones.entries()) {
      await client.createMilestone({
        title,
        description: description ?? "",
        ...(due_on === null ? {} : { due_on }),
      });
      if (state === "closed") await client.send(anything, "PATCH", `milestones/${index + 1}`, { state });
    }
    for (const { number, title, body, milestone, state } of issues) {
      const pull = pulls.find((one) => one.number === number);
      const text = { title, body: body ?? "" };
      if (pull !== undefined) await client.openPull({ ...text, head: pull.head.ref });
      else await client.createIssue({ ...text, ...(milestone && { milestone: milestone.number }) });
      if (pull === undefined && state === "closed") await client.close(number);
    }
  };
}
