/**
 * In an organization's repository, people with the role triage may edit the text of issues but cannot write: what they
 * tick or untick there changes nothing, and the run says so.
 */
import { describe, expect, test } from "vitest";
import { changeRow, tick, untick } from "../../support/checklists.ts";
import { faultNamed } from "../emulator/faults.ts";
import { smallPlan } from "./plans.ts";
import { day, plain, portfolioOf, type Portfolio, type PortfolioOptions } from "./portfolio.ts";

const queries = ({ github }: Portfolio): number =>
  github.calls.filter(({ method }) => method === "QUERY").length;

/** A portfolio of the organization with its checklist, issue 1, and a triager. */
async function begun(plan = smallPlan(), options: PortfolioOptions = {}): Promise<Portfolio> {
  const portfolio = await portfolioOf(plan, { inOrganization: true, inputs: { site: "" }, ...options });
  await portfolio.as("ana-souza").addCollaborator("reader", "triage");
  await portfolio.run();
  return portfolio;
}

describe("a box in an organization's checklist", () => {
  test.each(["ana-souza", "friend"])("ticks if %s ticked it", async (login) => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5), login);
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, stderr: "", outputs: { ticked: "joins", done: "1" } });
    expect(portfolio.ticks()).toEqual({ joins: "checklist #1" });
    expect(queries(portfolio)).toBe(1);
    expect(await portfolio.run()).toMatchObject({ outputs: { commit: "", ticked: "", unticked: "" } });
    expect([queries(portfolio), portfolio.github.writes()]).toEqual([0, 0]);
    // The next one is asked about the edits since then only.
    await portfolio.edit(1, (body) => tick(body, "crud"), day(6));
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "crud" } });
  });

  test("ticks nothing if a triager ticked it, is cleared, and counts once Ana has ticked it", async () => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5), "reader");
    const run = await portfolio.run({ bundle: true });
    expect(run).toMatchObject({ status: 0, stderr: "", outputs: { ticked: "", done: "0" } });
    expect(run.stdout).toContain(
      "acme/learning#1 does not tick “joins”: its text was edited by reader, who cannot write to the repository",
    );
    expect(await portfolio.body(1)).toContain("- [ ] Title of joins");
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "", commit: "" } });
    expect(portfolio.github.writes()).toBe(0);
    await portfolio.edit(1, (body) => tick(body, "joins"), day(6));
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  });

  test("ticks nothing if Ana edited the text after the triager, whose tick hers would hide", async () => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5), "reader");
    await portfolio.edit(1, (body) => `${body}\nMy notes`, day(6));
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked: "" } });
    expect(plain(run)).toContain("edited by reader");
    expect(await portfolio.body(1)).toContain("My notes");
  });

  test("counts with a token of Ana's own too, after a triager's tick was cleared", async () => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5), "reader");
    expect(await portfolio.run({ as: "ana-souza" })).toMatchObject({ outputs: { ticked: "" } });
    await portfolio.edit(1, (body) => tick(body, "crud"), day(6));
    expect(await portfolio.run({ as: "ana-souza" })).toMatchObject({ outputs: { ticked: "crud" } });
  });

  test("ticks nothing if a triager forged the note of an earlier tick", async () => {
    const portfolio = await begun();
    const forge = (line: string): string =>
      line.replace("[ ]", "[x]").replace(/(item joins) - (\d+ \w+) -->/, "$1 x $2 2025-09-03T12:00:00Z -->");
    await portfolio.edit(1, (body) => changeRow(body, "joins", forge), day(5), "reader");
    expect(await portfolio.body(1)).toContain("item joins x ");
    const run = await portfolio.run();
    expect(run).toMatchObject({ outputs: { ticked: "" } });
    expect(plain(run)).toContain("edited by reader");
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "" } });
  });

  test("ticks nothing if nobody knows who edited the text", async () => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5), "friend");
    portfolio.github.deleteUser("friend");
    const run = await portfolio.run();
    expect(run).toMatchObject({ outputs: { ticked: "" } });
    expect(plain(run)).toContain("its text was edited by a deleted account");
  });

  test.each(["403 missing permission", "404 not found", "HTML"])(
    "waits for an answer if GitHub cannot be asked (%s)",
    async (name) => {
      const portfolio = await begun();
      await portfolio.edit(1, (body) => tick(body, "joins"), day(5));
      const edited = await portfolio.body(1);
      const run = await portfolio.run({
        faults: (github) =>
          github.fault({ match: (method) => method === "QUERY" }, faultNamed(name), "always"),
      });
      expect(run).toMatchObject({ status: 0, outputs: { ticked: "", done: "0" } });
      expect(plain(run)).toContain("#1 does not tick “joins”: who edited its text could not be checked");
      expect(await portfolio.body(1)).toBe(edited);
      expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
    },
  );

  test("waits for an answer if there are too few calls left", async () => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(body, "joins"), day(5));
    const run = await portfolio.run({ inputs: { "api-calls": "4" } });
    expect(run).toMatchObject({ status: 0, outputs: { ticked: "" } });
    expect(run.stdout).toContain("api-calls");
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  });

  test("that a triager unticked, or whose note they removed, leaves the tick", async () => {
    const portfolio = await begun();
    await portfolio.edit(1, (body) => tick(tick(body, "joins"), "crud"), day(5));
    expect(await portfolio.run()).toMatchObject({ outputs: { done: "2" } });
    const strip = (line: string): string => line.replace("[x]", "[ ]").replace(/ <!-- .*/, "");
    await portfolio.edit(1, (body) => untick(changeRow(body, "crud", strip), "joins"), day(6), "reader");
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { unticked: "", done: "2" } });
    expect(plain(run)).toContain("#1 does not untick “joins”: its text was edited by reader");
    const body = await portfolio.body(1);
    expect(body).toContain("- [x] Title of joins");
    expect(body).toContain("- [x] Title of crud");
    expect(await portfolio.run()).toMatchObject({ outputs: { unticked: "", commit: "" } });
    await portfolio.edit(1, (text) => untick(text, "joins"), day(7));
    expect(await portfolio.run()).toMatchObject({ outputs: { unticked: "joins" } });
  });

  test("is not asked about if nothing changed", async () => {
    const portfolio = await begun();
    portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(3) });
    await portfolio.edit(1, (body) => `${body}\nA typo less`, day(5), "reader");
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
    const asked = portfolio.github.calls.filter(({ path }) => path === "/repos/acme/learning");
    expect(asked).toEqual([]);
  });
});

