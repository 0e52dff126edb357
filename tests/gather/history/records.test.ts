import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MessageRule } from "../../../src/gather/history/record.ts";
import { createHistoryReader } from "../../../src/gather/history/records.ts";
import { merge, questions, read, record, type Written } from "../../support/records.ts";

const wordings = (records: Written[]): string[] =>
  read(records).flatMap(({ marks }) => marks.map(({ wording }) => wording));

test("keeps commits that say something, with their position in the whole history", () => {
  const commits = read([
    { message: "nothing" },
    { sha: "1".repeat(40), message: "Work (#7)\n\nCompletes: a", at: 1_756_000_001 },
    { message: "", email: "mallory@example.net" },
    { message: "x", name: "dependabot[bot]" },
  ]);
  expect(commits).toMatchObject([
    {
      sha: "1".repeat(40),
      order: 1,
      at: 1_756_000_001,
      on: "2025-09-03",
      merge: false,
      subject: { untrusted: "Work (#7)" },
      pullRequest: 7,
      author: { who: "owner" },
    },
  ]);
});

test.each<[string, string, boolean]>([
  ["a root", "", false],
  ["a commit", "b".repeat(40), false],
  ["a merge", merge, true],
  ["an octopus merge", `${merge} ${"d".repeat(40)}`, true],
])("recognises %s by its parents", (_name, parents, expected) => {
  expect(read([{ message: "[x] a", parents }])).toMatchObject([
    { merge: expected, marks: [{ wording: "a" }] },
  ]);
});

test("uses the author's own day, whatever the time elsewhere", () => {
  const last = `${Date.parse("2025-09-03T23:59:59-12:00") / 1000} -1200`;
  const first = `${Date.parse("2025-09-03T00:00:00+14:00") / 1000} +1400`;
  expect(read([last, first].map((authored) => ({ authored, message: "[x] a" }))).map(({ on }) => on)).toEqual(
    ["2025-09-03", "2025-09-03"],
  );
});

test("keeps commits by strangers and bots with their text, marked as such", () => {
  const message = "Completes: a";
  const commits = read([
    { message, email: "mallory@example.net" },
    { message, name: "dependabot[bot]" },
    { message },
    { message, name: "renovate[bot]", email: "ana@example.com" },
  ]);
  expect(commits.map(({ author }) => author.who)).toEqual(["other", "bot", "owner", "bot"]);
});

test("keeps the near misses of the owner only", () => {
  const message = "Completes: a\n\ncompletes b";
  const commits = read([
    { message },
    { message, email: "mallory@example.net" },
    { message, name: "renovate[bot]" },
  ]);
  expect(commits.map(({ almost }) => almost)).toEqual([["b"], [], []]);
});

test("keeps reverts, with the number of the pull request that brought them in", () => {
  const sha = "1a2b3c4d".repeat(5);
  expect(
    read([
      { message: `Revert "x"\n\nThis reverts commit ${sha}.` },
      { message: 'Revert "x" (#13)\n\nReverts ana-souza/learning#12' },
    ]),
  ).toMatchObject([
    { reverts: [{ sha, pullRequest: null }], pullRequest: null },
    { reverts: [{ sha: null, pullRequest: 12 }], pullRequest: 13 },
  ]);
});

test("puts milestones at doubling distances from HEAD, whether their commits say something or not", () => {
  const reader = createHistoryReader(questions);
  const shaAt = (place: number): string => place.toString(16).padStart(40, "0");
  for (let place = 0; place < 5000; place++) reader.read(record({ sha: shaAt(place), message: "x" }));
  expect(reader.milestones()).toEqual([2048, 4096].map(shaAt));
  expect(reader.commits()).toEqual([]);
});

describe("merged pull requests", () => {
  test.each<[string, string, string, string[]]>([
    ["a stranger's", "Merge pull request #5 from mallory/patch\n\n[x] a", merge, []],
    ["a stranger's trailer", "Merge pull request #5 from mallory/patch\n\nx\n\nCompletes: a", merge, []],
    ["the owner's own", "Merge pull request #5 from Ana-Souza/feature\n\nCompletes: a", merge, ["a"]],
    [
      "a stranger whose login starts like the owner's",
      "Merge pull request #5 from ana-souza-2/x\n\n[x] a",
      merge,
      [],
    ],
    ["a plain merge", "Merge branch 'feature'\n\nCompletes: a", merge, ["a"]],
    ["a commit that only looks like a merge", "Merge pull request #5 from x/y\n\nCompletes: a", "b", ["a"]],
  ])("%s", (_name, message, parents, expected) => {
    expect(wordings([{ message, parents }])).toEqual(expected);
  });
});

test("a stranger's merged text reverts nothing", () => {
  const revert = `Completes: a\n\nThis reverts commit ${"1a2b3c4d".repeat(5)}.`;
  const of = (login: string): Written => ({
    message: `Merge pull request #5 from ${login}/x\n\n${revert}`,
    parents: merge,
  });
  expect(read([of("mallory")])).toEqual([]);
  expect(read([of("ana-souza")])).toMatchObject([{ marks: [{}], reverts: [{}], pullRequest: 5 }]);
});

