/** Number of API calls: few, never twice for the same thing, and never more than the budget. */
import { describe, expect, test } from "vitest";
import { planOf, smallPlan } from "./plans.ts";
import { day, plain, portfolioOf, type Portfolio } from "./portfolio.ts";

const plan = planOf([{ id: "basics", items: ["joins", "crud"] }]);

/** Issues by Ana without any meaning for the roadmap. */
async function seed({ github }: Portfolio, count: number): Promise<void> {
  const ana = github.as("ana-souza");
  for (let index = 0; index < count; index++) await ana.createIssue({ title: `Issue ${index}` });
}

/** Creates and closes an issue with an item's label. */
async function close({ github }: Portfolio, id: string, by = "ana-souza"): Promise<void> {
  const { number } = await github.as("ana-souza").createIssue({ title: id, labels: [`roadmap:${id}`] });
  await github.as(by).close(number);
}

/** The most reads in a run, without those about single issues. */
const usual = (issues: number): number => Math.ceil(issues / 100) + 3;

test("0 issues", async () => {
  const portfolio = await portfolioOf(plan);
  expect(await portfolio.run({ inputs: { issues: "read" } })).toMatchObject({ status: 0 });
  expect(portfolio.github.reads()).toBeLessThanOrEqual(usual(0));
  expect(portfolio.github.writes()).toBe(0);
});

test.each([1, 100, 101, 250])(
  "%i issues with a checklist among them: a run that changes nothing",
  async (total) => {
    const portfolio = await portfolioOf(plan);
    await seed(portfolio, total - 1);
    await portfolio.run();
    expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { commit: "" } });
    const lists = portfolio.github.calls.filter(({ path }) => path.endsWith("/issues"));
    expect(lists).toHaveLength(Math.ceil(total / 100));
    expect(portfolio.github.reads()).toBeLessThanOrEqual(usual(total));
    expect(portfolio.github.writes()).toBe(0);
  },
);

describe("issues that must be checked", () => {
  test("at most two calls for each, and one for each actor's permissions", async () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const portfolio = await portfolioOf(planOf([{ id: "basics", items: ids }]));
    for (const [index, id] of ids.entries())
      await close(portfolio, id, ["friend", "ana-souza", "friend"][index % 3]);
    for (const id of ids) {
      const issue = { title: id, templateLabels: [`roadmap:${id}`] };
      const { number } = await portfolio.github.as("stranger").createIssue(issue);
      await portfolio.github.as("stranger").close(number);
    }
    expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: ids.join(",") } });
    for (let again = 0; again < 2; again++) {
      const asked = portfolio.github.calls.filter(({ path }) => path.endsWith("/permission"));
      expect(asked.map(({ path }) => path.split("/").at(-2)).toSorted()).toEqual(["friend", "stranger"]);
      const events = portfolio.github.calls.filter(({ path }) => path.endsWith("/events"));
      expect(new Set(events.map(({ path }) => path)).size).toBe(events.length);
      expect(portfolio.github.reads()).toBeLessThanOrEqual(usual(13) + 2 * 12);
      await portfolio.run();
    }
    expect(portfolio.github.writes()).toBe(0);
  });

  test("other people's issues with our comments cost no calls once a checklist exists", async () => {
    const portfolio = await portfolioOf(plan);
    await portfolio.run();
    const body = await portfolio.body(1);
    for (const login of ["stranger", "reader", "ghostly"])
      await portfolio.github.as(login).createIssue({ title: "Phase basics", body });
    await portfolio.run();
    expect(portfolio.github.reads()).toBeLessThanOrEqual(usual(4));
  });
});

describe("api-calls", () => {
  const ids = ["old", "a", "b", "c", "d"];
  /** The item "old" is ticked by its issue; the issues of four others were closed since then. */
  async function begun(): Promise<Portfolio> {
    const portfolio = await portfolioOf(smallPlan(ids));
    await close(portfolio, "old");
    await portfolio.run();
    portfolio.github.now = day(5);
    for (const id of ids.slice(1)) await close(portfolio, id);
    return portfolio;
  }

  test("open items come first, the run reports what is left, and the next run continues", async () => {
    const portfolio = await begun();
    const inputs = { "api-calls": "4" };
    const first = await portfolio.run({ inputs });
    expect(first).toMatchObject({ status: 0, outputs: { unticked: "" } });
    expect(first.outputs["ticked"]).toMatch(/^a(?:,b)?$/);
    expect(portfolio.github.calls.length).toBeLessThanOrEqual(4);
    expect(plain(first)).toContain("this run has used all of its");
    expect(plain(first)).toContain("The next run continues from here");
    for (let again = 0; again < 3; again++)
      expect(await portfolio.run({ inputs })).toMatchObject({ status: 0, outputs: { unticked: "" } });
    expect(portfolio.ticks()).toEqual({
      old: "issue #1",
      a: "issue #3",
      b: "issue #4",
      c: "issue #5",
      d: "issue #6",
    });
    // The budget suffices for the writes, too.
    expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "", unticked: "" } });
    expect(await portfolio.issue(2)).toMatchObject({ state: "closed" });
    expect(await portfolio.body(2)).toContain("**5 of 5** done");
  });

  test("runs that can never check all ticks still update the checklists", async () => {
    const portfolio = await begun();
    const inputs = { "api-calls": "6" };
    for (let again = 0; again < 4; again++) await portfolio.run({ inputs });
    expect(await portfolio.body(2)).toContain("**5 of 5** done");
  });

  test("too few calls for the list of issues: nothing is written, with one error", async () => {
    const portfolio = await begun();
    const head = portfolio.head();
    const run = await portfolio.run({ inputs: { "api-calls": "0" }, bundle: true });
    expect(run.status).toBe(1);
    expect(run.stdout.match(/^::error .*/gm)).toEqual([expect.stringContaining("all of its 0 API calls")]);
    expect(portfolio.github.calls).toEqual([]);
    expect(portfolio.head()).toBe(head);
  });

  test("the next runs create the checklists that did not fit into the budget", async () => {
    const phases = ["one", "two", "three"].map((id) => ({ id, items: [`${id}-item`], due: undefined }));
    const portfolio = await portfolioOf(planOf(phases));
    for (const made of [1, 2, 3]) {
      expect(await portfolio.run({ inputs: { "api-calls": "3" } })).toMatchObject({ status: 0 });
      expect(await portfolio.github.as("ana-souza").issues()).toHaveLength(made);
    }
    expect(portfolio.numbers()).toEqual([1, 2, 3, undefined]);
  });
});
