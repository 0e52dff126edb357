/** When a rule about files is met, by whose lines, and what is said of it. */
import { describe, expect, test } from "vitest";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCode } from "../../../src/evidence/code/from-code.ts";
import type { CodeFinding } from "../../../src/evidence/code/finding.ts";
import type { Criterion } from "../../../src/evidence/code/search/leaf.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import { itemOf } from "../../support/activity.ts";
import { appHolding, holding, leafOf, matchAt, ruleOf, shaOn } from "../../support/code-matches.ts";

const join = leafOf("join");
const group = leafOf("group by");

function found(
  criterion: Criterion,
  repositories: readonly RepositoryActivity[],
  other: Partial<Item> = {},
): CodeFinding {
  const [finding] = evidenceFromCode(repositories, [ruleOf(criterion)], [itemOf(other)]).get("joins") ?? [];
  if (finding === undefined) throw new Error("nothing was judged");
  return finding;
}

/** Its proofs, as "sha path:line". */
const proofs = ({ evidence }: CodeFinding): string[] =>
  evidence.map(({ proof }) => `${(proof.ref ?? "").slice(0, 4)} ${proof.path}:${proof.line}`);
const places = ({ parts }: CodeFinding): string[] =>
  parts.flatMap((part) => part.places.map(({ match }) => `${match.path}:${match.line}`));

