/** The review issue on GitHub: made, answered by ticking a box, and of no use to strangers. Runs are on 1 June 2026. */
import { expect, test } from "vitest";
import { issuesEvent } from "../emulator/action-events.ts";
import { smallPlan } from "./plans.ts";
import { day, plain, portfolioOf, type Portfolio } from "./portfolio.ts";

const plan = smallPlan(["joins", "crud"], { study: { reviews: "issue" } });

/** A portfolio with one item ticked on 5 September. The checklist is issue 1, the review issue 2. */
async function begun(inputs: Record<string, string> = {}): Promise<Portfolio> {
  const portfolio = await portfolioOf(plan, { inputs });
  portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(5) });
  return portfolio;
}

const tick =
  (grade: string) =>
  (body: string): string =>
    body.replace(`[ ] ${grade} <!-- roadfolio:grade joins`, `[x] ${grade} <!-- roadfolio:grade joins`);

async function expectQuiet(portfolio: Portfolio): Promise<void> {
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { commit: "", changed: "false" } });
  expect(portfolio.github.writes()).toBe(0);
}

test("the run that ticks an item plans its review, and the summary says what is due", async () => {
  const portfolio = await begun();
  const run = await portfolio.run({ bundle: true });
  expect(run).toMatchObject({ status: 0, stderr: "", outputs: { ticked: "joins" } });
  expect(plain(run)).toContain("1 review is due: Title of joins.");
  const text = portfolio.remote.git("show", "main:roadmap.json");
  expect(text).toContain('"review": { "due": "2025-09-06" }');
  expect(text).toContain('"reviews": "issue", "issue": 2');
  const { title, state } = await portfolio.issue(2);
  expect({ title, state }).toEqual({ title: "Reviews", state: "open" });
  expect(await portfolio.body(2)).toContain("### Explain Title of joins in your own words.");
  await expectQuiet(portfolio);
});

test("a ticked box plans the next review, by the event that the tick causes", async () => {
  const portfolio = await begun();
  await portfolio.run();
  await portfolio.edit(2, tick("good"), day(20));
  const event = await issuesEvent(portfolio.github, "edited", 2, "ana-souza");
  const run = await portfolio.run({ event });
  expect(run).toMatchObject({ status: 0, outputs: { changed: "true", ticked: "" } });
  expect(plain(run)).toContain("No review is due; next on 4 Jun 2026.");
  expect(portfolio.remote.git("show", "main:roadmap.json")).toContain(
    '"review": { "due": "2026-06-04", "last": "2026-06-01", "stability": 2.307, "difficulty": 2.118 }',
  );
  expect(await portfolio.body(2)).toContain("**Nothing is due.** The next review is on 4 Jun 2026.");
  await expectQuiet(portfolio);
});

test("a stranger's copy of the issue grades nothing, whether a run looks at it or at all issues", async () => {
  const portfolio = await begun();
  await portfolio.run();
  const before = portfolio.head();
  const body = tick("easy")(await portfolio.body(2));
  await portfolio.github.as("stranger").createIssue({ title: "Reviews", body });
  const event = await issuesEvent(portfolio.github, "edited", 3, "stranger");
  expect(await portfolio.run({ event })).toMatchObject({ status: 0, outputs: {} });
  await expectQuiet(portfolio);
  expect(portfolio.head()).toBe(before);
});

test("a stranger's issue that roadmap.json names grades nothing and stays as it is", async () => {
  const portfolio = await begun();
  await portfolio.run();
  const body = tick("easy")(await portfolio.body(2));
  await portfolio.github.as("stranger").createIssue({ title: "Reviews", body });
  portfolio.rewrite((text) => text.replace('"issue": 2', '"issue": 3'), day(21));
  const run = await portfolio.run();
  expect(plain(run)).toContain(
    "Boxes in issue #3 grade nothing: roadmap.json names it as the review issue, but it is by stranger, who cannot write to the repository.",
  );
  expect(portfolio.read("roadmap.json")).toContain('"review": { "due": "2025-09-06" }');
  expect(await portfolio.body(3)).toBe(body);
});

test("in a pull request, the answer waits in the issue until it is merged", async () => {
  const portfolio = await begun({ publish: "pull-request" });
  await portfolio.run();
  const merge = (): void => {
    portfolio.repository.git("fetch", "--quiet", "origin", "roadfolio/update");
    portfolio.repository.git("reset", "--quiet", "--hard", "FETCH_HEAD");
    portfolio.repository.git("push", "--quiet", "origin", "HEAD:main");
  };
  merge();
  await portfolio.run();
  await portfolio.edit(2, tick("good"), day(20));
  await portfolio.run();
  expect(await portfolio.body(2)).toMatch(
    /\[x\] good <!-- roadfolio:grade joins good 2025-09-06 2026-06-01 -->/,
  );
  const proposed = portfolio.head("roadfolio/update");
  expect(portfolio.remote.git("show", "roadfolio/update:roadmap.json")).toContain('"due": "2026-06-04"');
  portfolio.checkout();
  await portfolio.run();
  expect(portfolio.head("roadfolio/update")).toBe(proposed);
  merge();
  await portfolio.run();
  expect(await portfolio.body(2)).toContain("**Nothing is due.**");
});

test("with issues: read, boxes are read and no issue is made", async () => {
  const portfolio = await begun({ issues: "read" });
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(await portfolio.github.as("ana-souza").issues()).toEqual([]);
  expect(portfolio.read("roadmap.json")).toContain('"review": { "due": "2025-09-06" }');
});
