/** Which place is shown as the proof, and since when it counts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CodeMatch } from "../../../src/activity/code-match.ts";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCode } from "../../../src/evidence/code/from-code.ts";
import type { Criterion } from "../../../src/evidence/code/search/leaf.ts";
import { proofText } from "../../../src/evidence/decide/written-done.ts";
import type { Proof } from "../../../src/evidence/evidence.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import { itemOf } from "../../support/activity.ts";
import { holding, leafOf, matchAt, ruleOf, shaOn } from "../../support/code-matches.ts";

const join = leafOf("join");
const group = leafOf("group by");

function proofsOf(
  criterion: Criterion,
  code: RepositoryActivity["code"],
  written: Item["written"] = false,
): Proof[] {
  const item = itemOf({ written });
  const [finding] = evidenceFromCode([holding(code)], [ruleOf(criterion)], [item]).get("joins") ?? [];
  return (finding?.evidence ?? []).map(({ proof }) => proof);
}

const at = ({ path, line, on }: Proof): string => `${path}:${line} ${on}`;

/** A match in a file that was written on a day. */
const match = (path: string, day: number, other: Partial<CodeMatch> = {}): CodeMatch =>
  matchAt(path, 3, day, "owner", other);

describe("of two places, the one to show is", () => {
  const flaws = ["empty", "bare", "import", "boilerplate", "long"] as const;
  test.each<[string, CodeMatch, CodeMatch]>([
    ...flaws.map((flaw): [string, CodeMatch, CodeMatch] => [
      `one that is not ${flaw}`,
      match("exercises/a.sql", 9, { pattern: 3, inside: true }),
      match("shop/a.sql", 1, { flaw }),
    ]),
    ["in the project, not in an exercise", match("shop/a.sql", 9, { pattern: 3 }), match("week_1/a.sql", 1)],
    ["in the project, not in a test", match("shop/a.py", 9, { pattern: 3 }), match("tests/a.py", 1)],
    ["in the project, not in a notebook", match("shop/a.py", 9, { pattern: 3 }), match("a.ipynb", 1)],
    ["in a test, not in an exercise", match("tests/a.py", 9), match("exercises/a.py", 1)],
    [
      "the stronger pattern",
      match("b.sql", 9, { pattern: 1, inside: true }),
      match("a.sql", 1, { pattern: 2 }),
    ],
    ["the strongest, if nothing else is said", match("b.sql", 9), match("a.sql", 1, { pattern: 1 })],
    ["a whole statement", match("b.sql", 9), match("a.sql", 1, { inside: true })],
    ["the earlier", match("b.sql", 1), match("a.sql", 9)],
    ["the first by path", match("a.sql", 1), match("b.sql", 1)],
  ])("%s", (_, better, worse) => {
    for (const all of [
      [better, worse],
      [worse, better],
    ]) {
      const [proof] = proofsOf(join, { join: all });
      // It counts since the earlier of the two.
      expect(proof?.path).toBe(better.path);
      const first = [better, worse].map(({ introduced }) => introduced?.commit.on ?? "").toSorted()[0];
      expect(proof?.on).toBe(first);
    }
  });

  test("in the file that shows more of it", () => {
    const code = {
      join: [match("a.sql", 1), match("b.sql", 2)],
      "group by": [match("b.sql", 3), match("c.sql", 4)],
    };
    expect(proofsOf({ all: [join, group] }, code).map(({ path }) => path)).toEqual(["b.sql"]);
  });

  test("in a test, for what is about tests", () => {
    const code = { join: [match("tests/a.py", 1), match("shop/a.py", 9)] };
    expect(proofsOf(leafOf("join", { aboutTests: true }), code)[0]?.path).toBe("tests/a.py");
  });
});

describe("of several parts", () => {
  test("the one that completed it comes first, with the day on which it was complete", () => {
    const code = {
      join: [match("a.sql", 9, { pattern: 1 }), match("b.sql", 12)],
      "group by": [match("c.sql", 4)],
    };
    expect(proofsOf({ all: [join, group] }, code).map(at)).toEqual([
      "b.sql:3 2025-09-09",
      "c.sql:3 2025-09-04",
    ]);
  });

  test("one that can be shown well comes first, with the same day", () => {
    const code = { join: [match("a.sql", 9, { flaw: "import" })], "group by": [match("c.sql", 4)] };
    expect(proofsOf({ all: [join, group] }, code).map(at)).toEqual([
      "c.sql:3 2025-09-09",
      "a.sql:3 2025-09-09",
    ]);
  });
});

