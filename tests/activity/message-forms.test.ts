/** The exact forms of messages: what is nearly one of them is none. */
import { describe, expect, test } from "vitest";
import {
  mentionsSomething,
  namesMergeRequest,
  readAlmost,
  readHeader,
  readMarks,
  readPullRequest,
  readReverts,
} from "../../src/activity/message.ts";

describe("what is nearly a mark is reported as such", () => {
  test.each<[string, string[]]>([
    ["completes sql-joins", ["sql-joins"]],
    ["* completes sql-joins", ["sql-joins"]],
    ["1. Completed: sql-joins", ["sql-joins"]],
    ["Complete sql-joins", ["sql-joins"]],
    ["completed: sql-joins", ["sql-joins"]],
    ["  COMPLETED \t sql-joins (#12) ", ["sql-joins"]],
    ["complete : sql-joins", ["sql-joins"]],
    ["[x]sql-joins", ["sql-joins"]],
    ["well done [X] \t sql-joins", ["sql-joins"]],
    ["see [x] sql-joins", ["sql-joins"]],
    ["x\n\ncompletes a\n[x]b", ["a", "b"]],
    // A mark is more than nearly one.
    ["Completes: sql-joins", []],
    ["[x] sql-joins", []],
    ["- [x] sql-joins", []],
    // Far from one.
    ["This completes sql-joins", []],
    ["    completes sql-joins", []],
    ["completessql-joins", []],
    ["completely other", []],
    ["completes", []],
    ["[ ]sql-joins", []],
    ["[y]sql-joins", []],
    ["[x]", []],
    ["> completes sql-joins", []],
    ["```\ncompletes sql-joins\n```", []],
    ["", []],
  ])("%j", (message, expected) => {
    expect(readAlmost(message)).toEqual(expected);
  });
});

describe("merges of other hosts", () => {
  test.each<[string, boolean]>([
    ["Merge branch 'x' into 'main'\n\nAdd x\n\nSee merge request ana/learning!12", true],
    ["See merge request !7", true],
    ["See merge request !x7", false],
    ["see merge request group/sub/project!123 for more", true],
    ["See merge request ana/learning!", false],
    ["See merge request ana/learning", false],
    ["See merge request of ana!12", false],
    ["I said: See merge request ana/learning!12", false],
    ["Merged in mallory/branch (pull request #3)", true],
    ["x\nMerged in a (pull request #34) y", true],
    ["Merged in mallory/branch", false],
    ["Merged in two words (pull request #3)", false],
    ["Merged in x (pull request #)", false],
    ["It was Merged in x (pull request #3)", false],
    ["Merged PR 12: Add x", true],
    ["Merged PR 1:", true],
    ["Merged PR 12 Add x", false],
    ["Merged PR x: Add x", false],
    ["I Merged PR 12: Add x", false],
    ["Merge pull request #12 from ana/x", false],
    ["", false],
  ])("%j: %s", (message, named) => {
    expect(namesMergeRequest(message)).toBe(named);
  });
});

describe("the pull request of a subject", () => {
  test.each<[string, ReturnType<typeof readPullRequest>]>([
    ["Merge pull request #7 from ana-souza/a/b", { number: 7, from: "ana-souza" }],
    ["Merge pull request #123 from a/b\n\nTitle", { number: 123, from: "a" }],
    ["Merge pull request # from ana/x", null],
    ["Merge pull request #x from ana/x", null],
    ["Merge pull request #7 from two words/x", null],
    ["Merge pull request #7 from ana", null],
    ["Merge pull request #7 from /x", null],
    ["I Merge pull request #7 from ana/x", null],
    ["Add joins (#123)  \t", { number: 123, from: null }],
    ["Add joins (#1)\nmore", { number: 1, from: null }],
    ["Add joins (#1)\r\nmore", { number: 1, from: null }],
    ["(#1)", { number: 1, from: null }],
    ["Add (#1) and (#23)", { number: 23, from: null }],
    ["Add joins\n(#1)", null],
    ["Add joins\r(#1)", null],
    ["Add joins (#)", null],
    ["Add joins (#x)", null],
    ["Add joins (1)", null],
    ["Add joins #1", null],
    ["Add joins (#1).", null],
  ])("%j", (subject, expected) => {
    expect(readPullRequest(subject)).toEqual(expected);
  });
});

describe("the header of a subject", () => {
  test.each<[string, ReturnType<typeof readHeader>]>([
    ["feat2-x: y", { type: "feat2-x", scope: null }],
    ["função: y", { type: "função", scope: null }],
    ["feat(a b/c): y", { type: "feat", scope: "a b/c" }],
    ["feat:\ty", { type: "feat", scope: null }],
    ["feat(): y", null],
    ["feat(a)(b): y", null],
    ["feat(a(b)): y", null],
    ["feat(a\nb): y", null],
    ["feat(a\rb): y", null],
    ["feat!!: y", null],
    ["a feat: y", null],
    ["_feat: y", null],
    [": y", null],
    ["feat y", null],
    ["feat!y", null],
  ])("%j", (subject, expected) => {
    expect(readHeader(subject)).toEqual(expected);
  });
});

