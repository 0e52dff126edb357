import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/activity/issue.ts";
import { refusalOf, type Right, rightOf, textRight } from "../../../src/evidence/issues/rights.ts";
import {
  activityOf,
  ana,
  carla,
  impostor,
  robot,
  stranger,
  unknown,
  workflow,
} from "../../support/issues.ts";

const activity = activityOf([]);

describe("what an account may do", () => {
  test.each<[string, Account | null, Right]>([
    ["whom the repository belongs to", ana, "yes"],
    ["GitHub does not tell upper from lower case", { ...ana, login: "ANA" }, "yes"],
    ["who may write, whatever GitHub calls their association", carla, "yes"],
    ["the same, written otherwise", { ...carla, login: "Carla" }, "yes"],
    ["a stranger", stranger, "no"],
    ["an account that was deleted", null, "no"],
    ["who has taken over the login of one that may write", impostor, "unknown"],
    ["who could not be asked for", unknown, "unknown"],
    ["a bot", robot, "bot"],
    ["a workflow", workflow, "bot"],
    ["a bot of the owner's name", { ...ana, bot: true }, "bot"],
    ["a name that every object has", { login: "constructor", id: 1, bot: false }, "unknown"],
  ])("%s", (_name, account, right) => {
    expect(rightOf(account, activity)).toBe(right);
  });

  test("to belong to an owner is not to be the repository", () => {
    expect(rightOf(ana, { ...activity, name: "someone/ana" })).toBe("unknown");
  });
});

describe("whose text it is", () => {
  test.each<[string, Account | null, Right, Right]>([
    ["the owner's", ana, "yes", "yes"],
    ["a stranger's", stranger, "no", "no"],
    ["a workflow's", workflow, "yes", "yes"],
    ["another bot's, which roadmap.json has to name", robot, "yes", "bot"],
    ["a deleted account's", null, "no", "no"],
  ])("%s", (_name, author, named, unnamed) => {
    expect(textRight({ author }, true, activity)).toBe(named);
    expect(textRight({ author }, false, activity)).toBe(unnamed);
  });
});

test.each<[Right, Account | null, string | null, boolean]>([
  ["yes", carla, null, false],
  ["no", stranger, "by mallory, who may not write to the repository", false],
  ["no", null, "by an account that was deleted, who may not write to the repository", false],
  ["bot", robot, "by stale[bot], a bot", false],
  ["unknown", unknown, "by dora, and it could not be seen whether they may write to the repository", true],
])("the reason for “%s”", (right, account, reason, unseen) => {
  expect(refusalOf(right, account)).toEqual(reason === null ? null : { reason, unseen });
});