describe("one thing that is looked for", () => {
  test("is shown by a line of the owner's, which is the proof", () => {
    const finding = found(join, [holding({ join: [matchAt("a.sql", 3, 2)] })]);
    expect(finding).toMatchObject({ met: true, says: "join in a.sql" });
    expect(finding.evidence).toEqual([
      {
        says: "done",
        kind: "code",
        explicit: false,
        because: "Joins: join",
        moment: { repository: ".", order: null, at: Date.UTC(2025, 8, 2) / 1000 },
        dismissed: null,
        proof: {
          kind: "code",
          repository: "ana/learning",
          listed: ".",
          own: true,
          ref: shaOn(2),
          path: "a.sql",
          line: 3,
          url: `https://github.com/ana/learning/blob/${shaOn(2)}/a.sql#L3`,
          on: "2025-09-02",
          by: { untrusted: "owner" },
          title: { untrusted: "Work of day 2" },
          seen: true,
        },
      },
    ]);
  });

  test.each([
    ["new.sql", "note\n\u001b[31m\u202egnp", "new.sql"],
    ["new.sql", "by-ana@example.com/a.sql", "new.sql"],
    ["ana@example.com/new.sql", "ana@example.com/new.sql", "…/new.sql"],
  ])("of a file %j that was called %j is shown as %j", (now, before, shown) => {
    const match = matchAt(now, 9, 2);
    const introduced = match.introduced === null ? null : { ...match.introduced, path: before, line: 4 };
    const finding = found(join, [holding({ join: [{ ...match, introduced }] })]);
    expect(finding.evidence[0]?.proof).toMatchObject({
      path: shown,
      line: 4,
      url: `https://github.com/ana/learning/commit/${shaOn(2)}`,
    });
    expect(finding.says).toBe(`join in ${shown}`);
  });

  test("is linked to where the line stood when it came, with the lines around it", () => {
    const match = matchAt("new.sql", 9, 2);
    const excerpt = { first: 1, total: 9, lines: [] };
    const moved = match.introduced && { ...match.introduced, path: "old.sql", line: 1, excerpt };
    const { evidence } = found(join, [holding({ join: [{ ...match, introduced: moved }] })]);
    expect(evidence[0]?.proof).toMatchObject({ path: "old.sql", line: 1, excerpt });
  });

  test("has no link where the repository has no page, and names another repository", () => {
    const [app] = found(join, [appHolding({ join: [matchAt("a.sql", 3, 2)] }, { web: null })]).evidence;
    expect(app?.proof).toMatchObject({ url: null, own: false, repository: "ana/app" });
    expect(app?.moment.repository).toBe("ana/app");
  });

  test.each<[string, ReturnType<typeof matchAt>[], string]>([
    ["nothing", [], "nothing found"],
    [
      "a stranger's line",
      [matchAt("a.sql", 3, 2, "other")],
      "join not counted: written by somebody else in a.sql",
    ],
    ["a bot's line", [matchAt("a.sql", 3, 2, "bot")], "join not counted: written by a bot in a.sql"],
    [
      "a line whose author is not seen",
      [matchAt("a.sql", 3, null)],
      "join not counted: the author of the line in a.sql is not known",
    ],
  ])("is not shown by %s", (_name, matches, says) => {
    const finding = found(join, [holding({ join: matches })]);
    expect(finding).toMatchObject({ met: false, says, evidence: [] });
    expect(finding.parts).toMatchObject([
      { met: false, uncertain: says.includes("is not known"), places: [] },
    ]);
  });

  test("is not shown by what was not looked at", () => {
    expect(found(join, [holding(null)])).toMatchObject({ met: false, says: "nothing found" });
    expect(found(join, [])).toMatchObject({ met: false, says: "nothing found" });
  });

  test("is shown by the owner's line beside those of others, and nothing is hidden then", () => {
    const code = {
      join: [matchAt("x.sql", 1, 1, "other"), matchAt("y.sql", 1, null), matchAt("a.sql", 3, 5)],
    };
    const finding = found(join, [holding(code)]);
    expect(finding.parts).toMatchObject([{ met: true, uncertain: false, shortfall: null }]);
    expect(proofs(finding)).toEqual(["0005 a.sql:3"]);
  });

  test("is proven by the earliest, then by path and line", () => {
    const code = {
      join: [
        matchAt("b.sql", 1, 3),
        matchAt("b.sql", 9, 2),
        matchAt("b.sql", 4, 2),
        matchAt("a.sql", 8, 2),
        matchAt("z.sql", 8, 1),
      ],
    };
    const finding = found(join, [holding(code)]);
    expect(places(finding)).toEqual(["z.sql:8", "a.sql:8", "b.sql:4", "b.sql:9", "b.sql:1"]);
    expect(proofs(finding)).toEqual(["0001 z.sql:8"]);
  });

  test("counts lines of a file that read the same and are traced to one of them, but no copies of it", () => {
    const [first, second, copy] = [matchAt("a.sql", 1, 1), matchAt("a.sql", 7, 1), matchAt("b.sql", 1, 1)];
    const { introduced } = first;
    const code = { join: [first, { ...second, introduced }, { ...copy, introduced }] };
    expect(places(found(join, [holding(code), appHolding(code)]))).toEqual(["a.sql:1", "a.sql:7"]);
  });

  test("is proven by what roadmap.json records while that is there", () => {
    const code = { join: [matchAt("a.sql", 1, 1), matchAt("a.sql", 7, 4), matchAt("a.sql", 9, 4)] };
    const written = { on: "2025-09-04", proof: `code ${shaOn(4).slice(0, 7)}:a.sql#L7` };
    expect(places(found(join, [holding(code)], { written }))).toEqual(["a.sql:7", "a.sql:1", "a.sql:9"]);
    expect(proofs(found(join, [holding(code)], { written }))).toEqual(["0004 a.sql:7"]);
    expect(proofs(found(join, [holding(code)], { written: { on: "2025-09-04" } }))).toEqual(["0001 a.sql:1"]);
    const gone = { on: "2025-09-04", proof: `code ${shaOn(4).slice(0, 7)}:a.sql#L8` };
    expect(proofs(found(join, [holding(code)], { written: gone }))).toEqual(["0001 a.sql:1"]);
  });

  test("is found once where a repository is listed twice", () => {
    const code = { join: [matchAt("a.sql", 1, 1), matchAt("a.sql", 2, 1), matchAt("b.sql", 1, 1)] };
    const finding = found(leafOf("join", { min: 4 }), [holding(code), appHolding(code)]);
    expect(places(finding)).toEqual(["a.sql:1", "a.sql:2", "b.sql:1"]);
    expect(finding.met).toBe(false);
  });
});

describe("several places", () => {
  const three = leafOf("join", { min: 3 });
  const two = [matchAt("a.sql", 1, 1), matchAt("a.sql", 5, 2)];

  test("are needed as often as the rule says", () => {
    const finding = found(three, [holding({ join: two })]);
    expect(finding).toMatchObject({
      met: false,
      says: "join (2 of 3 places) in a.sql; join in too few places",
    });
    expect(finding.evidence).toMatchObject([{ dismissed: "not shown yet: join (2 of 3 places)" }]);
    expect(found(three, [holding({ join: [...two, matchAt("b.sql", 1, 3)] })]).met).toBe(true);
  });

  test("may lie in several repositories", () => {
    const there = appHolding({ join: [matchAt("c.sql", 1, 3)] });
    expect(found(three, [holding({ join: two }), there])).toMatchObject({ met: true });
  });

  test("may be met where it is not seen who wrote one of them", () => {
    const finding = found(three, [holding({ join: [...two, matchAt("b.sql", 1, null)] })]);
    expect(finding.parts).toMatchObject([{ met: false, uncertain: true }]);
  });
});

