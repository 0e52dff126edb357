import { describe, expect, test } from "vitest";
import type { OthersCommit } from "../../../src/activity/hosted-commit.ts";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCommits, ruleKey } from "../../../src/evidence/commits/from-commits.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import { untrusted } from "../../../src/text/untrusted.ts";
import { itemOf, no, repositoryOf, revert, says, shaOf, type Told, yes } from "../../support/activity.ts";

const joins = itemOf();
const crud = itemOf({ id: "crud", title: "CRUD: `SELECT`, `INSERT`", aliases: ["Operações básicas"] });
const items: Item[] = [joins, crud];

/** Evidence in short form: the item's id, "+" for done or "-" for open, in parentheses if a rule found it. */
function found(...told: Told[]): string[] {
  const { byItem } = evidenceFromCommits([repositoryOf(told)], items);
  return [...byItem].flatMap(([id, list]) =>
    list.map((one) => {
      const short = `${id}${one.says === "done" ? "+" : "-"}`;
      return one.explicit ? short : `(${short})`;
    }),
  );
}

describe("a commit counts for the items its message names", () => {
  test.each<[string, string, string[]]>([
    ["a trailer with an id", "Work\n\nCompletes: joins", ["joins+"]],
    ["a trailer with two ids", "Work\n\nCompletes: joins, crud", ["joins+", "crud+"]],
    [
      "a trailer with a title that contains commas",
      "Work\n\nCompletes: CRUD: SELECT, INSERT, joins",
      ["crud+", "joins+"],
    ],
    ["a reopening trailer", "Work\n\nReopens: joins", ["joins-"]],
    ["a task mark with an id", "[x] joins", ["joins+"]],
    ["a task mark with a title", "feat(sql): [x] crud: select, insert", ["crud+"]],
    ["a task mark with an alias without accents", "- [X] operacoes basicas", ["crud+"]],
    ["an open task mark", "[ ] joins", ["joins-"]],
    ["one done and one open", "[x] joins\n[ ] crud", ["joins+", "crud-"]],
    ["the same item twice", "[x] joins\n\nCompletes: joins", ["joins+"]],
    ["open, then done: the last one counts", "[ ] joins\n[x] joins", ["joins+"]],
    ["done, then open: the last one counts", "Completes: joins\nReopens: joins", ["joins-"]],
    ["a longer phrase", "[x] joins and more", []],
    ["a title in a sentence", "Learned JOINs, and joins again", []],
    ["a quotation", "> [x] joins", []],
    ["code", "```\nCompletes: joins\n```", []],
    ["a closing keyword", "Closes joins, fixes #12", []],
    ["an unknown item", "Completes: cooking", []],
    ["nothing", "", []],
  ])("%s", (_name, message, expected) => {
    expect(found({ message })).toEqual(expected);
  });
});

describe("a commit that matches a rule counts for the rule's item", () => {
  test.each<[string, Told, string[]]>([
    ["one rule", { message: "feat: x", rules: [ruleKey("joins", 0)] }, ["(joins+)"]],
    ["two rules of one item", { message: "feat: x", rules: ["joins#0", "joins#1"] }, ["(joins+)"]],
    ["rules of two items", { message: "feat: x", rules: ["joins#0", "crud#3"] }, ["(joins+)", "(crud+)"]],
    ["a rule and a mention in the same message", { message: yes, rules: ["joins#0"] }, ["joins+"]],
    ["a rule and the opposite in the same message", { message: no, rules: ["joins#0"] }, ["joins-"]],
    ["a rule and a mention of another item", { message: no, rules: ["crud#0"] }, ["joins-", "(crud+)"]],
  ])("%s", (_name, told, expected) => {
    expect(found(told)).toEqual(expected);
  });
});