test("one query for several checklists", async () => {
  const portfolio = await begun(smallPlan(["joins"], { strategy: [{ id: "blog", title: "Write a post" }] }));
  await portfolio.edit(1, (body) => tick(body, "joins"), day(5));
  await portfolio.edit(2, (body) => tick(body, "blog"), day(5), "reader");
  const run = await portfolio.run();
  expect(run).toMatchObject({ outputs: { ticked: "joins" } });
  expect(plain(run)).toContain("#2 does not tick “blog”");
  expect(queries(portfolio)).toBe(1);
});

describe("the text of Ana's own issue or pull request in an organization", () => {
  const listed = smallPlan(["crud", { id: "joins", title: "Title of joins", issue: 1 }]);

  test.each<[string, string, string]>([
    ["ana-souza", "joins", ""],
    ["reader", "", "#1 does not tick “joins”: its text was edited by reader, who cannot write"],
  ])("a task list in an issue that roadmap.json names, ticked by %s", async (login, ticked, says) => {
    const portfolio = await portfolioOf(listed, { inOrganization: true, inputs: { site: "" } });
    await portfolio.as("ana-souza").addCollaborator("reader", "triage");
    await portfolio.as("ana-souza").createIssue({ title: "Learn", body: "- [ ] joins" });
    await portfolio.edit(1, () => "- [x] joins", day(5), login);
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked } });
    expect(plain(run)).toContain(says);
  });

  test.each<[string, string, string]>([
    ["ana-souza", "joins", ""],
    ["reader", "", "#1 does not tick “joins”: its text was edited by reader, who cannot write"],
  ])("a trailer in a merged pull request, written by %s", async (login, ticked, says) => {
    const portfolio = await portfolioOf(smallPlan(), { inOrganization: true, inputs: { site: "" } });
    const ana = portfolio.as("ana-souza");
    await ana.addCollaborator("reader", "triage");
    const { number } = await ana.openPull({ title: "Work", body: "Work", head: "work" });
    await portfolio.as(login).patchIssue(number, { body: "Work\n\nCompletes: joins" });
    await ana.mergePull(number);
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked } });
    expect(plain(run)).toContain(says);
  });
});

test("nothing is asked in a personal repository, where whoever can edit can write", async () => {
  const portfolio = await portfolioOf(smallPlan());
  await portfolio.run();
  await portfolio.edit(1, (body) => tick(body, "joins"), day(5), "friend");
  expect(await portfolio.run({ inputs: { site: "" } })).toMatchObject({ outputs: { ticked: "joins" } });
  expect(queries(portfolio)).toBe(0);
  expect(portfolio.github.calls.filter(({ path }) => path === "/repos/ana-souza/learning")).toEqual([]);
});
