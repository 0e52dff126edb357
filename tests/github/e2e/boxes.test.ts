/** Boxes work both ways: ticking one changes roadmap.json and the reverse, and the later change wins. */
import { describe, expect, test } from "vitest";
import { changeRow, insertBehind, tick, untick } from "../../support/checklists.ts";
import { smallPlan } from "./plans.ts";
import { day, plain, portfolioOf, type Portfolio } from "./portfolio.ts";

/** A portfolio whose checklist, issue 1, exists. */
async function begun(items: string[] = ["joins", "crud"]): Promise<Portfolio> {
  const portfolio = await portfolioOf(smallPlan(items));
  await portfolio.run();
  return portfolio;
}

const completes = (id: string, date: string) => ({ message: `Work\n\nCompletes: ${id}`, date });

describe("a box ticked by", () => {
  test.each(["ana-souza", "friend"])("%s reaches roadmap.json, README and page", async (login) => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5), login);
    const run = await portfolio.run({ bundle: true });
    expect(run).toMatchObject({ status: 0, stderr: "", outputs: { ticked: "joins", done: "1" } });
    expect(portfolio.ticks()).toEqual({ joins: "checklist #1" });
    expect(portfolio.remote.git("show", "main:roadmap.json")).toContain('"on": "2025-09-05"');
    const link = "https://github.com/ana-souza/learning/issues/1";
    for (const path of ["README.md", "site/index.html", "site/portfolio.json"])
      expect(portfolio.read(path)).toContain(link);
    expect(run.summary).toContain(link);
    expect(await portfolio.run()).toMatchObject({ outputs: { commit: "", unticked: "" } });
    expect(portfolio.github.writes()).toBe(0);
  });
});

test("an unticked box unticks the item despite an older commit, until a later commit ticks it again", async () => {
  const portfolio = await begun();
  portfolio.commit(completes("joins", day(3)));
  await portfolio.run();
  expect(Object.keys(portfolio.ticks())).toEqual(["joins"]);
  await portfolio.edit(1, (body) => untick(body, "joins"), day(5));
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { unticked: "joins", done: "0" } });
  expect(run.summary).toContain("unticked in the checklist");
  for (let again = 0; again < 2; again++) {
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "", done: "0", commit: "" } });
    expect(portfolio.github.writes()).toBe(0);
  }
  const sha = portfolio.commit(completes("joins", day(7)));
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  expect(portfolio.ticks()).toEqual({ joins: `commit ${sha.slice(0, 7)}` });
  expect(await portfolio.body(1)).toContain("- [x] Title of joins");
});

test("a box that is ticked and then unticked by hand updates the item both times", async () => {
  const portfolio = await begun();
  await portfolio.edit(1, (body) => tick(body, "joins"), day(5));
  await portfolio.run();
  await portfolio.edit(1, (body) => untick(body, "joins"), day(6));
  expect(await portfolio.run()).toMatchObject({ outputs: { unticked: "joins" } });
  expect(portfolio.ticks()).toEqual({});
  await portfolio.edit(1, (body) => tick(body, "joins"), day(7));
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  expect(portfolio.read("roadmap.json")).toContain('"on": "2025-09-07"');
});