describe("what does not count gives the reason", () => {
  const dismissals = (
    repository: RepositoryActivity,
    of: Item = joins,
    others: ReadonlyMap<string, OthersCommit> = new Map(),
  ): (string | null)[] =>
    (evidenceFromCommits([repository], [of, crud], others).byItem.get("joins") ?? []).map(
      ({ dismissed }) => dismissed,
    );
  const back = `reverted by ${shaOf("0002").slice(0, 7)}`;
  test.each<[string, Told[], (string | null)[]]>([
    ["the owner's commit counts", [{ message: yes }], [null]],
    ["a stranger's commit", [{ message: yes, who: "other" }], ["not the owner's commit"]],
    ["a bot's commit", [{ message: yes, who: "bot" }], ["a bot's commit"]],
    [
      "a stranger's commit that matches a rule",
      [{ message: "x", rules: ["joins#0"], who: "other" }],
      ["not the owner's commit"],
    ],
    ["a reverted commit", says(yes, revert("0001")), [back]],
    ["a commit whose revert was reverted", says(yes, revert("0001"), revert("0002")), [null]],
    ["a reverted reopening", says(no, revert("0001")), [back]],
    ["a commit a stranger reverted", [{ message: yes }, { message: revert("0001"), who: "other" }], [null]],
    [
      "a stranger's reverted commit",
      [{ message: yes, who: "other" }, { message: revert("0001") }],
      ["not the owner's commit"],
    ],
  ])("%s", (_name, told, expected) => {
    expect(dismissals(repositoryOf(told))).toEqual(expected);
  });

  const ticked = itemOf({ written: { on: "2025-09-01", proof: "commit 0001000" } });

  test("a squash that holds somebody else's commits, for an open item", () => {
    const { commits, ...rest } = repositoryOf(says(yes));
    const squash = { ...rest, commits: commits.map((one) => ({ ...one, squashOf: untrusted("Mallory") })) };
    expect(dismissals(squash)).toEqual(["a squash that also holds somebody else's commits"]);
    expect(dismissals(squash, ticked)).toEqual([null]);
  });

  test("a commit that GitHub says is another account's, for an open item", () => {
    const sha = shaOf("0001");
    const other = { sha, repository: "ana/learning", listed: ".", url: "x", account: "mallory", pull: null };
    const others = new Map([[sha, other]]);
    expect(dismissals(repositoryOf(says(yes, yes)), joins, others)).toEqual([
      null,
      "GitHub says that mallory made it",
    ]);
    expect(dismissals(repositoryOf(says(yes)), ticked, others)).toEqual([null]);
  });

  test("mentions by bots are not reported, those by strangers are", () => {
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

describe("proofs link to their commit", () => {
  const proofIn = (other: Partial<RepositoryActivity>) =>
    evidenceFromCommits([repositoryOf(says(yes), other)], items).byItem.get("joins")?.[0]?.proof;

  test("in the portfolio's own repository", () => {
    expect(proofIn({})).toEqual({
      kind: "commit",
      repository: "ana/learning",
      listed: ".",
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
    ["a repository without a web page", null, null],
  ])("in another repository: %s", (_name, web, url) => {
    expect(proofIn({ listed: "ana/app", name: "ana/app", web })).toMatchObject({
      own: false,
      repository: "ana/app",
      url,
    });
  });
});

test("evidence takes the position of its commit; restored evidence takes that of the restoring one", () => {
  const [newest, restored] =
    evidenceFromCommits(
      [repositoryOf(says(yes, revert("0001"), revert("0002"), yes), { listed: "ana/app" })],
      items,
    ).byItem.get("joins") ?? [];
  expect(newest?.moment).toMatchObject({ repository: "ana/app", order: 0 });
  expect(restored?.moment).toMatchObject({ repository: "ana/app", order: 1 });
  expect(restored?.proof.ref).toBe(shaOf("0001"));
});

test("each repository is on its own: a revert in one does not affect the same sha in another", () => {
  const own = repositoryOf(says(yes, revert("0001")));
  const app = repositoryOf(says(yes), { listed: "ana/app", name: "ana/app" });
  const evidence = evidenceFromCommits([own, app], items).byItem.get("joins") ?? [];
  expect(evidence.map(({ proof, dismissed }) => [proof.repository, dismissed === null])).toEqual([
    ["ana/learning", false],
    ["ana/app", true],
  ]);
});
