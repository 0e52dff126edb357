/** Publishing: through one pull request, not at all, or to a protected branch. */
import { describe, expect, test } from "vitest";
import { rowsIn } from "../../support/checklists.ts";
import type { ActionRun } from "../../support/runner.ts";
import type { PullShape } from "../emulator/shapes.ts";
import { refusePushes } from "./hooks.ts";
import { smallPlan } from "./plans.ts";
import { day, portfolioOf, type Portfolio, type PortfolioRun } from "./portfolio.ts";

const branch = "roadfolio/update";
const completes = (id: string, date: string) => ({ message: `Work\n\nCompletes: ${id}`, date });

/** One run from a fresh checkout, in which main does not move; its local commits are discarded afterwards. */
async function run(portfolio: Portfolio, options: PortfolioRun = {}): Promise<ActionRun> {
  portfolio.checkout();
  const main = portfolio.head();
  const done = await portfolio.run(options);
  expect(portfolio.head()).toBe(main);
  portfolio.checkout();
  return done;
}

/** Pull request 2 is open, with the tick of joins; main is protected. */
async function waiting(): Promise<Portfolio> {
  const portfolio = await portfolioOf(smallPlan(), { inputs: { publish: "pull-request" } });
  portfolio.commit(completes("joins", day(3)));
  expect(await run(portfolio)).toMatchObject({
    status: 0,
    outputs: { "pull-request": "2", ticked: "joins" },
  });
  return portfolio;
}

async function pulls({ github }: Portfolio, state: "open" | "all" = "all"): Promise<PullShape[]> {
  return github.as("ana-souza").pulls(state);
}

/** Expects no change on the branch and no write to GitHub. */
async function expectQuiet(portfolio: Portfolio): Promise<ActionRun> {
  const there = portfolio.head(branch);
  const quiet = await run(portfolio);
  expect(quiet.status).toBe(0);
  expect(portfolio.github.writes()).toBe(0);
  expect(portfolio.head(branch)).toBe(there);
  return quiet;
}