describe("the recorded proof", () => {
  const recorded = (day: number, path: string, on = day): Item["written"] => ({
    on: `2025-09-${String(on).padStart(2, "0")}`,
    proof: `code ${shaOn(day).slice(0, 7)}:${path}#L3`,
  });

  test("stays while nothing is wrong with it, although a better one was found", () => {
    const code = { join: [match("exercises/a.sql", 5, { pattern: 4, inside: true }), match("b.sql", 2)] };
    expect(proofsOf(join, code, recorded(5, "exercises/a.sql")).map(at)).toEqual([
      "exercises/a.sql:3 2025-09-05",
    ]);
  });

  test.each(["bare", "import", "boilerplate", "long", "empty"] as const)(
    "gives way to a better one if it is %s, and keeps its day",
    (flaw) => {
      const code = {
        join: [match("a.sql", 2, { flaw: "import" }), match("b.sql", 5, { flaw }), match("c.sql", 9)],
      };
      expect(proofsOf(join, code, recorded(5, "b.sql")).map(at)).toEqual(["c.sql:3 2025-09-05"]);
      // What took its place is not weak, so it stays, with the same day.
      expect(proofsOf(join, code, recorded(9, "c.sql", 5)).map(at)).toEqual(["c.sql:3 2025-09-05"]);
    },
  );

  test("stays if the others are no better", () => {
    const code = { join: [match("a.sql", 2, { flaw: "bare" }), match("b.sql", 5, { flaw: "import" })] };
    expect(proofsOf(join, code, recorded(5, "b.sql")).map(({ path }) => path)).toEqual(["b.sql"]);
  });

  test.each<[string, number, string]>([
    ["as recorded, between the first place and it", 4, "2025-09-04"],
    ["as it is, if the recorded day is before all of them", 1, "2025-09-02"],
    ["as it is, if the recorded day is after it", 12, "2025-09-02"],
  ])("counts since the day %s", (_, on, expected) => {
    const code = { join: [match("a.sql", 2), match("b.sql", 9)] };
    expect(proofsOf(join, code, recorded(9, "b.sql", on)).map(at)).toEqual([`b.sql:3 ${expected}`]);
  });

  test("is followed to the commit that has its line since the history was rewritten, by the day of the item", () => {
    const code = { join: [match("a.sql", 2, { pattern: 1 }), match("b.sql", 9)] };
    const lost = { on: "2025-09-02", proof: "code abcdef1:b.sql#L3" };
    expect(proofsOf(join, code, lost).map(at)).toEqual(["b.sql:3 2025-09-02"]);
  });
});

test("a run that knows what the run before recorded finds the same", () => {
  const flaw = fc.option(fc.constantFrom("import", "boilerplate"), { nil: undefined });
  const place = fc
    .record({
      path: fc.constantFrom("a.sql", "b.sql", "c.sql", "tests/a.sql", "exercises/a.sql"),
      day: fc.integer({ min: 1, max: 6 }),
      pattern: fc.nat(2),
      inside: fc.boolean(),
      flaw,
    })
    .map(({ path, day, pattern, inside, flaw: is }) =>
      match(path, day, {
        pattern,
        ...(inside ? { inside } : {}),
        ...(is === undefined ? {} : { flaw: is }),
      }),
    );
  const places = fc.uniqueArray(place, { minLength: 1, maxLength: 5, selector: ({ path }) => path });
  fc.assert(
    fc.property(places, places, (joins, groups) => {
      const both: Criterion = { all: [join, group] };
      const code = { join: joins, "group by": groups };
      const first = proofsOf(both, code);
      const [lead] = first;
      if (lead === undefined || lead.on === null) throw new Error("nothing is proven");
      expect(proofsOf(both, code, { on: lead.on, proof: proofText(lead) })).toEqual(first);
    }),
    { numRuns: 400 },
  );
});

