/** What closed an issue: GitHub closes it in the name of whoever merges somebody's pull request. */
import { expect, test } from "vitest";
import { faultNamed } from "../emulator/faults.ts";
import { smallPlan } from "./plans.ts";
import { plain, portfolioOf, type Portfolio } from "./portfolio.ts";

const queries = ({ github }: Portfolio): number =>
  github.calls.filter(({ method }) => method === "QUERY").length;

/** Ana's issue 1, about "joins", which the merge of somebody's pull request closes. */
async function closedByPull(by: string, mergedBy = "ana-souza"): Promise<Portfolio> {
  const portfolio = await portfolioOf(smallPlan(), { inputs: { site: "" } });
  const { github } = portfolio;
  await github.as("ana-souza").createIssue({ title: "Learn", labels: ["roadmap:joins"] });
  await github.seedPull({ by, fork: by !== "ana-souza", body: "Fixes #1", mergedBy });
  return portfolio;
}

test.each(["stranger", "friend", "dependabot[bot]"])(
  "an issue that the merge of a pull request by %s closed ticks nothing, and the run says so",
  async (by) => {
    const portfolio = await closedByPull(by);
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked: "", done: "0" } });
    expect(plain(run)).toContain(`#1 does not tick “joins”: closed by the merge of #2, which is by ${by}`);
    expect(plain(run)).toContain("Completes: joins");
    expect(queries(portfolio)).toBe(1);
    // Ana may still decide that it is hers.
    await portfolio.github.as("ana-souza").reopen(1);
    await portfolio.github.as("ana-souza").close(1);
    expect(await portfolio.run()).toMatchObject({ outputs: { ticked: "joins" } });
  },
);

test.each(["ana-souza", "friend"])(
  "one that Ana's own pull request closed ticks, merged by %s",
  async (by) => {
    const portfolio = await closedByPull("ana-souza", by);
    expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
    expect(portfolio.ticks()).toEqual({ joins: "issue #1" });
    expect(await portfolio.run()).toMatchObject({ outputs: { commit: "" } });
    expect(queries(portfolio)).toBe(0);
  },
);

test("if GitHub cannot be asked, whoever closed it counts, and one notice says why", async () => {
  const portfolio = await closedByPull("ana-souza");
  const run = await portfolio.run({
    faults: (github) =>
      github.fault({ match: (method) => method === "QUERY" }, faultNamed("403 missing permission"), "always"),
  });
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(run.stdout.match(/::notice .*what closed/g)).toHaveLength(1);
});

test.each(["github-actions[bot]", "dependabot[bot]"])(
  "one that %s closed, as a merge queue may, ticks nothing, and the run says what to do",
  async (by) => {
    const portfolio = await portfolioOf(smallPlan(), { inputs: { site: "" } });
    await portfolio.github.as("ana-souza").addCollaborator(by, "push");
    await portfolio.github.as("ana-souza").createIssue({ title: "Learn", labels: ["roadmap:joins"] });
    await portfolio.github.as(by).close(1);
    const run = await portfolio.run();
    expect(run).toMatchObject({ status: 0, outputs: { ticked: "" } });
    expect(plain(run)).toContain(`#1 does not tick “joins”: by ${by}, a bot`);
    expect(plain(run)).toContain("reopen it and close it yourself, or mention the item in a commit");
    expect(queries(portfolio)).toBe(0);
  },
);