describe("odd messages", () => {
  test("reads bytes that are not UTF-8", () => {
    const message = Buffer.concat([
      Buffer.from("Fun"),
      Buffer.from([0xe7, 0xf5]),
      Buffer.from("es\n\nCompletes: a"),
    ]);
    const commits = read([{ message }]);
    expect(commits).toMatchObject([
      { subject: { untrusted: "Fun\ufffd\ufffdes" }, marks: [{ wording: "a" }] },
    ]);
  });

  test("reads UTF-8 in names and wordings", () => {
    const commits = read([{ message: "[x] Junções básicas 🎉", name: "João" }]);
    expect(commits).toMatchObject([
      { author: { name: { untrusted: "João" } }, marks: [{ wording: "Junções básicas 🎉" }] },
    ]);
  });

  test.each<[string, string, string[]]>([
    ["empty", "", []],
    ["blank", "\n \n", []],
    ["blank lines before the subject", "\n\nCompletes: a\n", ["a"]],
    ["CR as line breaks", "x\rCompletes: a\r", ["a"]],
    ["terminal escapes", "\u001b[2JWork\n\n[x] a", ["a"]],
    ["100 KB before a trailer", `${"word ".repeat(20_000)}\n\nCompletes: a`, ["a"]],
  ])("%s", (_name, message, expected) => {
    expect(wordings([{ message }])).toEqual(expected);
  });

  test("cuts a wording of 100 KB", () => {
    const [wording = ""] = wordings([{ message: `[x] ${"y".repeat(100_000)}` }]);
    expect(wording).toMatch(/^y{1900,2000}$/);
  });

  test("uses the first line with text as the subject", () => {
    expect(read([{ message: "\n \nWork\r\n\r\n[x] a" }])).toMatchObject([{ subject: { untrusted: "Work" } }]);
  });

  test("keeps the subject short and clean", () => {
    const [commit] = read([{ message: `\u001b[31m${"x".repeat(5000)}\n\n[x] a` }]);
    expect(commit?.subject.untrusted).toHaveLength(200);
    expect(commit?.subject.untrusted).not.toContain("\u001b");
  });
});

test("keeps commits that are proofs, whatever they say, by their first seven characters", () => {
  const sha = "1234567890".repeat(4);
  expect(read([{ sha, message: "x" }], { shas: ["1234567"] })).toHaveLength(1);
  expect(read([{ sha, message: "x" }], { shas: [sha] })).toHaveLength(1);
  expect(read([{ sha, message: "x" }], { shas: ["1234568"] })).toHaveLength(0);
  expect(read([{ sha, message: "x" }], {}, true)).toHaveLength(1);
});

describe("commit rules", () => {
  const rule = (parts: Partial<MessageRule>): MessageRule => ({
    key: "joins#0",
    type: null,
    scope: null,
    message: null,
    ...parts,
  });
  test.each<[string, Partial<MessageRule>, Written, boolean]>([
    ["type and scope", { type: "feat", scope: "sql" }, { message: "feat(sql): x" }, true],
    ["a type alone", { type: "feat" }, { message: "feat!: x" }, true],
    ["in another case", { type: "Feat", scope: "SQL" }, { message: "feat(sql): x" }, true],
    ["another scope", { scope: "sql" }, { message: "feat(api): x" }, false],
    ["no header", { type: "feat" }, { message: "feature x" }, false],
    ["text in the body", { message: (text) => text.includes("join") }, { message: "x\n\njoin" }, true],
    ["a merge", { type: "feat" }, { message: "feat: x", parents: merge }, false],
    ["a stranger", { type: "feat" }, { message: "feat: x", email: "mallory@example.net" }, false],
    ["a bot", { type: "feat" }, { message: "feat: x", name: "renovate[bot]" }, false],
  ])("%s", (_name, parts, written, fits) => {
    const commits = read([written], { rules: [rule(parts)] });
    expect(commits.flatMap(({ rules }) => rules)).toEqual(fits ? ["joins#0"] : []);
  });
});

test("names every rule that matches, and no other", () => {
  const rules = [
    { key: "a#0", type: "feat", scope: null, message: null },
    { key: "a#1", type: "fix", scope: null, message: null },
    { key: "b#0", type: null, scope: "sql", message: (text: string) => text.endsWith("joins") },
  ];
  expect(read([{ message: "feat(sql): joins" }], { rules })).toMatchObject([{ rules: ["a#0", "b#0"] }]);
  expect(read([{ message: "docs: joins" }], { rules })).toEqual([]);
});

test("reads on whatever the bytes are", () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all.map((byte) => byte || 1)));
  fc.assert(
    fc.property(fc.array(bytes), (messages) => {
      const commits = read(
        messages.map((message) => ({ message })),
        {},
        true,
      );
      expect(commits.map(({ author }) => author.who)).toEqual(messages.map(() => "owner"));
      expect(commits.map(({ order }) => order)).toEqual(messages.map((_, index) => index));
    }),
  );
});

describe("a commit that comes before its child", () => {
  const [a = "", b = "", c = "", d = ""] = ["a", "b", "c", "d"].map((letter) => letter.repeat(40));
  test.each<[string, [string, string][], boolean]>([
    [
      "never",
      [
        [a, b],
        [b, c],
        [c, ""],
      ],
      false,
    ],
    [
      "never, although branches meet",
      [
        [a, `${b} ${c}`],
        [b, d],
        [c, d],
        [d, ""],
      ],
      false,
    ],
    [
      "once",
      [
        [a, `${b} ${c}`],
        [d, ""],
        [b, d],
        [c, d],
      ],
      true,
    ],
  ])("%s", (_name, commits, expected) => {
    const reader = createHistoryReader(questions);
    for (const [sha, parents] of commits) reader.read(record({ sha, parents, message: "x" }));
    expect(reader.outOfOrder()).toBe(expected);
  });
});