describe("what has to be near", () => {
  const near = leafOf("join", { near: "driver" });
  const line = { join: [matchAt("a.py", 1, 1)] };
  test.each<[string, RepositoryActivity[], boolean]>([
    ["in the same repository", [holding({ ...line, driver: [matchAt("b.py", 1, 1)] })], true],
    ["by whomever", [holding({ ...line, driver: [matchAt("b.py", 1, 1, "other")] })], true],
    ["by nobody knows whom", [holding({ ...line, driver: [matchAt("b.py", 1, null)] })], true],
    ["nowhere", [holding(line)], false],
    ["in a list that is empty", [holding({ ...line, driver: [] })], false],
    ["in another repository", [holding(line), appHolding({ driver: [matchAt("b.py", 1, 1)] })], false],
    ["where nothing was looked at", [holding(null)], false],
  ])("%s", (_name, repositories, met) => {
    expect(found(near, repositories).met).toBe(met);
  });
});

describe("all and any", () => {
  const joined = { join: [matchAt("a.sql", 1, 1)] };
  const both = { ...joined, "group by": [matchAt("b.sql", 2, 4)] };

  test.each<[string, Criterion, Record<string, ReturnType<typeof matchAt>[]>, boolean, string]>([
    ["both are there", { all: [join, group] }, both, true, "join in a.sql; group by in b.sql"],
    ["one of both is missing", { all: [join, group] }, joined, false, "join in a.sql; no group by"],
    ["none of both is there", { all: [join, group] }, {}, false, "nothing found"],
    ["one of two is enough", { any: [group, join] }, joined, true, "join in a.sql"],
    ["two of two are told", { any: [join, group] }, both, true, "join in a.sql; group by in b.sql"],
    ["none of two is there", { any: [join, group] }, {}, false, "nothing found"],
    ["nothing is asked for", { all: [] }, {}, true, "nothing found"],
    ["nothing is enough", { any: [] }, {}, false, "nothing found"],
  ])("%s", (_name, criterion, code, met, says) => {
    expect(found(criterion, [holding(code)])).toMatchObject({ met, says });
  });

  test("each part has its proof, and together they count from the day of the last of them", () => {
    const { evidence } = found({ all: [join, group] }, [holding(both)]);
    expect(evidence.map(({ because, moment, proof }) => [because, moment.at, proof.on])).toEqual([
      ["Joins: group by", Date.UTC(2025, 8, 4) / 1000, "2025-09-04"],
      ["Joins: join", Date.UTC(2025, 8, 4) / 1000, "2025-09-01"],
    ]);
  });

  test("what is found of a rule that is not met does not count, and says what is missing", () => {
    const { evidence } = found({ all: [join, group, leafOf("order by")] }, [
      holding({ ...joined, "group by": [matchAt("b.sql", 2, 4, "other")] }),
    ]);
    expect(evidence.map(({ dismissed }) => dismissed)).toEqual([
      "not shown yet: group by (written by somebody else in b.sql), order by",
    ]);
  });

  test.each<[string, ReturnType<typeof matchAt>, number]>([
    ["one line shows both", matchAt("a.sql", 1, 1), 1],
    ["another line of the file", matchAt("a.sql", 2, 1), 2],
    ["the same line of another file", matchAt("b.sql", 1, 1), 2],
  ])("is one proof or two: %s", (_name, match, count) => {
    const code = { ...joined, "group by": [match] };
    expect(found({ all: [join, group] }, [holding(code)]).evidence).toHaveLength(count);
  });

  test("the same line of two repositories is two proofs", () => {
    const there = appHolding({ "group by": [matchAt("a.sql", 1, 2)] });
    expect(found({ all: [join, group] }, [holding(joined), there]).evidence).toHaveLength(2);
  });
});

test("each rule of each item is judged by itself", () => {
  const rules = [ruleOf(join), ruleOf(group), ruleOf(join, { item: "crud" })];
  const findings = evidenceFromCode([holding({ join: [matchAt("a.sql", 1, 1)] })], rules, [itemOf()]);
  expect([...findings].map(([id, some]) => [id, some.map(({ met }) => met)])).toEqual([
    ["joins", [true, false]],
    ["crud", [true]],
  ]);
  expect(findings.get("joins")?.[1]?.rule).toBe(rules[1]);
});