describe("publish: pull-request", () => {
  test("creates one branch and one pull request, which a second run does not change", async () => {
    const portfolio = await waiting();
    const [pull] = await pulls(portfolio);
    expect(pull).toMatchObject({
      number: 2,
      title: "Update the portfolio: 1 ticked",
      state: "open",
      head: { ref: branch },
      base: { ref: "main" },
    });
    expect(pull?.body).toContain("- Ticked: Title of joins → ");
    expect(portfolio.remote.git("rev-parse", `${branch}~1`)).toBe(portfolio.head());
    expect(portfolio.remote.git("show", `${branch}:roadmap.json`)).toContain('"issue": 1');
    expect(
      (await portfolio.github.as("ana-souza").issues()).filter(({ body }) => rowsIn(body ?? "").length > 0),
    ).toHaveLength(1);
    expect(await expectQuiet(portfolio)).toMatchObject({ outputs: { "pull-request": "2" } });
    expect(await pulls(portfolio)).toHaveLength(1);
  });

  test("a new tick updates the branch and the same pull request", async () => {
    const portfolio = await waiting();
    const before = portfolio.head(branch);
    portfolio.commit(completes("crud", day(4)));
    const updated = await run(portfolio, { bundle: true });
    expect(updated).toMatchObject({ status: 0, outputs: { "pull-request": "2" } });
    expect(updated.summary).toContain("https://github.com/ana-souza/learning/pull/2");
    expect(portfolio.head(branch)).not.toBe(before);
    expect(portfolio.remote.git("rev-parse", `${branch}~1`)).toBe(portfolio.head());
    const all = await pulls(portfolio);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ number: 2, state: "open", title: "Update the portfolio: 2 ticked" });
    expect(all[0]?.body).toContain("- Ticked: Title of crud → ");
  });

  test("it is closed, and none is opened, if its commit is in main", async () => {
    const portfolio = await waiting();
    portfolio.remote.git("update-ref", "refs/heads/main", portfolio.head(branch));
    expect(await run(portfolio)).toMatchObject({ status: 0, outputs: { "pull-request": "" } });
    expect(await pulls(portfolio)).toMatchObject([{ number: 2, state: "closed", merged_at: null }]);
    expect(portfolio.head(branch)).toBe("");
    await expectQuiet(portfolio);
    expect(await pulls(portfolio)).toHaveLength(1);
  });

  test("after a merge the next change opens a new one", async () => {
    const portfolio = await waiting();
    portfolio.remote.git("update-ref", "refs/heads/main", portfolio.head(branch));
    await portfolio.github.as("ana-souza").mergePull(2);
    await expectQuiet(portfolio);
    portfolio.commit(completes("crud", day(4)));
    expect(await run(portfolio)).toMatchObject({ status: 0, outputs: { "pull-request": "3" } });
    expect(await pulls(portfolio, "open")).toMatchObject([
      { number: 3, title: "Update the portfolio: 1 ticked" },
    ]);
  });

  test("if it was declined, none is opened until something changes", async () => {
    const portfolio = await waiting();
    await portfolio.github.as("ana-souza").closePull(2);
    expect(await expectQuiet(portfolio)).toMatchObject({ outputs: { "pull-request": "" } });
    portfolio.commit(completes("crud", day(4)));
    expect(await run(portfolio)).toMatchObject({ status: 0, outputs: { "pull-request": "3" } });
    expect(await pulls(portfolio, "open")).toMatchObject([{ number: 3 }]);
    await expectQuiet(portfolio);
  });

  test("another user's commit on the branch: one error, and nothing is lost", async () => {
    const portfolio = await waiting();
    const { repository } = portfolio;
    repository.git("fetch", "--quiet", "origin");
    repository.git("checkout", "--quiet", "-b", "work", `origin/${branch}`);
    const theirs = repository.commit({ message: "Mine", files: { "notes.md": "Mine\n" }, date: day(4) });
    repository.git("push", "--quiet", "origin", `HEAD:${branch}`);
    repository.git("checkout", "--quiet", "main");
    portfolio.commit(completes("crud", day(5)));
    const stopped = await run(portfolio);
    expect(stopped.status).toBe(1);
    expect(stopped.stdout.match(/^::error .*/gm)).toEqual([
      expect.stringContaining(`somebody else has committed to the branch ${branch}`),
    ]);
    expect(portfolio.head(branch)).toBe(theirs);
    expect(await pulls(portfolio)).toMatchObject([{ number: 2, state: "open" }]);
  });

  test("another user's commit is kept even if there is nothing left to publish", async () => {
    const portfolio = await waiting();
    const { repository } = portfolio;
    repository.git("fetch", "--quiet", "origin");
    repository.git("checkout", "--quiet", "-b", "work", `origin/${branch}`);
    const theirs = repository.commit({ message: "Mine", files: { "notes.md": "Mine\n" }, date: day(4) });
    repository.git("push", "--quiet", "origin", `HEAD:${branch}`);
    // The changes of the pull request reached main in another way.
    repository.git("checkout", "--quiet", "-B", "main", "work~1");
    repository.git("push", "--quiet", "--force", "origin", "main");
    expect((await run(portfolio)).status).toBe(0);
    expect(portfolio.head(branch)).toBe(theirs);
  });

  test("without a token: one error, and no calls", async () => {
    const portfolio = await portfolioOf(smallPlan());
    const stopped = await portfolio.run({ inputs: { publish: "pull-request", token: "" } });
    expect(stopped.status).toBe(1);
    expect(stopped.stdout.match(/^::error .*/gm)).toEqual([
      expect.stringContaining("publish: pull-request needs a token"),
    ]);
    expect(portfolio.github.calls).toEqual([]);
    expect(portfolio.head(branch)).toBe("");
  });
});

test("“publish: none” writes the files without committing", async () => {
  const portfolio = await portfolioOf(smallPlan(), { inputs: { publish: "none" } });
  portfolio.commit(completes("joins", day(3)));
  const head = portfolio.head();
  expect(await portfolio.run()).toMatchObject({
    status: 0,
    outputs: { changed: "true", ticked: "joins", commit: "", "pull-request": "" },
  });
  expect(portfolio.repository.git("rev-parse", "HEAD")).toBe(head);
  expect(portfolio.head()).toBe(head);
  expect(portfolio.ticks()).toEqual({ joins: `commit ${head.slice(0, 7)}` });
  expect(portfolio.read("README.md")).toContain("roadfolio:start");
  expect(portfolio.repository.git("status", "--porcelain", "roadmap.json")).not.toBe("");
});

describe("a protected main", () => {
  const refusal = "remote: error: GH006: Protected branch update failed for refs/heads/main.";

  test("one error points to “publish: pull-request”", async () => {
    const portfolio = await portfolioOf(smallPlan());
    portfolio.commit(completes("joins", day(3)));
    const head = portfolio.head();
    refusePushes(portfolio.remote, refusal);
    const stopped = await portfolio.run({ bundle: true });
    expect(stopped.status).toBe(1);
    const errors = stopped.stdout.match(/^::error .*/gm);
    expect(errors).toEqual([expect.stringContaining("GH006")]);
    expect(errors?.[0]).toContain("publish: pull-request");
    expect(portfolio.head()).toBe(head);
  });

  test("“publish: pull-request” works", async () => {
    const portfolio = await portfolioOf(smallPlan(), { inputs: { publish: "pull-request" } });
    portfolio.commit(completes("joins", day(3)));
    refusePushes(portfolio.remote, refusal);
    expect(await run(portfolio)).toMatchObject({ status: 0, outputs: { "pull-request": "2" } });
  });
});
