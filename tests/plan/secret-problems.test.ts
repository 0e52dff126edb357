/** A password in a line that shows a skill is reported, and never printed. */
import { expect, test } from "vitest";
import type { CodeMatch } from "../../src/activity/code-match.ts";
import { repositoryOf, says } from "../support/activity.ts";
import { leafOf, matchAt, ruleOf } from "../support/code-matches.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { planned, snapshotOf } from "./snapshots.ts";

const items = [{ id: "mongo", evidence: [{ skill: "mongodb" }] }];

function told(...code: CodeMatch[]): unknown[] {
  const repository = repositoryOf(says("x"), { code: { mongo: code, again: code } });
  const plan = planned(snapshotOf(roadmapText(items), [repository], { rules: [ruleOf(leafOf("mongo"))] }));
  return plan.problems.filter((one) => one.code === "secret-in-code").map(({ message }) => message);
}

const secret = (path: string, line: number): CodeMatch => ({ ...matchAt(path, line, 1), flaw: "secret" });

test("each line once", () => {
  expect(told(secret("client.py", 15), secret("b.py", 2), matchAt("a.py", 1, 1))).toEqual([
    "client.py:15 looks like a password.",
    "b.py:2 looks like a password.",
  ]);
});

test("not if somebody else wrote it", () => {
  expect(told({ ...secret("client.py", 15), introduced: null })).toEqual([]);
});

test("not of a line without one", () => {
  expect(told(matchAt("client.py", 15, 1), { ...matchAt("a.py", 3, 1), flaw: "long" })).toEqual([]);
});
