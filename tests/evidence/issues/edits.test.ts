/** Whether a text counts, by who edited it since an earlier run. */
import { describe, expect, test } from "vitest";
import type { Account, SeenIssue, TextEdit } from "../../../src/activity/issue.ts";
import { changeRefusal, editRefusal, newestEdit } from "../../../src/evidence/issues/edits.ts";
import {
  activityOf,
  ana,
  carla,
  impostor,
  issueOf,
  moment,
  robot,
  stranger,
  unknown,
  workflow,
} from "../../support/issues.ts";

const activity = activityOf([], { name: "acme/learning", rights: { "carla#2": true, "mallory#66": false } });

/** An edit on this day, which is its stamp too. */
const edit = (at: number, by: Account | null, ours = false): TextEdit => ({
  stamp: String(at),
  at: moment(at),
  by,
  ours,
});

/** An issue by a workflow, with these edits, the newest first. */
const edited = (list: TextEdit[], other: { complete?: boolean; author?: Account } = {}): SeenIssue => ({
  ...issueOf({ author: other.author ?? workflow }),
  edits: { list, complete: other.complete ?? true },
});
const first = edit(1, workflow);
const cannot = "its text was edited by mallory, who cannot write to the repository";
const unchecked = "who edited its text could not be checked";

test.each<[string, TextEdit[]]>([
  ["nobody", []],
  ["a workflow", [first]],
  ["somebody who may write", [edit(2, carla), first]],
  ["the bot whose token the run uses", [edit(2, robot, true), first]],
])("a text edited by %s counts", (_, list) => {
  expect(editRefusal(edited(list), activity)).toBeNull();
});

test.each<[string, TextEdit[], string]>([
  ["somebody who may not write", [edit(2, stranger), first], cannot],
  ["the same before somebody who may write", [edit(3, carla), edit(2, stranger), first], cannot],
  [
    "somebody whose rights are unknown",
    [edit(2, unknown)],
    "its text was edited by dora, whose write access",
  ],
  ["the same and somebody who may not", [edit(3, unknown), edit(2, stranger)], cannot],
  ["somebody with a writer's former login", [edit(2, impostor)], "by carla, whose write access"],
  ["a deleted account", [edit(2, null), first], "its text was edited by a deleted account, who cannot write"],
  ["a bot", [edit(2, robot), first], "its text was edited by stale[bot], a bot"],
])("one edited by %s does not", (_, list, reason) => {
  expect(editRefusal(edited(list), activity)?.reason).toContain(reason);
});

test("one edited by its own author counts, whoever that is", () => {
  expect(editRefusal(edited([edit(2, robot)], { author: robot }), activity)).toBeNull();
  expect(editRefusal(edited([edit(2, ana)], { author: ana }), activity)).toBeNull();
  expect(editRefusal(edited([edit(2, { ...ana, id: 9 })], { author: ana }), activity)).not.toBeNull();
});

test("a text that was not asked about counts, one without an answer does not", () => {
  expect(editRefusal(issueOf(), activity)).toBeNull();
  expect(changeRefusal(issueOf(), activity, null)).toBeNull();
  const refusal = { reason: unchecked, unseen: true, edit: true };
  expect(editRefusal({ ...issueOf(), edits: null }, activity)).toEqual(refusal);
  expect(changeRefusal({ ...issueOf(), edits: null }, activity, null)).toEqual(refusal);
});

describe("edits that an earlier run has judged", () => {
  test.each<[string, TextEdit[], string, string | null]>([
    ["are not looked at again", [edit(3, carla), edit(2, stranger)], "2", null],
    ["as older ones are not", [edit(4, carla), edit(3, workflow), edit(2, stranger)], "3", null],
    ["but newer ones are", [edit(3, stranger), edit(2, carla)], "2", cannot],
    [
      "and so are others of the same second",
      [{ ...edit(2, stranger), stamp: "x" }, edit(2, carla)],
      "2",
      cannot,
    ],
    ["in any order", [edit(2, carla), { ...edit(2, stranger), stamp: "x" }], "2", cannot],
    ["and all, if there is no such edit", [edit(3, carla), edit(2, stranger)], "9", cannot],
  ])("%s", (_, list, since, reason) => {
    expect(editRefusal(edited(list), activity, since)?.reason ?? null).toBe(reason);
  });
});

test("edits that GitHub does not list count only if they have been judged", () => {
  const list = [edit(3, carla), edit(2, carla)];
  const more = "its text was edited more often than GitHub lists at once";
  expect(editRefusal(edited(list, { complete: false }), activity)?.reason).toBe(more);
  expect(editRefusal(edited(list, { complete: false }), activity, "2")).toBeNull();
});

test("a changed box needs an edit after what we wrote", () => {
  expect(changeRefusal(edited([]), activity, null)?.reason).toBe(unchecked);
  expect(changeRefusal(edited([edit(2, carla)]), activity, "2")?.reason).toBe(unchecked);
  expect(changeRefusal(edited([edit(3, workflow), edit(2, carla)]), activity, "2")).toBeNull();
  // What a person wrote when they opened the issue is not an edit.
  expect(changeRefusal(edited([], { author: carla }), activity, null)).toBeNull();
});

test("the newest edit", () => {
  expect(newestEdit(edited([edit(3, carla), first]))).toBe("3");
  expect(newestEdit(edited([]))).toBeNull();
  expect(newestEdit(issueOf())).toBeNull();
});
