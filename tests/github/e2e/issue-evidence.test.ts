/** Issues and pull requests as proof: closed as completed by people with write access, reopened, merged. */
import { describe, expect, test } from "vitest";
import { planOf, smallPlan } from "./plans.ts";
import { day, portfolioOf, type Portfolio } from "./portfolio.ts";

const joinsByNumber = smallPlan([{ id: "joins", title: "Title of joins", issue: 1 }, "crud"]);
const project = {
  id: "api",
  title: "An API",
  issue: 1,
  items: [
    { id: "routes", title: "Routes" },
    { id: "errors", title: "Errors" },
  ],
};
const withProject = planOf([{ id: "basics", items: ["joins"], due: undefined, project }]);

/** Opens issue 1 as Ana, with these labels and this text; somebody closes it on the fifth. */
const closed =
  ({ labels = [], body = "", by = "ana-souza" }: { labels?: string[]; body?: string; by?: string } = {}) =>
  async ({ github }: Portfolio): Promise<void> => {
    await github.as("ana-souza").createIssue({ title: "Learn", body, labels });
    github.now = day(5);
    await github.as(by).close(1);
  };

const byIssue = (...ids: string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, "issue #1"]));

describe("what ticks", () => {
  test.each<[string, object, (portfolio: Portfolio) => Promise<unknown>, Record<string, string>]>([
    ["an item's issue", joinsByNumber, closed(), byIssue("joins")],
    ["a project's issue", withProject, closed(), byIssue("routes", "errors")],
    ["a label", smallPlan(), closed({ labels: ["roadmap:crud"] }), byIssue("crud")],
    [
      "two labels, by friend",
      smallPlan(),
      closed({ labels: ["roadmap:crud", "roadmap:joins"], by: "friend" }),
      byIssue("joins", "crud"),
    ],
    ["a project's label", withProject, closed({ labels: ["roadmap:api"] }), byIssue("routes", "errors")],
    [
      "a task list in a listed issue, by id and title",
      smallPlan([{ id: "joins", title: "Joins", issue: 1 }, "crud", "views", "keys"]),
      async ({ github }) => {
        const body = "- [x] crud\n- [X] Title of views\n- [ ] keys\n- [x] something else";
        await github.as("ana-souza").createIssue({ title: "Learn", body });
      },
      { crud: "checklist #1", views: "checklist #1" },
    ],
    [
      "a merged pull request with Completes",
      smallPlan(),
      ({ github }) =>
        github.seedPull({ by: "ana-souza", body: "Work\n\nCompletes: joins", mergedBy: "ana-souza" }),
      byIssue("joins"),
    ],
    [
      "a merged pull request that closes a labelled issue",
      smallPlan(),
      async ({ github }) => {
        await github.as("ana-souza").createIssue({ title: "Learn", labels: ["roadmap:crud"] });
        await github.seedPull({ by: "ana-souza", body: "Closes #1", mergedBy: "ana-souza" });
      },
      byIssue("crud"),
    ],
  ])("%s", async (_, plan, act, expected) => {
    const portfolio = await portfolioOf(plan);
    await act(portfolio);
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked: Object.keys(expected).join(",") } });
    expect(portfolio.ticks()).toEqual(expected);
    const kind = Object.values(expected)[0]?.startsWith("checklist") === true ? "issues" : "(?:issues|pull)";
    for (const shown of [run.summary, portfolio.read("README.md"), portfolio.read("site/index.html")])
      expect(shown).toMatch(new RegExp(`https://github\\.com/ana-souza/learning/${kind}/1\\b`));
  });
});

test("what does not tick", async () => {
  const ids = ["wont", "twice", "open", "other", "text", "list", "pull", "declined"];
  const portfolio = await portfolioOf(smallPlan(ids));
  const ana = portfolio.github.as("ana-souza");
  const close = async (reason: "completed" | "not_planned" | "duplicate", label: string, body = "") => {
    const { number } = await ana.createIssue({ title: "Learn", labels: [label], body });
    await ana.close(number, reason);
  };
  await close("not_planned", "roadmap:wont");
  await close("duplicate", "roadmap:twice");
  await ana.createIssue({ title: "Not done yet", labels: ["roadmap:open"] });
  await close("completed", "other");
  await close("completed", "roadmap:other2");
  await close("completed", "text", "Closes text.\n\nCompletes: text");
  await close("completed", "not listed", "- [x] list");
  await portfolio.github.seedPull({ by: "ana-souza", body: "Completes: pull" });
  const { number } = await portfolio.github.seedPull({ by: "ana-souza", body: "Completes: declined" });
  await ana.closePull(number);
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "", done: "0" } });
  expect(portfolio.ticks()).toEqual({});
  // The reason for closing makes the intent clear.
  expect(run.stdout).not.toContain("does not tick");
});

test("reopening an issue unticks its item, and closing it again ticks it", async () => {
  const portfolio = await portfolioOf(joinsByNumber);
  const { github } = portfolio;
  await closed()(portfolio);
  await portfolio.run();
  github.now = day(6);
  await github.as("friend").reopen(1);
  const run = await portfolio.run({ bundle: true });
  expect(run).toMatchObject({ status: 0, stderr: "", outputs: { unticked: "joins", done: "0" } });
  expect(run.summary).toContain("issue reopened");
  github.now = day(7);
  await github.as("ana-souza").close(1);
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  expect(portfolio.read("roadmap.json")).toContain('"on": "2025-09-07"');
});

test("a listed issue gets its label, which is created with colour and description", async () => {
  const portfolio = await portfolioOf(joinsByNumber);
  const ana = portfolio.github.as("ana-souza");
  await ana.createIssue({ title: "Learn" });
  expect(await portfolio.run()).toMatchObject({ status: 0 });
  expect((await portfolio.issue(1)).labels).toMatchObject([{ name: "roadmap:joins" }]);
  expect(await ana.labels()).toEqual([
    { name: "roadmap:joins", color: "0b6b4f", description: "Title of joins" },
  ]);
  await portfolio.run();
  expect(portfolio.github.writes()).toBe(0);
});

test("an existing label is not changed", async () => {
  const portfolio = await portfolioOf(joinsByNumber);
  const ana = portfolio.github.as("ana-souza");
  await ana.createLabel("roadmap:joins", "ff0000", "mine");
  await ana.createIssue({ title: "Learn" });
  expect(await portfolio.run()).toMatchObject({ status: 0 });
  expect((await portfolio.issue(1)).labels).toMatchObject([{ name: "roadmap:joins" }]);
  expect(await ana.labels()).toMatchObject([{ name: "roadmap:joins", color: "ff0000", description: "mine" }]);
});

test("“issues: read” ticks without changing issues; “issues: off” makes no calls", async () => {
  const portfolio = await portfolioOf(joinsByNumber);
  await closed()(portfolio);
  expect(await portfolio.run({ inputs: { issues: "off" } })).toMatchObject({ outputs: { ticked: "" } });
  expect(portfolio.github.calls).toEqual([]);
  expect(await portfolio.run({ inputs: { issues: "read" } })).toMatchObject({ outputs: { ticked: "joins" } });
  expect(portfolio.github.writes()).toBe(0);
  expect(portfolio.ticks()).toEqual(byIssue("joins"));
});
