import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mentionsSomething,
  readHeader,
  readMarks,
  readPullRequest,
  readReverts,
  type Revert,
} from "../../src/activity/message.ts";

/** Marks in short form: "+a" for done, "-a" for open, with "t:" before a trailer's. */
function marks(message: string): string[] {
  return readMarks(message).map(
    ({ says, form, wording }) => `${form === "trailer" ? "t:" : ""}${says === "done" ? "+" : "-"}${wording}`,
  );
}

describe("marks", () => {
  test.each<[string, string, string[]]>([
    ["a trailer", "Work\n\nCompletes: sql-joins, sql-crud", ["t:+sql-joins, sql-crud"]],
    ["a trailer in any case", "work\n\ncompletes : a\nREOPENS:b", ["t:+a", "t:-b"]],
    ["a folded trailer", "work\n\nCompletes: a,\n  b,\n  c\nSigned-off-by: x", ["t:+a, b, c"]],
    ["a trailer in the first line", "Completes: a", ["t:+a"]],
    ["a trailer in the middle", "x (#3)\n\nCompletes: a\n\n* more", ["t:+a"]],
    ["trailers in the list of a squash merge", "x (#3)\n\n* Completes: a\n\n* Reopens: b", ["t:+a", "t:-b"]],
    [
      "trailers after other bullets",
      "- Completes: a\n+ Completes: b\n1. Completes: c",
      ["t:+a", "t:+b", "t:+c"],
    ],
    [
      "trailers in a nested list",
      "Completes: a\n  - Completes: b\n* - Completes: c",
      ["t:+a", "t:+b", "t:+c"],
    ],
    ["a folded trailer after a bullet", "* Completes: a,\n  b\n* Completes: c", ["t:+a, b", "t:+c"]],
    ["a bullet without a space", "*Completes: a", []],
    ["a trailer inside the text of a bullet", "* fix: Completes: a", []],
    ["a bullet that is indented like code", "    * Completes: a", []],
    ["a trailer after CRLF", "x\r\n\r\nCompletes: a\r\nReopens: b\r\n", ["t:+a", "t:-b"]],
    ["a trailer after a lone CR", "x\rCompletes: a", ["t:+a"]],
    ["a trailer indented like code", "x\n\n    Completes: a", []],
    ["the word in a sentence", "This completes: a", []],
    ["an empty trailer", "x\n\nCompletes:", []],
    ["a trailer with the number of a squash merge", "Completes: a (#12)", ["t:+a"]],
    ["a trailer on two lines, followed by a mark", "Completes: a,\n  b\n[x] c", ["t:+a, b", "+c"]],
    ["a mark that git indented, because others wrote it", "Merge\n\n  [x] a\n    [x] b", []],
    ["the message of git merge --squash", "Squashed commit of the following:\n\n    x\n\n[x] a", []],
    ["a nested list", "- more\n  - [x] a", ["+a"]],
    ["two trailers with the same name", "Completes: a\nCompletes: b", ["t:+a", "t:+b"]],
    ["a word that starts like a trailer", "Completes-all: a\nCompletesx: a", []],
    ["closing keywords, which GitHub handles", "Fixes #12, closes #13, does not fix #14", []],
    ["a task mark", "[x] a", ["+a"]],
    ["a task mark in capitals", "[X] a", ["+a"]],
    ["an open mark", "[ ] a", ["-a"]],
    ["in a list", "- [x] a\n* [ ] b\n+ [x] c\n1. [x] d\n2) [x] e", ["+a", "-b", "+c", "+d", "+e"]],
    ["several on a line", "[x] a [x] b [ ] c", ["+a", "+b", "-c"]],
    ["after a conventional header", "feat(sql)!: [x] a (#12)", ["+a"]],
    ["in the middle of a line", "see [x] a", []],
    ["no space after the box", "[x]a", []],
    ["another letter in the box", "[y] a", []],
    ["a link called x", "[x](https://example.com) a", []],
    ["a quotation", "> [x] a\n> Completes: b", []],
    ["a quotation after a trailer", "Completes: a,\n > b", ["t:+a,"]],
    ["a nested quotation", "  > > [x] a", []],
    ["a fenced block", "```\n[x] a\nCompletes: b\n```\n[x] c", ["+c"]],
    ["a fenced block of tildes with a language", "~~~sh\n[x] a\n```\n~~~\n[x] c", ["+c"]],
    ["a longer fence around a shorter one", "````\n```\n[x] a\n```\n````\n[x] c", ["+c"]],
    ["a fence with text after it, which closes nothing", "```\n[x] a\n``` no\n[x] b\n```\n[x] c", ["+c"]],
    ["a fence in a quotation inside a fence", "```\n> ```\n[x] a\n```\n[x] b", ["+b"]],
    ["a fence indented as code, which closes nothing", "```\n    ```\n[x] a\n```\n[x] b", ["+b"]],
    ["a fence indented as code, which opens nothing", "x\n\n    ```\n\n[x] a", ["+a"]],
    ["an unclosed fence", "```\n[x] a", []],
    ["a fence in a quotation, which ends with the quotation", "> ```\n> x\n> ```\n\nCompletes: a", ["t:+a"]],
    ["an unclosed fence in a quotation", "> ```\n[x] a", ["+a"]],
    ["code in backticks at the start of a line", "```npm test``` passes\n\nCompletes: a", ["t:+a"]],
    ["a fence after a bullet", "- ```\n  [x] a\n  ```\n[x] b", ["+b"]],
    ["boxes without words", "[x] [x] a", ["+a"]],
    ["nothing", "", []],
  ])("%s", (_name, message, expected) => {
    expect(marks(message)).toEqual(expected);
  });

  // Catastrophic backtracking would make this hang.
  test.each<[string, number]>([
    ["[x]", 0],
    ["[x] a ", 200],
    ["[ ]", 0],
    ["- ", 0],
    ["- [x] a\n", 200],
    ["Completes: a\n", 200],
    ["Completes: ", 1],
    [" ", 0],
    ["`", 0],
    ["a(", 0],
    ["1. ", 0],
    ["\n>", 0],
    ["    ~~~x\n", 0],
    ["reverts commit ", 0],
  ])("reads 100 KB of %j", (piece, expected) => {
    const message = piece.repeat(100_000 / piece.length);
    expect(readMarks(message)).toHaveLength(expected);
    expect(readReverts(message)).toEqual([]);
  });

  test.each(["(", "a", "a-", "a(b)", "Merge pull request #1 from ", "(#1", "#1)"])(
    "finds no header and no pull request in a subject of 100 KB of %j",
    (piece) => {
      const subject = piece.repeat(100_000 / piece.length);
      expect(readHeader(subject)).toBeNull();
      expect(readPullRequest(subject)).toBeNull();
    },
  );
});

