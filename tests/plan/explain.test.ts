import { describe, expect, test } from "vitest";
import { explain } from "../../src/plan/explain.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { doneChange, history, revert, shaOf } from "../support/activity.ts";
import { planOf } from "./snapshots.ts";

const url = (name: string): string => `https://github.com/ana/learning/commit/${shaOf(name)}`;
const title = "Title of joins (joins), phase Basics";
const toTick = [
  "To tick it, do one of these:",
  "  write a commit with the line “Completes: joins” or “[x] joins”",
  "  tick its box in the checklist issue, or close an issue labelled “roadmap:joins” as completed",
  "  set done: true in roadmap.json, in the commit that contains the work",
];
const toProve = [
  "To prove it:",
  "  write a commit with the line “Completes: joins” or “[x] joins”",
  "To untick it:",
  "  remove its done from roadmap.json",
];
const toUntick = [
  "To untick it, do one of these:",
  "  write a commit with the line “Reopens: joins”, or revert the commit that proves it",
  "  untick its box in the checklist issue",
];

function linesOf(plan: Plan, name = "joins"): string[] | undefined {
  return explain(plan, name)?.lines.flatMap((line) => line.split("\n"));
}

describe("explains an item", () => {
  test("that is open and not mentioned", () => {
    expect(linesOf(planOf([{ id: "joins" }]))).toEqual([
      title,
      "  Open.",
      "",
      "No evidence was found.",
      "",
      ...toTick,
    ]);
  });

  test("that is open, with the rules that would tick it before anything else", () => {
    const evidence = [{ skill: "sql-joins" }, { commit: { scope: "sql" } }];
    const lines = linesOf(planOf([{ id: "joins", evidence }])) ?? [];
    const [start = "", ...otherWays] = toTick;
    expect(lines.slice(lines.indexOf(start))).toEqual([
      start,
      "  commit code that shows it: npx roadfolio skills sql-joins says what counts",
      '  commit work that matches its rule {"commit":{"scope":"sql"}}',
      ...otherWays,
    ]);
  });

  test("that is done by a commit and also mentioned by others", () => {
    const plan = planOf(
      [{ id: "joins" }],
      [
        { message: "Completes: joins", who: "other" },
        { message: "Join tables\n\nCompletes: joins" },
        { message: "[x] joins", who: "bot" },
      ],
    );
    expect(linesOf(plan)).toEqual([
      title,
      "  Done since 2 Sep 2025, proof: commit 0002000.",
      "",
      "Evidence, newest first:",
      "  · commit 0003000, 3 Sep 2025 by bot: “[x]” in the commit message; does not count: a bot's commit",
      "      “[x] joins”",
      `      ${url("0003")}`,
      "  + commit 0002000, 2 Sep 2025 by owner: “Completes” in the commit message; counts",
      "      “Join tables”",
      `      ${url("0002")}`,
      "  · commit 0001000, 1 Sep 2025 by other: “Completes” in the commit message; does not count: not the owner's commit",
      "      “Completes: joins”",
      `      ${url("0001")}`,
      "",
      ...toUntick,
    ]);
  });

  test("that was reopened by a mention", () => {
    const done = { on: "2025-09-01", proof: "commit 0001000" };
    const plan = planOf(
      [{ id: "joins", done }],
      [{ message: "Completes: joins" }, { message: "Reopens: joins" }],
    );
    expect(linesOf(plan)).toEqual([
      title,
      "  Open: it was ticked before, but its proof no longer counts.",
      "",
      "Evidence, newest first:",
      "  - commit 0002000, 2 Sep 2025 by owner: “Reopens” in the commit message; counts",
      "      “Reopens: joins”",
      `      ${url("0002")}`,
      "  · commit 0001000, 1 Sep 2025 by owner: “Completes” in the commit message; does not count: taken back later: “Reopens” in the commit message 0002000",
      "      “Completes: joins”",
      `      ${url("0001")}`,
      "",
      ...toTick,
    ]);
  });

  test("that was reverted", () => {
    const plan = planOf([{ id: "joins" }], [{ message: "Completes: joins" }, { message: revert("0001") }]);
    expect(linesOf(plan)?.[1]).toBe("  Open.");
    expect(linesOf(plan)?.join("\n")).toContain("does not count: reverted by 0002000");
  });

  test("that was removed from roadmap.json by hand", () => {
    const told = [{ message: "Completes: joins" }, { message: "Not yet" }];
    const plan = planOf([{ id: "joins" }], told, {
      doneChanges: [doneChange(false, history(told)[0] ?? null)],
    });
    expect(linesOf(plan)?.[1]).toBe("  Open.");
    expect(linesOf(plan)?.join("\n")).toContain(
      "does not count: older than the day the tick was removed from roadmap.json by hand",
    );
  });

  test.each<[string, unknown, string]>([
    ["without a date", true, "  Done, self-declared: nothing proves it."],
    ["with a date", { on: "2025-09-05" }, "  Done since 5 Sep 2025, self-declared: nothing proves it."],
  ])("that is self-declared %s", (_name, done, state) => {
    expect(linesOf(planOf([{ id: "joins", done }]))).toEqual([
      title,
      state,
      "",
      "No evidence was found.",
      "",
      ...toProve,
    ]);
  });

  test("that was ticked by hand, together with work", () => {
    const told = [{ message: "Join tables" }];
    const act = doneChange(true, history(told)[0] ?? null, { withWork: true });
    const lines = linesOf(planOf([{ id: "joins", done: true }], told, { doneChanges: [act] }));
    expect(lines?.[1]).toBe("  Done since 1 Sep 2025, proof: commit 0001000.");
    expect(lines?.[4]).toContain("ticked by hand in roadmap.json together with other files; counts");
  });

  test("that is a habit", () => {
    const strategy = [{ id: "english", title: "_Technical_ English", kind: "habit" }];
    const plan = planOf([], [{ message: "Completes: english" }], { extra: { strategy } });
    expect(linesOf(plan, "english")).toEqual([
      "Technical English (english)",
      "  Open.",
      "",
      "Evidence, newest first:",
      "  · commit 0001000, 1 Sep 2025 by owner: “Completes” in the commit message; does not count: a habit is measured, not ticked",
      "      “Completes: english”",
      `      ${url("0001")}`,
      "",
      "Habits are measured, not ticked.",
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      "a missing commit",
      "commit abcdef0",
      ["proof: commit abcdef0.", "  Note: commit abcdef0 is not in the history of ana/learning."],
    ],
    [
      "another repository",
      "commit ana/old@abcdef0",
      ["proof: commit abcdef0 in ana/old.", "  Note: ana/old is not listed or has another name."],
    ],
    ["an issue", "issue #12", ["proof: issue #12.", "  Note: issues were not read in this run."]],
    [
      "a text that is not a proof",
      "a certificate",
      ["self-declared: nothing proves it.", "  Note: “a certificate” is not a proof that can be checked."],
    ],
  ])("whose proof cannot be seen: %s", (_name, proof, [by, but]) => {
    const lines = linesOf(planOf([{ id: "joins", done: { on: "2025-09-01", proof } }], [{ message: "x" }]));
    expect(lines?.slice(1, 3)).toEqual([`  Done since 1 Sep 2025, ${by}`, but]);
  });
});

describe("finds an item", () => {
  const plan = planOf([{ id: "joins", title: "`JOIN`s, all", aliases: ["Junções"] }, { id: "crud" }]);

  test.each([["joins"], ["JOINs, all"], ["juncoes"]])("by %s", (name) => {
    expect(explain(plan, name)?.json).toMatchObject({ version: 1, item: { id: "joins" } });
  });

  test.each([["join"], [""], ["joins, crud"], ["constructor"]])("not by %j", (name) => {
    expect(explain(plan, name)).toBeNull();
  });
});

test("gives the same explanation as JSON", () => {
  const plan = planOf(
    [{ id: "joins" }],
    [{ message: "Completes: joins" }, { message: "[x] joins", who: "other" }],
  );
  expect(explain(plan, "joins")?.json).toMatchObject({
    version: 1,
    item: { id: "joins", done: true, proof: [{ ref: shaOf("0001") }] },
    doubt: null,
    evidence: [
      {
        says: "done",
        kind: "commit",
        counts: false,
        dismissed: "not the owner's commit",
        proof: { by: "other" },
      },
      { says: "done", kind: "commit", counts: true, dismissed: null, proof: { url: url("0001") } },
    ],
    wouldTick: toUntick,
  });
});

test("a README that is there in another language is named", () => {
  const plan = planOf([{ id: "joins" }]);
  const skill = "english-readmes";
  const code = [
    { rule: skill, short: skill, skill, met: false, says: "nothing found", shows: null, field: null },
  ];
  const message = "README.md in ana/learning looks like Portuguese: “Olá”";
  const problem = { level: "notice", hint: "", path: null, line: null, column: null } as const;
  const lines = linesOf({
    ...plan,
    decisions: plan.decisions.map((one) => ({ ...one, code })),
    problems: [{ ...problem, code: "readme-not-english", message }],
  });
  expect(lines).toContain(`    ${message}`);
});
