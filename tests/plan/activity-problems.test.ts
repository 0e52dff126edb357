import { describe, expect, test } from "vitest";
import { repositoryOf, says, type Told } from "../support/activity.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { planned, snapshotOf } from "./snapshots.ts";

const items = [{ id: "sql-joins" }, { id: "sql-crud" }, { id: "docker" }];
const strategy = [{ id: "english", title: "Technical English", kind: "habit" }];

/** Code, message and hint of what a run has to say about these commits. */
function told(history: readonly Told[], web: string | null = "https://github.com/ana/learning"): string[][] {
  const text = roadmapText(items, { strategy });
  const { problems } = planned(snapshotOf(text, [repositoryOf(history, { web })]));
  return problems.map(({ code, message, hint }) => [code, message, hint]);
}

describe("a slip of the pen is told, with what was meant", () => {
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
    ["a word that only begins a sentence", "Complete rewrite of the parser"],
    ["a stranger's", "x"],
    ["a quoted one", "> completes docker"],
  ])("but not %s", (_name, message) => {
    expect(told(says(message))).toEqual([]);
  });

  test("nor one that was made good since", () => {
    const history = says("Completes: sql-jions", "completes docker", "Completes: sql-joins, docker");
    expect(told(history)).toEqual([]);
  });

  test("nor a stranger's slip", () => {
    expect(told([{ message: "completes docker", who: "other" }])).toEqual([]);
  });
});

test("many of a kind are not all listed", () => {
  const history = Array.from({ length: 8 }, (_, index) => ({ message: `[x] nothing at all ${index}` }));
  const messages = told(history).map(([, message]) => message);
  expect(messages).toHaveLength(6);
  expect(messages.at(-1)).toBe("3 more mentions do not match an item.");
});

test("a repository without a page is told when something in it is a proof", () => {
  expect(told(says("Completes: docker"), null).map(([code]) => code)).toEqual(["no-links"]);
  expect(told(says("Nothing"), null)).toEqual([]);
});
