/** Rules that say what must not be in the files. */
import { describe, expect, test } from "vitest";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCode } from "../../../src/evidence/code/from-code.ts";
import type { CodeFinding } from "../../../src/evidence/code/finding.ts";
import type { Criterion } from "../../../src/evidence/code/search/leaf.ts";
import { itemOf } from "../../support/activity.ts";
import { appHolding, holding, leafOf, matchAt, ruleOf } from "../../support/code-matches.ts";

const join = leafOf("join");

function found(criterion: Criterion, repositories: readonly RepositoryActivity[]): CodeFinding {
  const [finding] = evidenceFromCode(repositories, [ruleOf(criterion)], [itemOf()]).get("joins") ?? [];
  if (finding === undefined) throw new Error("nothing was judged");
  return finding;
}

describe("what must not be there", () => {
  const criterion: Criterion = { all: [join, { not: leafOf("secret") }] };
  const joined = { join: [matchAt("a.sql", 1, 1)] };

  test("shows nothing by not being there", () => {
    const finding = found(criterion, [holding(joined)]);
    expect(finding.met).toBe(true);
    expect(finding.evidence).toMatchObject([{ dismissed: null, proof: { path: "a.sql" } }]);
    expect(found({ not: leafOf("secret") }, [holding({})])).toMatchObject({
      met: true,
      parts: [],
      evidence: [],
    });
  });

  test("counts whoever wrote it, with up to three of its files", () => {
    const secret = ["a", "b", "a", "c", "d"].map((name) => matchAt(`${name}.env`, 1, 1, "other"));
    const finding = found(criterion, [holding({ ...joined, secret })]);
    expect(finding.says).toBe("join in a.sql; secret (a.env, b.env, c.env, …) must not be there");
    expect(finding.parts[1]).toMatchObject({ met: false, uncertain: false, places: [] });
    expect(finding.evidence).toMatchObject([
      { dismissed: "not shown yet: secret (a.env, b.env, c.env, …) (must not be there)" },
    ]);
  });

  test("may be there as long as it is not there often enough", () => {
    const few = { all: [join, { not: leafOf("secret", { min: 2 }) }] };
    const one = [matchAt("a.env", 1, 1)];
    expect(found(few, [holding({ ...joined, secret: one })]).met).toBe(true);
    expect(found(few, [holding({ ...joined, secret: [...one, ...one] })]).met).toBe(false);
    expect(found(few, [holding({ ...joined, secret: one }), appHolding({ secret: one })]).met).toBe(false);
  });

  test.each<[string, Partial<RepositoryActivity>]>([
    ["an empty repository", { code: null, view: "empty" }],
    ["a repository that was seen whole", { code: {} }],
  ])("is not in %s", (_name, other) => {
    expect(found(criterion, [holding(joined), appHolding({}, other)]).met).toBe(true);
  });

  test.each<[string, Partial<RepositoryActivity>]>([
    ["a repository whose files were not looked at", { code: null, view: "unreachable" }],
    ["a repository of which files are missing", { code: {}, lacksFiles: true }],
  ])("may be in %s", (_name, other) => {
    const finding = found(criterion, [holding(joined), appHolding({}, other)]);
    expect(finding.met).toBe(false);
    expect(finding.parts[1]).toMatchObject({ met: false, uncertain: true, places: [] });
    expect(finding.says).toBe("join in a.sql; absence not counted: not all files of ana/app were read");
  });

  test("is reported when it is there, even while another repository is not seen", () => {
    const secret = [matchAt("a.env", 1, 1)];
    const finding = found(criterion, [holding({ ...joined, secret }), appHolding(null)]);
    expect(finding.parts[1]).toMatchObject({ uncertain: false });
  });

  test.each<[string, Criterion, Record<string, ReturnType<typeof matchAt>[]>, string | null]>([
    ["one of two", { any: [leafOf("x"), leafOf("y")] }, { y: [matchAt("y", 1, 1)] }, "y (y)"],
    [
      "both of two",
      { any: [leafOf("x"), leafOf("y")] },
      { x: [matchAt("x", 1, 1)], y: [matchAt("y", 1, 1)] },
      "x (x) and y (y)",
    ],
    ["none of two", { any: [leafOf("x"), leafOf("y")] }, {}, null],
    [
      "one, where both are unwanted together",
      { all: [leafOf("x"), leafOf("y")] },
      { y: [matchAt("y", 1, 1)] },
      null,
    ],
    [
      "both together",
      { all: [leafOf("x"), leafOf("y")] },
      { x: [matchAt("x", 1, 1)], y: [matchAt("y", 1, 1)] },
      "x (x) and y (y)",
    ],
    ["nothing, where something is wanted", { not: leafOf("x") }, {}, "something that is not there"],
    ["something, where it is wanted", { not: leafOf("x") }, { x: [matchAt("x", 1, 1)] }, null],
  ])("%s", (_name, unwanted, code, there) => {
    const finding = found({ not: unwanted }, [holding(code)]);
    expect(finding.met).toBe(there === null);
    expect(finding.parts.map(({ name }) => name)).toEqual(there === null ? [] : [there]);
  });
});
