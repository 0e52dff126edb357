/** Issues of other listed repositories, runs without a token, and GitHub Enterprise Server. */
import { describe, expect, test } from "vitest";
import { problemCodes } from "../../../src/problems/codes.ts";
import { createRepository } from "../../support/repository.ts";
import { faultNamed } from "../emulator/faults.ts";
import { smallPlan } from "./plans.ts";
import { day, plain, portfolioOf, type Portfolio, type PortfolioOptions } from "./portfolio.ts";

const other = "ana-souza/other";

/** A folder with a clone of a repository at this URL. */
function cloneOf(address: string): string {
  const clone = createRepository();
  clone.commit({ message: "Notes", files: { "notes.md": "Notes\n" } });
  clone.git("remote", "add", "origin", address);
  return clone.dir;
}

/** A portfolio that also lists a clone of a repository at this URL. */
async function listing(address: string, options: PortfolioOptions): Promise<Portfolio> {
  return portfolioOf(smallPlan(undefined, { repositories: [".", cloneOf(address)] }), options);
}

/** Issue 1 of the other repository: closed, with the label of joins. */
async function closeThere({ github }: Portfolio, by = "ana-souza"): Promise<void> {
  await github
    .as("ana-souza")
    .in(other)
    .createIssue({ title: "Learn", labels: ["roadmap:joins"] });
  await github.as(by).in(other).close(1);
}

const callsTo = ({ github }: Portfolio, name: string) =>
  github.calls.filter(({ path }) => path.startsWith(`/repos/${name}/`));

describe("a labelled issue in another listed repository", () => {
  test.each(["https://github.com/ana-souza/other.git", "git@github.com:ana-souza/other.git"])(
    "ticks (%s)",
    async (address) => {
      const portfolio = await listing(address, { repositories: [other] });
      await closeThere(portfolio);
      expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
      expect(portfolio.ticks()).toEqual({ joins: "issue ana-souza/other#1" });
      expect(portfolio.read("README.md")).toContain("https://github.com/ana-souza/other/issues/1");
      // No checklist, label or milestone is created there.
      expect(await portfolio.github.as("ana-souza").in(other).issues()).toHaveLength(1);
      expect(await portfolio.run()).toMatchObject({ outputs: { unticked: "", commit: "" } });
      expect(portfolio.github.writes()).toBe(0);
    },
  );

  test("does not tick if it was closed by somebody who can write only to the portfolio", async () => {
    const portfolio = await listing(`https://github.com/${other}`, { repositories: [other] });
    await portfolio.github.as("ana-souza").in(other).addCollaborator("reader", "triage");
    await portfolio.github.as("ana-souza").addCollaborator("reader", "push");
    await closeThere(portfolio, "reader");
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked: "" } });
    expect(run.stdout).toContain("ana-souza/other#1 does not tick “joins”: by reader, who cannot write");
  });

  test("is skipped with one line if the token has no access, and nothing is unticked", async () => {
    const portfolio = await listing(`https://github.com/${other}`, { privateRepositories: [other] });
    await closeThere(portfolio);
    expect(await portfolio.run({ as: "ana-souza" })).toMatchObject({ outputs: { ticked: "joins" } });
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { unticked: "", done: "1", commit: "" } });
    // The log is as public as the portfolio's repository, so it does not name the private one.
    expect(plain(run).split(problemCodes["issues-skipped"])).toHaveLength(2);
    expect(run.stdout + run.summary).not.toContain(other);
    expect(callsTo(portfolio, other)).toHaveLength(1);
    expect(portfolio.ticks()).toEqual({ joins: "private issue #1" });
    expect(portfolio.read("README.md")).not.toContain(other);
  });

  test.each(["404 not found", "410 gone", "403 missing permission", "301 moved"])(
    "is skipped with one line on %s, nothing is unticked, and the portfolio's own issues count",
    async (fault) => {
      const portfolio = await listing(`https://github.com/${other}`, { repositories: [other] });
      await closeThere(portfolio);
      await portfolio.run();
      await portfolio.github.as("ana-souza").createIssue({ title: "Learn", labels: ["roadmap:crud"] });
      await portfolio.github.as("ana-souza").close(2);
      const there = (_: string, path: string): boolean => path.startsWith(`/repos/${other}/`);
      const run = await portfolio.run({
        faults: (github) => github.fault({ match: there }, faultNamed(fault), "always"),
      });
      expect(run).toMatchObject({ status: 0, outputs: { ticked: "crud", unticked: "", done: "2" } });
      expect(plain(run).match(/Skipped the issues of ana-souza\/other/g)).toHaveLength(1);
      expect(portfolio.ticks()).toEqual({ joins: "issue ana-souza/other#1", crud: "issue #2" });
    },
  );

  test("is not read from another server", async () => {
    const portfolio = await listing(`https://gitlab.com/${other}`, { repositories: [other] });
    await closeThere(portfolio);
    expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "" } });
    expect(callsTo(portfolio, other)).toEqual([]);
  });
});

