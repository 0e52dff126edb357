/** A checklist issue for each phase and one for the strategy: created once, updated, closed and reopened. */
import { describe, expect, test } from "vitest";
import { crlf } from "../../support/checklists.ts";
import { allowPushes, refusePushes } from "./hooks.ts";
import { fullPlan, smallPlan } from "./plans.ts";
import { day, portfolioOf, type Portfolio } from "./portfolio.ts";

/** Expects a run without any write or commit. */
async function expectQuiet(portfolio: Portfolio): Promise<void> {
  const head = portfolio.head();
  const run = await portfolio.run();
  expect(run).toMatchObject({
    status: 0,
    outputs: { changed: "false", commit: "", ticked: "", unticked: "" },
  });
  expect(portfolio.github.writes()).toBe(0);
  expect(portfolio.head()).toBe(head);
}

test("the first run creates them in the order of the phases, with milestones, and commits their numbers; the second changes nothing", async () => {
  const portfolio = await portfolioOf(fullPlan());
  const before = portfolio.head();
  expect(await portfolio.run({ bundle: true })).toMatchObject({ status: 0, stderr: "" });
  const ana = portfolio.github.as("ana-souza");
  const issues = await ana.issues();
  expect(
    issues.map(({ number, title, state, milestone }) => [number, title, state, milestone?.title]),
  ).toEqual([
    [1, "Phase basics", "open", "Phase basics"],
    [2, "Phase web", "open", "Phase web"],
    [3, "Strategy", "open", undefined],
  ]);
  expect(await portfolio.body(1)).toMatch(
    /Goal of basics\n\n\*\*0 of 2\*\* done, due 20 Oct 2025\.[\s\S]*### Group of basics .*\n- \[ \] Title of joins .*\n- \[ \] Title of crud /,
  );
  expect(await portfolio.body(3)).toMatch(/- \[ \] Apply for jobs .*\n- \[ \] Write a post /);
  expect(await portfolio.body(3)).not.toContain("[ ] Technical English");
  const milestones = await ana.milestones();
  expect(milestones.map(({ title, due_on, state }) => [title, due_on?.slice(0, 10), state])).toEqual(
    expect.arrayContaining([
      ["Phase basics", "2025-10-20", "open"],
      ["Phase web", "2025-12-15", "open"],
    ]),
  );
  expect(milestones).toHaveLength(2);
  expect(portfolio.numbers()).toEqual([1, 2, 3]);
  expect(portfolio.remote.git("rev-parse", "main~1")).toBe(before);
  expect(portfolio.remote.git("show", "main:roadmap.json")).toContain('"strategyIssue": 3');
  await expectQuiet(portfolio);
});

test("a commit that completes an item ticks its box, with the commit as proof", async () => {
  const portfolio = await portfolioOf(fullPlan());
  await portfolio.run();
  const sha = portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(5) });
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(portfolio.github.writes()).toBe(1);
  const body = await portfolio.body(1);
  expect(body).toContain("**1 of 2** done");
  expect(body).toMatch(
    new RegExp(`- \\[x\\] Title of joins → .*https://github\\.com/ana-souza/learning/commit/${sha}`),
  );
  expect(body).toContain("- [ ] Title of crud ");
  await expectQuiet(portfolio);
});

describe("the user's text outside the block is kept", () => {
  test.each([
    ["unchanged", (text: string) => text],
    ["as saved by GitHub's editor", crlf],
  ])("%s", async (_, leave) => {
    const portfolio = await portfolioOf(smallPlan());
    await portfolio.run();
    await portfolio.edit(
      1,
      (body) => leave(`My plan: evenings.\n\n${body}\n\n## Notes\n\n- [ ] buy a book`),
      day(4),
    );
    portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(5) });
    await portfolio.run();
    const body = (await portfolio.body(1)).replaceAll("\r\n", "\n");
    expect(body).toMatch(/^My plan: evenings\.\n\n<!-- roadfolio:checklist /);
    expect(body).toMatch(/<!-- roadfolio:end -->\n\n## Notes\n\n- \[ \] buy a book$/);
    expect(body).toContain("- [x] Title of joins");
    await expectQuiet(portfolio);
  });
});

test("a complete phase is closed with its milestone, and reopened after a revert", async () => {
  const portfolio = await portfolioOf(fullPlan());
  const ana = portfolio.github.as("ana-souza");
  const milestone = async () => (await ana.milestones()).find(({ title }) => title === "Phase web")?.state;
  await portfolio.run();
  const sha = portfolio.commit({ message: "Work\n\nCompletes: rest", date: day(5) });
  await portfolio.run();
  expect(await portfolio.issue(2)).toMatchObject({ state: "closed", state_reason: "completed" });
  expect(await milestone()).toBe("closed");
  expect(await portfolio.issue(1)).toMatchObject({ state: "open" });
  await expectQuiet(portfolio);
  portfolio.commit({ message: `Revert "Work"\n\nThis reverts commit ${sha}.`, date: day(6) });
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { unticked: "rest" } });
  expect(await portfolio.issue(2)).toMatchObject({ state: "open", state_reason: "reopened" });
  expect(await portfolio.body(2)).toContain("- [ ] Title of rest");
  expect(await milestone()).toBe("open");
  await expectQuiet(portfolio);
});

test("the next run adopts the checklists of a run whose push failed", async () => {
  const portfolio = await portfolioOf(fullPlan());
  const ana = portfolio.github.as("ana-souza");
  const before = portfolio.head();
  refusePushes(portfolio.remote, "the disk is full");
  const failed = await portfolio.run();
  expect(failed.status).toBe(1);
  expect(failed.stdout.match(/^::error /gm)).toHaveLength(1);
  expect(failed.stdout).toContain("the disk is full");
  expect(await ana.issues()).toHaveLength(3);
  expect(portfolio.head()).toBe(before);
  allowPushes(portfolio.remote);
  portfolio.checkout();
  expect(await portfolio.run()).toMatchObject({ status: 0 });
  expect(portfolio.numbers()).toEqual([1, 2, 3]);
  expect(await ana.issues()).toHaveLength(3);
  expect(await ana.milestones()).toHaveLength(2);
  expect(portfolio.head()).not.toBe(before);
  await expectQuiet(portfolio);
});
