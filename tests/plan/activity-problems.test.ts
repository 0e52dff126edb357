import { describe, expect, test } from "vitest";
import { repositoryOf, says, type Told } from "../support/activity.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { planned, snapshotOf } from "./snapshots.ts";

const items = [{ id: "sql-joins" }, { id: "sql-crud" }, { id: "docker" }];
const strategy = [{ id: "english", title: "Technical English", kind: "habit" }];

/** Code, message and hint of each problem reported for these commits. */
function told(history: readonly Told[], { near = items } = {}): string[][] {
  const text = roadmapText(near, { strategy });
  const { problems } = planned(snapshotOf(text, [repositoryOf(history)]));
  return problems.map(({ code, message, hint }) => [code, message, hint]);
}

describe("a slip is reported, with what was probably meant", () => {
  test.each<[string, string, RegExp]>([
    ["Completes: sql-jions", "unknown-mention", /^Did you mean sql-joins/],
    ["[x] sql-joins sql-crud", "unknown-mention", /“Completes: sql-joins, sql-crud”/],
    ["Completes: sql-joins sql-crud", "unknown-mention", /“Completes: sql-joins, sql-crud”/],
    ["[x] Kubernetes operators", "unknown-mention", /^Add this wording to an item's aliases/],
    ["completes sql-joins", "almost-mention", /with the colon/],
    ["Completed: docker", "almost-mention", /“Completes: docker”/],
    ["Complete: docker", "almost-mention", /“Completes: docker”/],
    ["[x]docker", "almost-mention", /“\[x\] docker”/],
    ["done [x] docker", "almost-mention", /“\[x\] docker”/],
    ["[x] Technical English", "habit-mention", /"kind"/],
  ])("%s", (message, code, hint) => {
    expect(told(says(message))).toEqual([[code, expect.any(String), expect.stringMatching(hint)]]);
  });

  test.each([
    ["a word at the start of a sentence", "Complete rewrite of the parser"],
    ["a quotation", "> completes docker"],
  ])("but not %s", (_name, message) => {
    expect(told(says(message))).toEqual([]);
  });

  test("but not one that was corrected later", () => {
    const history = says("Completes: sql-jions", "completes docker", "Completes: sql-joins, docker");
    expect(told(history)).toEqual([]);
  });

  test("but not one near to several items that were all ticked later", () => {
    const near = [{ id: "unit-test" }, { id: "unit-tests" }];
    const typo = "Completes: unit-tesst";
    const hint = expect.stringMatching(/^Did you mean unit-tests? or unit-tests?\?/);
    expect(told(says(typo, "Completes: unit-tests"), { near })).toEqual([
      ["unknown-mention", expect.any(String), hint],
    ]);
    expect(told(says(typo, "Completes: unit-tests, unit-test"), { near })).toEqual([]);
  });

  test("but not a stranger's", () => {
    expect(told([{ message: "completes docker", who: "other" }])).toEqual([]);
  });
});

test("reports marks after the 200th of a message, which are not read", () => {
  const boxes = (count: number): Told[] => says("[x] sql-joins\n".repeat(count));
  expect(told(boxes(199)).map(([code]) => code)).toEqual([]);
  expect(told(boxes(250))).toEqual([
    ["too-many-marks", expect.stringContaining("first 200"), expect.stringContaining("another commit")],
  ]);
});

test("limits the number of reports", () => {
  const history = Array.from({ length: 8 }, (_, index) => ({ message: `[x] nothing at all ${index}` }));
  const messages = told(history).map(([, message]) => message);
  expect(messages).toHaveLength(6);
  expect(messages.at(-1)).toBe("3 more mentions do not match an item.");
});

test.each<[string, Told[], Told[], unknown, string[]]>([
  ["contains a proof", says("Completes: docker"), [], false, ["no-links"]],
  ["contains none", says("Nothing"), [], false, []],
  ["does not contain the proof", says("Nothing"), says("Completes: docker"), false, []],
  ["has a tick without a proof", says("Nothing"), [], true, []],
])("a repository without a web page that %s", (_name, own, other, done, expected) => {
  const text = roadmapText([{ id: "docker", done }], {
    repositories: [".", { repository: "../app", publish: "all" }],
  });
  const app = { listed: "../app", name: "ana/app", web: "https://github.com/ana/app" };
  const repositories = [repositoryOf(own, { web: null }), repositoryOf(other, app)];
  const { problems } = planned(snapshotOf(text, repositories));
  expect(problems.map(({ code }) => code)).toEqual(expected);
});