describe("marks", () => {
  const marks = (message: string): string[] =>
    readMarks(message).map(({ says, form, wording }) => `${form} ${says} ${wording}`);

  test.each<[string, string[]]>([
    ["   Completes: a", ["trailer done a"]],
    ["    Completes: a", []],
    ["Completes\t:\ta", ["trailer done a"]],
    ["Completes:ab", ["trailer done ab"]],
    ["Completes a", []],
    ["xCompletes: a", []],
    ["Reopens : a", ["trailer open a"]],
    ["Completes: a\n\tb", ["trailer done a b"]],
    ["Completes: a\n\nb", ["trailer done a"]],
    ["Completes: a\n \n b", ["trailer done a"]],
    ["Completes: a\nb", ["trailer done a"]],
    ["Completes: a,\n  b  \n  c", ["trailer done a, b c"]],
    ["Completes: a\n  - [x] b", ["trailer done a", "task done b"]],
    ["Completes: a\n  [x] b", ["trailer done a"]],
    ["Completes: a\n  [ ] b", ["trailer done a"]],
    ["Completes: a\n  -   [x] b", ["trailer done a", "task done b"]],
    ["Completes: a\n  - see [x] b", ["trailer done a - see [x] b"]],
    ["Completes: a\n  Reopens: b", ["trailer done a Reopens: b"]],
    ["Completes: a\nSquashed commit of the following:\nCompletes: b", ["trailer done a"]],
    ["A Squashed commit of the following:\nCompletes: b", ["trailer done b"]],
    ["Completes: a (#12)  ", ["trailer done a"]],
    ["Completes: a (#12) b", ["trailer done a (#12) b"]],
    ["Completes: a (#)", ["trailer done a (#)"]],
    ["Completes: a (#b)", ["trailer done a (#b)"]],
    ["Completes: a(#345)", ["trailer done a"]],
    ["[x] a  \t b", ["task done a b"]],
    ["[x]  a", ["task done a"]],
    ["[x]\ta", ["task done a"]],
    ["[x] a [ ] b [X] c", ["task done a", "task open b", "task done c"]],
    ["[x] a [y] b", ["task done a [y] b"]],
    ["[x] a [x]b", ["task done a [x]b"]],
    ["[x] a[x] b", ["task done a[x] b"]],
    [" [x] a", []],
    ["            - [x] a", ["task done a"]],
    ["             - [x] a", []],
    ["- - [x] a", ["task done a"]],
    ["-[x] a", []],
    ["= [x] a", []],
    ["123456789. [x] a", ["task done a"]],
    ["1234567890. [x] a", []],
    ["1: [x] a", ["task done a"]],
    ["feat: [x] a", ["task done a"]],
    ["- fix(a b)!: [ ] a", ["task open a"]],
    ["feat(): [x] a", ["task done a"]],
    ["feat(a(b)): [x] a", []],
    ["feat:[x] a", []],
    ["two words: [x] a", []],
    ["x\n   > [x] a", []],
    ["[x] a > b", ["task done a > b"]],
    ["[x] a\n> [x] b\n[x] c", ["task done a", "task done c"]],
  ])("%j", (message, expected) => {
    expect(marks(message)).toEqual(expected);
  });
});

describe("reverts", () => {
  const long = "1a2b3c4".padEnd(64, "d");
  const shas = (message: string): (string | null)[][] =>
    readReverts(message).map(({ sha, downTo, pullRequest, repository }) =>
      pullRequest === null ? [sha, downTo] : [`#${pullRequest}`, repository],
    );

  test.each<[string, (string | null)[][]]>([
    [`reverts commit ${long}`, [[long, null]]],
    ["REVERTS COMMIT 1A2B3C4", [["1a2b3c4", null]]],
    ["It reverts commit 1a2b3c4, and more", [["1a2b3c4", null]]],
    ["nonreverts commit 1a2b3c4", []],
    ["reverts commit g1a2b3c", []],
    ["reverts commit 1a2b3c4, reversing changes made to 5D6E7F8", [["1a2b3c4", "5d6e7f8"]]],
    ["reverts commit 1a2b3c4,\nreversing\nchanges made to 5d6e7f8", [["1a2b3c4", "5d6e7f8"]]],
    ["reverts commit 1a2b3c4, \n reversing \n changes made to 5d6e7f8", [["1a2b3c4", "5d6e7f8"]]],
    ["reverts commit 1a2b3c4 reversing changes made to 5d6e7f8", [["1a2b3c4", null]]],
    ["reverts commit 1a2b3c4, reversing changes made to it", [["1a2b3c4", null]]],
    ["\t reverts #123 \t", [["#123", null]]],
    ["x\nReverts ana.b-c/d_e.f-g#4\ny", [["#4", "ana.b-c/d_e.f-g"]]],
    ["Reverts ana#4", []],
    ["Reverts ana/b/c#4", []],
    ["Reverts a b/c#4", []],
    ["Reverts #", []],
    ["Reverts #x", []],
    ["It reverts #4", []],
    ["Reverts #4 .", []],
  ])("%j", (message, expected) => {
    expect(shas(message)).toEqual(expected);
  });
});

describe("the cheap test", () => {
  test.each([
    "[x]",
    "[X] a",
    "[ ]",
    "a[x]b",
    "completes",
    "INCOMPLETE",
    "Reopens:",
    "reopens \t:",
    "reverts ",
    "Reverts\t",
  ])("lets through %j", (message) => {
    expect(mentionsSomething(message)).toBe(true);
  });

  test.each([
    "",
    "Add joins",
    "[y] a",
    "[]",
    "[xx]",
    "[x",
    "x]",
    "Completing",
    "Reopens a",
    "reopens x:",
    "reverts",
    "reverting",
  ])("spares %j its readers", (message) => {
    expect(mentionsSomething(message)).toBe(false);
  });
});