const sha = "1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d";
const other = "ffffffffffffffffffffffffffffffffffffffff";
const bySha = (name: string, downTo: string | null = null): Revert => ({
  sha: name,
  pullRequest: null,
  repository: null,
  downTo,
});
const byNumber = (pullRequest: number, repository: string | null = null): Revert => ({
  sha: null,
  pullRequest,
  repository,
  downTo: null,
});

describe("reverts", () => {
  test.each<[string, string, Revert[]]>([
    ["git's own format", `Revert "x"\n\nThis reverts commit ${sha}.`, [bySha(sha)]],
    ["a short sha", "This reverts commit 1a2b3c4.", [bySha("1a2b3c4")]],
    ["capitals", `This reverts commit ${sha.toUpperCase()}.`, [bySha(sha)]],
    [
      "of a merge",
      `Revert "Merge x"\n\nThis reverts commit ${sha}, reversing\nchanges made to ${other}.`,
      [bySha(sha, other)],
    ],
    [
      "of a merge, with CRLF",
      `This reverts commit ${sha}, reversing\r\nchanges made to ${other}.`,
      [bySha(sha, other)],
    ],
    ["several", `This reverts commit ${sha}.\nThis reverts commit ${other}.`, [bySha(sha), bySha(other)]],
    [
      "GitHub's Revert button",
      'Revert "x" (#13)\n\nReverts ana-souza/learning#12',
      [byNumber(12, "ana-souza/learning")],
    ],
    ["without a repository", "Reverts #12", [byNumber(12)]],
    ["in a quotation", `> This reverts commit ${sha}.\n> Reverts #12`, []],
    ["a sha too short", "This reverts commit 1a2b3c.", []],
    ["no sha", "This reverts commit of yesterday", []],
    ["a number in a sentence", "Reverts #12 in part", []],
    ["only a subject", 'Revert "x"', []],
  ])("%s", (_name, message, expected) => {
    expect(readReverts(message)).toEqual(expected);
  });
});

