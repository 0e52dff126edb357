import { describe, expect, test } from "vitest";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCommits, ruleKey } from "../../../src/evidence/commits/from-commits.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import { itemOf, no, repositoryOf, revert, says, shaOf, type Told, yes } from "../../support/activity.ts";

const joins = itemOf();
const crud = itemOf({ id: "crud", title: "CRUD: `SELECT`, `INSERT`", aliases: ["Operações básicas"] });
const items: Item[] = [joins, crud];

/** Evidence written short: the item's id, "+" for done or "-" for open, "(…)" around what a rule found. */
function found(...told: Told[]): string[] {
  const { byItem } = evidenceFromCommits([repositoryOf(told)], items);
  return [...byItem].flatMap(([id, list]) =>
    list.map((one) => {
      const short = `${id}${one.says === "done" ? "+" : "-"}`;
      return one.explicit ? short : `(${short})`;
    }),
  );
}

describe("a commit speaks of the items that its message refers to", () => {
  test.each<[string, string, string[]]>([
    ["a trailer with an id", "Work\n\nCompletes: joins", ["joins+"]],
    ["a trailer with two", "Work\n\nCompletes: joins, crud", ["joins+", "crud+"]],
    [
      "a trailer with a title that holds commas",
      "Work\n\nCompletes: CRUD: SELECT, INSERT, joins",
      ["crud+", "joins+"],
    ],
    ["a trailer of reopening", "Work\n\nReopens: joins", ["joins-"]],
    ["a task mark with an id", "[x] joins", ["joins+"]],
    ["a task mark with a title", "feat(sql): [x] crud: select, insert", ["crud+"]],
    ["a task mark with an alias, its accents left out", "- [X] operacoes basicas", ["crud+"]],
    ["an open task mark", "[ ] joins", ["joins-"]],
    ["one done and one open", "[x] joins\n[ ] crud", ["joins+", "crud-"]],
    ["the same twice", "[x] joins\n\nCompletes: joins", ["joins+"]],
    ["first open, then done: the last word stands", "[ ] joins\n[x] joins", ["joins+"]],
    ["first done, then open: the last word stands", "Completes: joins\nReopens: joins", ["joins-"]],
    ["a longer phrase", "[x] joins and more", []],
    ["a title in a sentence", "Learned JOINs, and joins again", []],
    ["a quotation", "> [x] joins", []],
    ["code", "```\nCompletes: joins\n```", []],
    ["a closing keyword", "Closes joins, fixes #12", []],
    ["another item", "Completes: cooking", []],
    ["nothing", "", []],
  ])("%s", (_name, message, expected) => {
    expect(found({ message })).toEqual(expected);
  });
});

describe("a commit that fits a rule speaks for the rule's item", () => {
  test.each<[string, Told, string[]]>([
    ["a rule", { message: "feat: x", rules: [ruleKey("joins", 0)] }, ["(joins+)"]],
    ["two rules of one item", { message: "feat: x", rules: ["joins#0", "joins#1"] }, ["(joins+)"]],
    ["rules of two items", { message: "feat: x", rules: ["joins#0", "crud#3"] }, ["(joins+)", "(crud+)"]],
    ["a rule, and a mention in the same message", { message: yes, rules: ["joins#0"] }, ["joins+"]],
    ["a rule, and the opposite in the same message", { message: no, rules: ["joins#0"] }, ["joins-"]],
    ["a rule, and another item's mention", { message: no, rules: ["crud#0"] }, ["joins-", "(crud+)"]],
  ])("%s", (_name, told, expected) => {
    expect(found(told)).toEqual(expected);
  });
});

