/** What a rule finds whose parts are tied. */
import { describe, expect, test } from "vitest";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import type { CodeFinding } from "../../../src/evidence/code/finding.ts";
import { evidenceFromCode } from "../../../src/evidence/code/from-code.ts";
import type { Criterion } from "../../../src/evidence/code/search/leaf.ts";
import { itemOf } from "../../support/activity.ts";
import { appHolding, holding, leafOf, matchAt, ruleOf } from "../../support/code-matches.ts";

const schedule = leafOf("a schedule");
const request = leafOf("a request");
const pipeline: Criterion = { all: [schedule, request], together: "imports" };

function found(criterion: Criterion, ...repositories: readonly RepositoryActivity[]): CodeFinding {
  const [finding] = evidenceFromCode(repositories, [ruleOf(criterion)], [itemOf({})]).get("joins") ?? [];
  if (finding === undefined) throw new Error("nothing was judged");
  return finding;
}

const proofs = ({ evidence }: CodeFinding): string[] =>
  evidence.map(({ proof }) => `${proof.path}:${proof.line}`);

const tied = { groups: ["dag.py"] };

describe("parts that are tied", () => {
  test("are shown where they are tied, though others are older", () => {
    const finding = found(
      pipeline,
      holding({
        "a schedule": [matchAt("hello.py", 1, 1), matchAt("dag.py", 2, 5, "owner", tied)],
        "a request": [matchAt("week2.py", 1, 1), matchAt("load.py", 3, 6, "owner", tied)],
      }),
    );
    expect(finding).toMatchObject({ met: true, says: "a schedule in dag.py; a request in load.py" });
    expect(proofs(finding)).toEqual(["load.py:3", "dag.py:2"]);
    expect(finding.evidence[0]?.moment.at).toBe(Date.UTC(2025, 8, 6) / 1000);
  });

  test("do not count apart, and it is said why", () => {
    const finding = found(
      pipeline,
      holding({ "a schedule": [matchAt("hello.py", 1, 1)], "a request": [matchAt("week2.py", 1, 1)] }),
    );
    expect(finding).toMatchObject({
      met: false,
      says: "a schedule in hello.py; a request in week2.py; no module holds or imports all of it",
    });
    expect(finding.evidence[0]?.dismissed).toBe("found apart: no module holds or imports all of it");
  });

  test("do not count if only others wrote one of them where they are tied", () => {
    const finding = found(
      pipeline,
      holding({
        "a schedule": [matchAt("dag.py", 2, 5, "other", tied), matchAt("hello.py", 1, 1)],
        "a request": [matchAt("load.py", 3, 6, "owner", tied)],
      }),
    );
    expect(finding.met).toBe(false);
  });

  test("do not count in two repositories", () => {
    const finding = found(
      pipeline,
      holding({ "a schedule": [matchAt("dag.py", 2, 5, "owner", tied)] }),
      appHolding({ "a request": [matchAt("load.py", 3, 6, "owner", tied)] }),
    );
    expect(finding.met).toBe(false);
  });

  test("may not be seen if nobody knows who wrote one of them", () => {
    const finding = found(
      pipeline,
      holding({
        "a schedule": [matchAt("dag.py", 2, null, "owner", tied), matchAt("hello.py", 1, 1)],
        "a request": [matchAt("load.py", 3, 6, "owner", tied)],
      }),
    );
    expect(finding.parts.map(({ uncertain }) => uncertain)).toEqual([true, true]);
  });

  test("are missing as ever if one of them is nowhere", () => {
    const finding = found(pipeline, holding({ "a schedule": [matchAt("hello.py", 1, 1)] }));
    expect(finding.says).toBe("a schedule in hello.py; no request");
  });

  test("count with what must be nowhere in the repository", () => {
    const without: Criterion = { ...pipeline, all: [schedule, request, { not: leafOf("a library") }] };
    const code = {
      "a schedule": [matchAt("dag.py", 2, 5, "owner", tied)],
      "a request": [matchAt("load.py", 3, 6, "owner", tied)],
    };
    expect(found(without, holding(code)).met).toBe(true);
    expect(found(without, holding({ ...code, "a library": [matchAt("x.py", 1, 1)] })).met).toBe(false);
  });
});

describe("what has to be near", () => {
  const chart: Criterion = { all: [leafOf("a chart", { near: "a template" })], together: "project" };
  test("counts whoever wrote it, where it is tied", () => {
    const code = {
      "a chart": [matchAt("a/Chart.yaml", 1, 1, "owner", { groups: ["a/"] })],
      "a template": [matchAt("a/t.yaml", 1, 1, "other", { groups: ["a/"] })],
    };
    expect(found(chart, holding(code)).met).toBe(true);
  });
  test("does not count apart", () => {
    const code = { "a chart": [matchAt("a/Chart.yaml", 1, 1)], "a template": [matchAt("b/t.yaml", 1, 1)] };
    expect(found(chart, holding(code)).says).toBe("a chart in a/Chart.yaml; not all of it in one project");
  });
});