describe("limits for absurdly long messages", () => {
  const merge = "This reverts commit 1234567, reversing changes made to 7654321.\n";
  test.each<[string, string]>([
    ["commits", `This reverts commit ${sha}.\n`.repeat(5000)],
    ["merges", merge.repeat(5000)],
    ["pull requests", "Reverts #12\n".repeat(5000)],
    ["all of them", `This reverts commit ${sha}.\n${merge}Reverts #12\n`.repeat(5000)],
  ])("reverts: %s", (_name, message) => {
    expect(readReverts(message)).toHaveLength(200);
  });

  test.each<[string, string, number]>([
    ["one trailer", `Completes: ${"a,".repeat(5000)}`, 1],
    ["a trailer over many lines", `Completes: a,\n${"  b,\n".repeat(5000)}`, 1],
    ["many trailers", `Completes: ${"a,".repeat(5000)}\n`.repeat(300), 200],
    ["one task mark", `[x] ${"a ".repeat(5000)}`, 1],
  ])("marks: %s, with at most 2,000 characters each", (_name, message, expected) => {
    const lengths = readMarks(message).map(({ wording }) => wording.length);
    expect(lengths).toHaveLength(expected);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });
});

test.each([
  ["Merge pull request #12 from mallory/patch-1", { number: 12, from: "mallory" }],
  ["Add joins (#12)", { number: 12, from: null }],
  ["Add joins (#12) more", null],
  ["Merge branch 'main'", null],
  ["", null],
])("reads the pull request of %j", (subject, expected) => {
  expect(readPullRequest(subject)).toEqual(expected);
});

test.each([
  ["feat: x", { type: "feat", scope: null }],
  ["feat(sql): x", { type: "feat", scope: "sql" }],
  ["fix(api)!: x", { type: "fix", scope: "api" }],
  ["docs!: x", { type: "docs", scope: null }],
  ["feat:x", null],
  ["feat (sql): x", null],
  ["just words", null],
])("reads the header of %j", (subject, expected) => {
  expect(readHeader(subject)).toEqual(expected);
});

test("the cheap test skips nothing that matters", () => {
  const pieces = fc.constantFrom(
    ..."[x]|[ ]|[X]|Completes:|reopens :|a|- |1. |\n|\r|\r\n|```|> | |\t|feat: |Reverts #1|".split("|"),
    `This reverts commit ${sha}`,
    `, reversing\nchanges made to ${other}`,
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const message = list.join("");
      const said = readMarks(message).length + readReverts(message).length;
      expect(mentionsSomething(message) || said === 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("quoting a message makes it say nothing", () => {
  const line = fc.constantFrom("[x] a", "Completes: b", "text", "- [ ] c", "```", "");
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(readMarks(lines.map((text) => `> ${text}`).join("\n"))).toEqual([]);
    }),
  );
});
