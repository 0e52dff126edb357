/** Situations that together cover every call of the program. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { startGitHub } from "../emulator/github.ts";
import { scheduleEvent } from "../emulator/action-events.ts";
import { learner, type Learner } from "../emulator/learner.ts";
import { runAction } from "../emulator/run-action.ts";
import type { Scene } from "../emulator/scene.ts";
import { parsePlan, phaseOf, planOf, textOf, type Plan } from "./plans.ts";
import { bot, remember, type Shelf, type Situation } from "./situation.ts";

/** A roadmap that an earlier run brought up to date. */
async function settled(
  plan: Plan,
  inputs: Record<string, string>,
): Promise<Learner & { again: (github: Scene) => Promise<void> }> {
  const github = await startGitHub();
  const one = learner(plan);
  one.repository.commit({ message: "Work\n\nCompletes: mean", files: { "mean.py": "mean = 1\n" } });
  one.repository.git("push", "--quiet");
  const { status, stdout } = await runAction(one.repository.dir, github, { inputs });
  expect({ status, stdout }).toMatchObject({ status: 0 });
  one.repository.git("fetch", "--quiet", "--all");
  return { ...one, again: await remember(github) };
}

/**
 * Phase "sql" becomes complete, by a commit and by a ticked box: its issue and its milestone are closed.
 * "stats" was complete and has a new item and another date: both are reopened. The issue of "ml" was deleted.
 * "web" is new; two of the user's issues belong to it: one was closed, the other needs a label.
 */
export async function keep(shelf: Shelf): Promise<Situation> {
  const plan = planOf([
    phaseOf("sql", "2025-10-20", [{ id: "joins" }, { id: "crud" }]),
    phaseOf("stats", "2025-11-20", [{ id: "mean" }]),
    phaseOf("ml", null, [{ id: "trees" }]),
  ]);
  const { remote, repository, again } = await settled(plan, {});
  const now = parsePlan(readFileSync(join(repository.dir, "roadmap.json"), "utf8"));
  const [sql, stats, ml] = now.phases;
  if (sql === undefined || stats === undefined || ml === undefined) throw new Error("A phase is missing.");
  const variance = { id: "variance", title: "Title of variance" };
  const groups = stats.groups.map((group) => ({ ...group, items: [...group.items, variance] }));
  const web = phaseOf("web", "2025-12-20", [
    { id: "http", issue: 4 },
    { id: "forms", issue: 5 },
  ]);
  const phases = [sql, { ...stats, due: "2025-11-25", groups }, ml, web];
  repository.commit({ message: "Plan more", files: { "roadmap.json": textOf({ ...now, phases }) } });
  repository.commit({ message: "Work\n\nCompletes: joins", files: { "joins.sql": "select 1\n" } });
  repository.git("push", "--quiet");
  return {
    inputs: {},
    remote: shelf.keep(remote, "keep"),
    async furnish(github) {
      await again(github);
      const owner = github.as("ana-souza");
      const { body } = await owner.issue(1);
      const ticked = (body ?? "").replace(/- \[ \] (?=Title of crud)/, "- [x] ");
      expect(ticked).not.toBe(body);
      await owner.patchIssue(1, { body: ticked });
      github.deleteIssue(3);
      await owner.createIssue({ title: "Learn HTTP" });
      await owner.createIssue({ title: "Learn forms" });
      // Not the owner, whose permissions are not looked up.
      await github.as("friend").close(4);
    },
  };
}

const basics = (): Plan =>
  planOf([phaseOf("basics", null, [{ id: "mean" }, { id: "joins" }, { id: "crud" }])]);
const byPull = { publish: "pull-request" };
const work = { message: "Work\n\nCompletes: joins", files: { "joins.sql": "select 1\n" } };

/** Changes are published in a pull request that does not exist yet. */
export async function openPull(shelf: Shelf): Promise<Situation> {
  const { remote, repository } = learner(basics());
  repository.commit(work);
  repository.git("push", "--quiet");
  return { inputs: byPull, remote: shelf.keep(remote, "open"), furnish: async () => undefined };
}

/** The pull request is open, and there are more changes. */
export async function updatePull(shelf: Shelf): Promise<Situation> {
  const { remote, repository, again } = await settled(basics(), byPull);
  repository.git("reset", "--quiet", "--hard", "origin/main");
  repository.commit(work);
  repository.git("push", "--quiet");
  return { inputs: byPull, remote: shelf.keep(remote, "update"), furnish: again };
}

/** The pull request is open, and its changes reached the branch in another way. */
export async function closePull(shelf: Shelf): Promise<Situation> {
  const { remote, again } = await settled(basics(), byPull);
  remote.git("update-ref", "refs/heads/main", "refs/heads/roadfolio/update");
  return { inputs: byPull, remote: shelf.keep(remote, "close"), furnish: again };
}

/** A phase that does not fit into one issue. */
export async function split(shelf: Shelf): Promise<Situation> {
  const items = Array.from({ length: 250 }, (_, index) => ({
    id: `item-${index}`,
    title: `Number ${index}: ${"a long title ".repeat(18)}`,
  }));
  const { remote, repository } = learner(planOf([phaseOf("long", null, [{ id: "joins" }, ...items])]));
  repository.commit(work);
  repository.git("push", "--quiet");
  return { inputs: {}, remote: shelf.keep(remote, "split"), furnish: async () => undefined };
}

/** A scheduled run, whose event does not say whether the repository is public. */
export async function scheduled(shelf: Shelf): Promise<Situation> {
  const { remote, repository } = learner(basics());
  repository.commit(work);
  repository.git("push", "--quiet");
  return {
    inputs: {},
    event: scheduleEvent(),
    site: true,
    remote: shelf.keep(remote, "clock"),
    furnish: async () => undefined,
  };
}

/** A checklist with a ticked box, on the second page of the list. */
export async function secondPage(shelf: Shelf): Promise<Situation> {
  const { remote, repository, again } = await settled(basics(), {});
  const [first] = parsePlan(readFileSync(join(repository.dir, "roadmap.json"), "utf8")).phases;
  if (first === undefined) throw new Error("The phase is missing.");
  const plan = { ...planOf([first]), phases: [{ ...first, issue: 101 }] };
  repository.commit({ message: "Renumber", files: { "roadmap.json": textOf(plan) } });
  repository.git("push", "--quiet");
  return {
    inputs: {},
    remote: shelf.keep(remote, "pages"),
    async furnish(github) {
      const stranger = github.as("stranger");
      for (let number = 1; number <= 100; number++)
        await stranger.createIssue({ title: `Question ${number}` });
      await again(github);
      const { body } = await github.as(bot).issue(101);
      const ticked = (body ?? "").replace(/- \[ \] (?=Title of crud)/, "- [x] ");
      expect(ticked).not.toBe(body);
      await github.as("ana-souza").patchIssue(101, { body: ticked });
    },
  };
}