describe("a whole file", () => {
  const url = `https://github.com/ana/learning/blob/${shaOn(2)}/Dockerfile`;

  test("is a proof without a line", () => {
    const [proof] = proofsOf(join, { join: [match("Dockerfile", 2, { whole: true })] });
    expect(proof).toMatchObject({ path: "Dockerfile", line: null, url });
    expect(proof).not.toHaveProperty("excerpt");
  });

  test("is what a skill that whole files show is proven by, whatever its line is worth", () => {
    const whole = leafOf("join", { whole: true });
    const code = { join: [match("b/Dockerfile", 9), match("Dockerfile", 2, { flaw: "boilerplate" })] };
    expect(proofsOf(whole, code)[0]).toMatchObject({ path: "Dockerfile", line: null, url });
  });

  test("is the proof that a line of it was recorded as", () => {
    const code = {
      join: [match("Dockerfile", 2, { whole: true }), match("a/Dockerfile", 1, { whole: true })],
    };
    const written = { on: "2025-09-02", proof: `code ${shaOn(2).slice(0, 7)}:Dockerfile#L1` };
    expect(proofsOf(join, code, written)[0]).toMatchObject({ path: "Dockerfile", line: null });
  });

  test("is the one nearest to the top", () => {
    const code = {
      join: [match("docs/README.md", 1, { whole: true }), match("README.md", 2, { whole: true })],
    };
    expect(proofsOf(join, code)[0]).toMatchObject({ path: "README.md", on: "2025-09-01" });
  });

  test("of the first part comes first, with the day on which all were there", () => {
    const code = {
      join: [match("go.mod", 1, { whole: true })],
      "group by": [match("main.go", 2, { whole: true })],
    };
    expect(proofsOf({ all: [join, group] }, code).map(at)).toEqual([
      "go.mod:null 2025-09-02",
      "main.go:null 2025-09-02",
    ]);
  });

  test("of the first part comes after a line of another that completed the rule", () => {
    const code = { join: [match("go.mod", 1, { whole: true })], "group by": [match("main.go", 2)] };
    expect(proofsOf({ all: [join, group] }, code).map(at)).toEqual([
      "main.go:3 2025-09-02",
      "go.mod:null 2025-09-01",
    ]);
  });

  test.each(["empty", "import"] as const)("that is %s is not shown if there is another", (flaw) => {
    const code = {
      join: [match("a/__init__.py", 1, { whole: true, flaw }), match("b/api.py", 2, { whole: true })],
    };
    expect(proofsOf(join, code)[0]).toMatchObject({ path: "b/api.py", on: "2025-09-01" });
  });

  test("is linked instead of a line that is too long", () => {
    const [proof] = proofsOf(join, { join: [match("a.js", 2, { flaw: "long" })] });
    expect(proof).toMatchObject({ path: "a.js", line: null });
  });
});

test("the part that leads is shown first, with the day on which all were there", () => {
  const code = { join: [match("login.py", 1)], "group by": [match("app.py", 2)] };
  expect(proofsOf({ all: [{ ...join, lead: true }, group] }, code).map(at)).toEqual([
    "login.py:3 2025-09-02",
    "app.py:3 2025-09-02",
  ]);
  // Unless nobody should see its line.
  const flawed = { ...code, join: [match("login.py", 1, { flaw: "import" })] };
  expect(proofsOf({ all: [{ ...join, lead: true }, group] }, flawed).map(at)[0]).toBe("app.py:3 2025-09-02");
});

test("the proof says where the line is now, and is still the one that was introduced", () => {
  const now = { sha: shaOn(9), path: "shop/b.sql", line: 7 };
  const [proof] = proofsOf(join, {
    join: [match("shop/b.sql", 2, { now, introduced: match("a.sql", 2).introduced })],
  });
  expect(proof).toMatchObject({
    ref: shaOn(2),
    path: "a.sql",
    line: 3,
    url: `https://github.com/ana/learning/blob/${shaOn(2)}/a.sql#L3`,
    now: {
      ref: shaOn(9),
      path: "shop/b.sql",
      line: 7,
      url: `https://github.com/ana/learning/blob/${shaOn(9)}/shop/b.sql#L7`,
    },
  });
});