describe("what does not count says why", () => {
  const dismissals = (repository: RepositoryActivity): (string | null)[] =>
    (evidenceFromCommits([repository], items).byItem.get("joins") ?? []).map(({ dismissed }) => dismissed);
  const back = `taken back by the revert ${shaOf("0002").slice(0, 7)}`;
  test.each<[string, Told[], (string | null)[]]>([
    ["the owner's counts", [{ message: yes }], [null]],
    ["a stranger's", [{ message: yes, who: "other" }], ["not the owner's commit"]],
    ["a bot's", [{ message: yes, who: "bot" }], ["a bot's commit"]],
    [
      "a stranger's that fits a rule",
      [{ message: "x", rules: ["joins#0"], who: "other" }],
      ["not the owner's commit"],
    ],
    ["one that was reverted", says(yes, revert("0001")), [back]],
    ["one that was reverted and brought back", says(yes, revert("0001"), revert("0002")), [null]],
    ["a reverted reopening", says(no, revert("0001")), [back]],
    ["one that a stranger reverted", [{ message: yes }, { message: revert("0001"), who: "other" }], [null]],
    [
      "a stranger's that was reverted",
      [{ message: yes, who: "other" }, { message: revert("0001") }],
      ["not the owner's commit"],
    ],
  ])("%s", (_name, told, expected) => {
    expect(dismissals(repositoryOf(told))).toEqual(expected);
  });

  test("a bot's words are told to nobody, a stranger's are", () => {
    const told: Told[] = [
      { message: yes, who: "other" },
      { message: "Completes: cooking", who: "other" },
      { message: yes, who: "bot" },
      { message: "Completes: sewing", who: "bot" },
      { message: "Completes: painting, joins" },
    ];
    const { strangers, unknown } = evidenceFromCommits([repositoryOf(told)], items);
    expect(strangers.map(({ commit }) => commit.sha)).toEqual([shaOf("0001")]);
    expect(unknown.map(({ wording }) => wording)).toEqual(["painting"]);
  });
});

describe("what a commit proves can be clicked", () => {
  const proofIn = (other: Partial<RepositoryActivity>) =>
    evidenceFromCommits([repositoryOf(says(yes), other)], items).byItem.get("joins")?.[0]?.proof;

  test("in the portfolio's own repository", () => {
    expect(proofIn({})).toEqual({
      kind: "commit",
      repository: "ana/learning",
      own: true,
      ref: shaOf("0001"),
      path: null,
      line: null,
      url: `https://github.com/ana/learning/commit/${shaOf("0001")}`,
      on: "2025-09-01",
      by: { untrusted: "owner" },
      title: { untrusted: yes },
      seen: true,
    });
  });

  test.each<[string, string | null, string | null]>([
    ["GitHub", "https://github.com/ana/app", `https://github.com/ana/app/commit/${shaOf("0001")}`],
    ["Bitbucket", "https://bitbucket.org/ana/app", `https://bitbucket.org/ana/app/commits/${shaOf("0001")}`],
    ["a repository without a page", null, null],
  ])("in another one: %s", (_name, web, url) => {
    expect(proofIn({ listed: "ana/app", name: "ana/app", web })).toMatchObject({
      own: false,
      repository: "ana/app",
      url,
    });
  });
});

test("evidence stands where its commit stands; what was brought back, where it came back", () => {
  const [newest, restored] =
    evidenceFromCommits(
      [repositoryOf(says(yes, revert("0001"), revert("0002"), yes), { listed: "ana/app" })],
      items,
    ).byItem.get("joins") ?? [];
  expect(newest?.moment).toMatchObject({ repository: "ana/app", order: 0 });
  expect(restored?.moment).toMatchObject({ repository: "ana/app", order: 1 });
  expect(restored?.proof.ref).toBe(shaOf("0001"));
});

test("each repository is judged alone: a sha reverted in one is not reverted in another", () => {
  const own = repositoryOf(says(yes, revert("0001")));
  const app = repositoryOf(says(yes), { listed: "ana/app", name: "ana/app" });
  const evidence = evidenceFromCommits([own, app], items).byItem.get("joins") ?? [];
  expect(evidence.map(({ proof, dismissed }) => [proof.repository, dismissed === null])).toEqual([
    ["ana/learning", false],
    ["ana/app", true],
  ]);
});
