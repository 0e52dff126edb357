/** What stands in a learner's repository and on GitHub before a run, so that it can be set up again and again. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import { temporaryFolder, TestRepository } from "../../support/repository.ts";
import { type ActionEvent, pushEvent } from "../emulator/action-events.ts";
import { startGitHub } from "../emulator/github.ts";
import { runAction } from "../emulator/run-action.ts";
import type { ActionRun } from "../../support/runner.ts";
import type { Scene } from "../emulator/scene.ts";
import { anything } from "../emulator/shapes.ts";

export const bot = "github-actions[bot]";

export interface Situation {
  inputs: Record<string, string>;
  /** What starts the run; a push without. */
  event?: ActionEvent;
  /** A bare repository that is only copied. */
  remote: string;
  /** Brings a fresh GitHub to where it stood. */
  furnish(github: Scene): Promise<void>;
}

/** A situation set up once: a remote of its own and a GitHub of its own. */
export interface Place {
  inputs: Record<string, string>;
  event: ActionEvent;
  remote: TestRepository;
  github: Scene;
  /** For what Node has compiled of the bundle: kept between runs, it spares some of their time. */
  compiled: string;
}

/** A folder for the situations of a test file; whoever makes it removes it. */
export class Shelf {
  private readonly folder = mkdtempSync(join(tmpdir(), "roadfolio-faults-"));

  /** @returns where the copy is */
  keep(remote: TestRepository, name: string): string {
    cpSync(remote.dir, join(this.folder, name), { recursive: true });
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** It is gone when the test is over. */
export async function setUp({ inputs, event = pushEvent(), remote, furnish }: Situation): Promise<Place> {
  const github = await startGitHub();
  await furnish(github);
  const copy = new TestRepository(temporaryFolder());
  cpSync(remote, copy.dir, { recursive: true });
  return { inputs, event, remote: copy, github, compiled: join(dirname(remote), "compiled") };
}

/** Runs the Action in a fresh clone, as a workflow does. */
export async function run({ inputs, event, remote, github, compiled }: Place): Promise<ActionRun> {
  const workspace = new TestRepository(temporaryFolder());
  workspace.git("clone", "--quiet", remote.dir, ".");
  const environment = { NODE_COMPILE_CACHE: compiled };
  return runAction(workspace.dir, github, { inputs, event, environment });
}

const milestoneShape = z.object({
  title: z.string(),
  description: z.string().nullable(),
  state: z.string(),
  due_on: z.string().nullable(),
});

/** Remembers what the workflow's own account made in a GitHub. @returns what makes the same in another one */
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