test("without a token no calls are made, one line says so, and nothing is unticked", async () => {
  const portfolio = await listing(`https://github.com/${other}`, { repositories: [other] });
  await closeThere(portfolio);
  await portfolio.github.as("ana-souza").createIssue({ title: "Learn", labels: ["roadmap:crud"] });
  await portfolio.github.as("ana-souza").close(1);
  expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins,crud" } });
  const ticks = portfolio.ticks();
  const run = await portfolio.run({ inputs: { token: "" } });
  expect(run).toMatchObject({ status: 0, outputs: { unticked: "", done: "2", commit: "" } });
  expect(run.stdout.match(/Issues are skipped because there is no token\./g)).toHaveLength(1);
  expect(portfolio.github.calls).toEqual([]);
  expect(portfolio.ticks()).toEqual(ticks);
});

test.each([
  ["https://ghe.example.com/", "https://ghe.example.com"],
  ["", "https://github.com"],
])("if GitHub's address is “%s”, links begin with %s", async (address, server) => {
  const portfolio = await portfolioOf(smallPlan());
  const sha = portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(3) });
  const run = await portfolio.run({ environment: { GITHUB_SERVER_URL: address } });
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(portfolio.read("README.md")).toContain(`${server}/ana-souza/learning/commit/${sha}`);
});

describe("on GitHub Enterprise Server", () => {
  const environment = { GITHUB_SERVER_URL: "https://ghe.example.com" };

  test("links point to it, and the API is at the runner's URL", async () => {
    const portfolio = await portfolioOf(smallPlan());
    const sha = portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(3) });
    const run = await portfolio.run({ environment, bundle: true });
    expect(run).toMatchObject({ status: 0, stderr: "", outputs: { ticked: "joins" } });
    const link = `https://ghe.example.com/ana-souza/learning/commit/${sha}`;
    for (const shown of [
      run.summary,
      portfolio.read("README.md"),
      portfolio.read("site/index.html"),
      await portfolio.body(1),
    ]) {
      expect(shown).toContain(link);
      expect(shown).not.toContain("https://github.com/ana-souza/");
    }
    expect(portfolio.numbers()).toEqual([1, undefined]);
    expect(portfolio.github.calls.length).toBeGreaterThan(0);
  });

  test.each([
    ["git@ghe.example.com:ana-souza/other.git", "joins"],
    ["https://github.com/ana-souza/other", ""],
  ])("a repository at %s ticks: “%s”", async (address, ticked) => {
    const portfolio = await listing(address, { repositories: [other] });
    await closeThere(portfolio);
    expect(await portfolio.run({ environment })).toMatchObject({ status: 0, outputs: { ticked } });
    expect(callsTo(portfolio, other).length > 0).toBe(ticked !== "");
  });
});
