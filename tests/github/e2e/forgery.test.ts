/** Whatever people without write access do on GitHub, nothing is ticked, and the run says why. */
import { describe, expect, test } from "vitest";
import { bodyOf, changeRow, tick } from "../../support/checklists.ts";
import type { NewIssue } from "../emulator/client.ts";
import { issuesEvent } from "../emulator/action-events.ts";
import { smallPlan } from "./plans.ts";
import { day, portfolioOf, type Portfolio } from "./portfolio.ts";

const label = "roadmap:joins";
const plain = smallPlan();
const listed = smallPlan(["crud", { id: "joins", title: "Title of joins", issue: 1 }]);

/** No warning about activity that could not tick anything, whoever did it. */
const nothing = /^(?![\s\S]*does not tick)/;

interface Forgery {
  plan?: object;
  act(portfolio: Portfolio): Promise<unknown>;
  /** What the run reports. */
  says: string | RegExp;
}

/** Opens issue 1. */
const open =
  (by: string, issue: Partial<NewIssue> = {}) =>
  ({ github }: Portfolio) =>
    github.as(by).createIssue({ title: "Learn", ...issue });

/** Opens issue 1 and closes it. */
const openAndClose =
  (opener: string, closer: string, issue: Partial<NewIssue> = {}) =>
  async (portfolio: Portfolio): Promise<void> => {
    await open(opener, issue)(portfolio);
    await portfolio.github.as(closer).close(1);
  };

/** The Action's own text with a ticked box. */
const forgedBody = (): string => tick(bodyOf(JSON.stringify(plain)), "joins");

async function texts({ github }: Portfolio): Promise<unknown[]> {
  const issues = await github.as("ana-souza").issues();
  return issues.map(({ number, title, body, state }) => ({ number, title, body, state }));
}

const forgeries: Record<string, Forgery> = {
  "a stranger closes their own issue that a template has labelled": {
    act: openAndClose("stranger", "stranger", { templateLabels: [label] }),
    says: "#1 does not tick “joins”: the label was added by stranger, who cannot write to the repository",
  },
  "a stranger labels their own issue": {
    act: openAndClose("stranger", "stranger", { labels: [label] }),
    says: nothing,
  },
  "a stranger closes their own issue that Ana has labelled": {
    act: async (portfolio) => {
      await open("stranger")(portfolio);
      await portfolio.github.as("ana-souza").addLabels(1, label);
      await portfolio.github.as("stranger").close(1);
    },
    says: "#1 does not tick “joins”: by stranger, who cannot write to the repository",
  },
  "Ana closes a stranger's issue that a template has labelled": {
    act: openAndClose("stranger", "ana-souza", { templateLabels: [label] }),
    says: "the label was added by stranger",
  },
  "a collaborator who may only read closes their own labelled issue": {
    act: openAndClose("reader", "reader", { templateLabels: [label] }),
    says: "by reader, who cannot write",
  },
  "somebody with triage labels and closes": {
    act: async (portfolio) => {
      await portfolio.github.as("ana-souza").addCollaborator("stranger", "triage");
      await open("ana-souza")(portfolio);
      await portfolio.github.as("stranger").addLabels(1, label);
      await portfolio.github.as("stranger").close(1);
    },
    says: "the label was added by stranger",
  },
  "a stranger who is called a member closes their own labelled issue": {
    act: async (portfolio) => {
      portfolio.github.associate("stranger", "OWNER");
      await openAndClose("stranger", "stranger", { templateLabels: [label] })(portfolio);
    },
    says: "by stranger, who cannot write",
  },
  "a stranger closes their own issue that roadmap.json names": {
    plan: listed,
    act: openAndClose("stranger", "stranger"),
    says: "#1 does not tick “joins”: by stranger",
  },
  "a stranger ticks boxes in their own issue that roadmap.json names": {
    plan: smallPlan(["joins", { id: "crud", title: "Title of crud", issue: 1 }]),
    act: open("stranger", { body: "- [x] joins\n- [x] crud" }),
    says: "#1 does not tick “joins”: by stranger",
  },
  "a stranger has our comments in their issue before there is a checklist": {
    act: open("stranger", { body: forgedBody() }),
    says: nothing,
  },
  "a stranger has our comments of a second part in their issue": {
    act: async (portfolio) => {
      const body = forgedBody().replace("phase basics ", "phase basics part 2 ");
      await portfolio.run();
      await open("stranger", { body })(portfolio);
    },
    says: nothing,
  },
  "a stranger edits the checklist that is theirs and that roadmap.json names": {
    plan: smallPlan(undefined, {}),
    act: async (portfolio) => {
      await open("stranger", { body: forgedBody() })(portfolio);
      portfolio.rewrite((text) => text.replace('"goal"', '"issue": 1,\n      "goal"'), day(3));
    },
    says: /^::warning .*Boxes in issue #1 tick nothing: roadmap\.json names it as the checklist of the phase “basics”, but it is by stranger/m,
  },
  "a stranger sends a pull request from a fork, with trailers": {
    act: ({ github }) =>
      github.seedPull({ by: "stranger", fork: true, title: "Completes: joins", body: "Completes: joins" }),
    says: nothing,
  },
  "a stranger's pull request with trailers is merged": {
    act: ({ github }) =>
      github.seedPull({
        by: "stranger",
        fork: true,
        body: "Completes: joins\n\n[x] crud",
        mergedBy: "ana-souza",
      }),
    says: "#1 does not tick “joins”: by stranger, who cannot write",
  },
  "a stranger's pull request with Ana's label is merged": {
    act: async ({ github }) => {
      const { number } = await github.seedPull({ by: "stranger", fork: true, mergedBy: "ana-souza" });
      await github.as("ana-souza").addLabels(number, label);
    },
    says: "#1 does not tick “joins”: by stranger",
  },
  "a stranger comments commands": {
    act: async (portfolio) => {
      await portfolio.run();
      for (const text of ["/tick joins", "Completes: joins", "- [x] joins", forgedBody()])
        await portfolio.github.as("stranger").comment(1, text);
    },
    says: nothing,
  },
  "an issue's text says what commits say": {
    act: openAndClose("stranger", "stranger", {
      title: "[x] joins",
      body: "Completes: joins\n\n- [x] joins",
    }),
    says: nothing,
  },
  "somebody takes the name of a deleted account that could write": {
    act: async (portfolio) => {
      portfolio.github.deleteUser("friend");
      portfolio.github.newUser("friend");
      await openAndClose("friend", "friend", { templateLabels: [label] })(portfolio);
    },
    says: "by friend, who cannot write",
  },
  "the account that closed it is deleted, and its name taken": {
    act: async (portfolio) => {
      await openAndClose("ana-souza", "friend", { labels: [label] })(portfolio);
      portfolio.github.deleteUser("friend");
      portfolio.github.newUser("friend");
    },
    says: "#1 does not tick “joins”: by a deleted account",
  },
  "a bot that may write closes": {
    act: openAndClose("ana-souza", "github-actions[bot]", { labels: [label] }),
    says: "#1 does not tick “joins”: by github-actions[bot], a bot",
  },
  "a bot that may write labels": {
    act: async (portfolio) => {
      await open("ana-souza")(portfolio);
      await portfolio.github.as("github-actions[bot]").addLabels(1, label);
      await portfolio.github.as("ana-souza").close(1);
    },
    says: "the label was added by github-actions[bot], a bot",
  },
  "a bot's pull request with trailers is merged": {
    act: ({ github }) =>
      github.seedPull({ by: "dependabot[bot]", fork: true, body: "Completes: joins", mergedBy: "ana-souza" }),
    says: "#1 does not tick “joins”: by dependabot[bot], a bot",
  },
};