describe("between a box and a commit the later change wins", () => {
  test("a tick after a Reopens", async () => {
    const portfolio = await begun();
    portfolio.commit({ message: "Doubt\n\nReopens: joins", date: day(4) });
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5));
    const run = await portfolio.run();
    expect(run).toMatchObject({ outputs: { ticked: "joins" } });
    expect(run.summary).not.toContain("a later change overrides it");
  });

  test.each([
    ["ticked", "Reopens", tick, "0"],
    ["unticked", "Completes", untick, "1"],
  ])(
    "a box %s before a commit with %s, with a warning in the summary",
    async (done, trailer, change, count) => {
      const portfolio = await begun();
      portfolio.commit(completes("joins", day(2)));
      if (done === "ticked") portfolio.commit({ message: "No\n\nReopens: joins", date: day(3) });
      await portfolio.run();
      await portfolio.edit(1, (body) => change(body, "joins"), day(4));
      portfolio.commit({ message: `Later\n\n${trailer}: joins`, date: day(6) });
      const run = await portfolio.run();
      expect(run).toMatchObject({ status: 0, outputs: { done: count } });
      expect(plain(run)).toMatch(
        new RegExp(`The box of “joins” in #1 was ${done}, but a later change overrides it: .*${trailer}`),
      );
      expect(await portfolio.body(1)).toContain(`- [${count === "1" ? "x" : " "}] Title of joins`);
      const quiet = await portfolio.run();
      expect(quiet.summary).not.toContain("a later change overrides it");
      expect(portfolio.github.writes()).toBe(0);
    },
  );
});

test("reordered, renamed and added rows are kept, and an added row becomes a suggestion", async () => {
  const portfolio = await begun(["joins", "crud", "views"]);
  await portfolio.edit(
    1,
    (body) => {
      const first = body.split("\n").find((line) => line.includes("item joins ")) ?? "";
      const moved = insertBehind(body.replace(`${first}\n`, ""), "views", first, "- [ ] Window functions");
      return changeRow(moved, "crud", (line) => line.replace("Title of crud", "Insert and update"));
    },
    day(4),
  );
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "", commit: "" } });
  expect(plain(run)).toContain("“Window functions” was added to #1");
  expect(plain(run)).toContain('{"id":"window-functions","title":"Window functions"}');
  expect(plain(run)).toContain("“crud” in #1 was renamed to “Insert and update”");
  portfolio.commit(completes("crud", day(5)));
  await portfolio.run();
  const rows = (await portfolio.body(1)).split("\n").filter((line) => line.startsWith("- ["));
  expect(rows.map((row) => row.replace(/ (?:→|<!--).*/, ""))).toEqual([
    "- [x] Insert and update",
    "- [ ] Title of views",
    "- [ ] Title of joins",
    "- [ ] Window functions",
  ]);
  await portfolio.run();
  expect(portfolio.github.writes()).toBe(0);
  expect(portfolio.read("roadmap.json")).not.toContain("Insert and update");
});

test("the JSON to paste has the text as written", async () => {
  const portfolio = await begun();
  await portfolio.edit(1, (body) => insertBehind(body, "crud", "- [ ] Mend #12 of www.example.org"), day(4));
  const { summary } = await portfolio.run();
  expect(summary.replaceAll("\\", "")).toContain('"title":"Mend #12 of www.example.org"');
});

test("an added box that is ticked does not tick anything in the roadmap", async () => {
  const portfolio = await begun();
  await portfolio.edit(1, (body) => insertBehind(body, "crud", "- [x] Window functions"), day(4));
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "", done: "0", total: "2" } });
  expect(await portfolio.body(1)).toContain("- [x] Window functions");
});

describe("removing done from roadmap.json by hand unticks the box", () => {
  test.each<[string, (portfolio: Portfolio) => Promise<unknown>]>([
    ["ticked by a commit", async (portfolio) => portfolio.commit(completes("joins", day(3)))],
    ["ticked in the box", async (portfolio) => portfolio.edit(1, (body) => tick(body, "joins"), day(3))],
  ])("%s", async (_, act) => {
    const portfolio = await begun();
    await act(portfolio);
    await portfolio.run();
    expect(await portfolio.body(1)).toContain("- [x] Title of joins");
    portfolio.rewrite((text) => text.replace(/,\s*"done": \{[^}]*\}/, ""), day(6));
    expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "" } });
    expect(portfolio.ticks()).toEqual({});
    expect(await portfolio.body(1)).toContain("- [ ] Title of joins");
    await portfolio.run();
    expect(portfolio.ticks()).toEqual({});
    expect(portfolio.github.writes()).toBe(0);
  });
});
