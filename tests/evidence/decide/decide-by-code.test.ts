/** What code that shows a skill does to ticks: which line is the proof, and which is written. */
import { describe, expect, test } from "vitest";
import type { CodeFinding } from "../../../src/evidence/code/finding.ts";
import type { Decision } from "../../../src/evidence/decision.ts";
import { decide } from "../../../src/evidence/decide/decide.ts";
import type { Evidence } from "../../../src/evidence/evidence.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import { itemOf, noFindings, repositoryOf, shaOf } from "../../support/activity.ts";
import { shownAt } from "../../support/code-evidence.ts";

const sha = shaOf("1a2b3c4");
const own = repositoryOf([{ message: "x" }], { code: {} });

function decided(evidence: Evidence[], other: Partial<Item> = {}, met = true): Decision {
  const finding: CodeFinding = {
    rule: {
      item: "joins",
      title: "SQL joins",
      short: "SQL joins",
      skill: "sql-joins",
      shows: "joins tables",
      field: "SQL",
      criterion: { any: [] },
    },
    met,
    parts: [],
    evidence,
    says: "join in a.sql",
  };
  const item = itemOf(other);
  return decide(item, { ...noFindings, repositories: [own], code: new Map([[item.id, [finding]]]) }, []);
}

const lines = ({ proofs }: Decision): (number | null)[] => proofs.map(({ line }) => line);

describe("the line that roadmap.json names", () => {
  const written = { on: "2025-09-01", proof: "code 1a2b3c4:a.sql#L9" };

  test("comes before another line of the same file and commit", () => {
    expect(lines(decided([shownAt({ line: 3 }), shownAt({ line: 9 })]))).toEqual([3, 9]);
    const decision = decided([shownAt({ line: 3 }), shownAt({ line: 9 })], { written });
    expect(lines(decision)).toEqual([9, 3]);
    expect(decision).toMatchObject({ done: true, change: null, write: undefined });
    expect(decision.evidence).toHaveLength(2);
  });

  test("comes before the same line of another file", () => {
    const decision = decided([shownAt({ line: 9, path: "0.sql" }), shownAt({ line: 9 })], { written });
    expect(decision.proofs.map(({ path }) => path)).toEqual(["a.sql", "0.sql"]);
  });

  test.each<[string, Evidence, string]>([
    ["another line", shownAt({ line: 3 }), "code 1a2b3c4:a.sql#L3"],
    ["another file", shownAt({ line: 9, path: "b.sql" }), "code 1a2b3c4:b.sql#L9"],
    ["another commit", shownAt({ line: 9, ref: shaOf("5d6e7f8") }), "code 5d6e7f8:a.sql#L9"],
  ])("gives way to %s when it is gone", (_name, shown, proof) => {
    expect(decided([shown], { written })).toMatchObject({
      done: true,
      change: null,
      write: { on: "2025-09-02", proof },
    });
  });
});

test("the same line in two repositories is one proof, and the portfolio's own is the one that is named", () => {
  const there = shownAt({ line: 3, repository: "ana/app", own: false });
  const here = shownAt({ line: 3 });
  for (const evidence of [
    [there, here],
    [here, there],
  ])
    expect(decided(evidence).proofs.map(({ repository }) => repository)).toEqual(["ana/learning"]);
});

test.each<[string, Partial<Evidence["proof"]>]>([
  ["line", { line: 4 }],
  ["file", { path: "b.sql" }],
  ["commit", { ref: shaOf("5d6e7f8") }],
])("another %s is another proof", (_name, other) => {
  expect(decided([shownAt({ line: 3 }), shownAt({ line: 3, ...other })]).proofs).toHaveLength(2);
});

describe("what each rule found is reported", () => {
  test("whether it is met or not", () => {
    const told = {
      rule: "SQL joins",
      short: "SQL joins",
      skill: "sql-joins",
      says: "join in a.sql",
      shows: "joins tables",
      field: "SQL",
    };
    expect(decided([shownAt({})]).code).toEqual([{ ...told, met: true }]);
    expect(decided([], {}, false).code).toEqual([{ ...told, met: false }]);
  });
});

describe("a habit", () => {
  const kind = "habit";
  test("holds while its rules are met, and nothing is written for it", () => {
    expect(decided([shownAt({ line: 3 })], { kind })).toMatchObject({
      done: true,
      on: "2025-09-02",
      change: null,
      write: undefined,
      history: [],
      doubt: null,
      proofs: [{ ref: sha, line: 3 }],
      evidence: [{ kind: "code", dismissed: null }],
      code: [{ rule: "SQL joins", met: true }],
    });
  });

  test("does not hold when they are not met, whatever was found", () => {
    const found = shownAt({}, { dismissed: "not shown yet" });
    expect(decided([found], { kind }, false)).toMatchObject({ done: false, on: null, proofs: [] });
  });
});