/** These run as the bundle; the others in the test's process. */
const bundled = new Set([
  "a stranger closes their own issue that a template has labelled",
  "somebody takes the name of a deleted account that could write",
]);

describe("ticks nothing:", () => {
  test.each(Object.entries(forgeries))("%s", async (what, { plan = plain, act, says }) => {
    const portfolio = await portfolioOf(plan);
    await act(portfolio);
    const before = await texts(portfolio);
    const run = await portfolio.run({ bundle: bundled.has(what) || undefined });
    expect(run).toMatchObject({ status: 0, stderr: "", outputs: { ticked: "", done: "0" } });
    expect(portfolio.ticks()).toEqual({});
    // What they wrote is not changed either.
    expect((await texts(portfolio)).slice(0, before.length)).toEqual(before);
    expect(await portfolio.github.as("ana-souza").issues("open")).not.toEqual([]);
    expect(run.stdout).toMatch(says);
  });
});

test("another user's event triggers a run that ticks nothing", async () => {
  const portfolio = await portfolioOf(plain);
  await openAndClose("stranger", "stranger", { templateLabels: [label] })(portfolio);
  const event = await issuesEvent(portfolio.github, "closed", 1, "stranger");
  expect(await portfolio.run({ event })).toMatchObject({ status: 0, outputs: { ticked: "", done: "0" } });
});

test("another user cannot untick anything", async () => {
  const portfolio = await portfolioOf(plain);
  portfolio.commit({ message: "Work\n\nCompletes: joins", date: day(3) });
  await portfolio.run();
  const body = changeRow(await portfolio.body(1), "joins", (line) => line.replace("[x]", "[ ]"));
  expect(body).toContain("[ ] Title of joins");
  for (const forged of [body, body.replace("phase basics ", "phase basics part 2 ")])
    await portfolio.github.as("stranger").createIssue({ title: "Phase basics", body: forged });
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { unticked: "", done: "1" } });
  expect(await portfolio.body(1)).toContain("- [x] Title of joins");
});

test("a private member shown as a contributor, with write access, can tick", async () => {
  const portfolio = await portfolioOf(plain);
  portfolio.github.associate("friend", "CONTRIBUTOR");
  await openAndClose("friend", "friend", { labels: [label] })(portfolio);
  expect(await portfolio.issue(1)).toMatchObject({ author_association: "CONTRIBUTOR" });
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(portfolio.ticks()).toEqual({ joins: "issue #1" });
});
