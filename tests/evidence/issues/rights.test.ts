import { describe, expect, test } from "vitest";
import { type Account, accountKey } from "../../../src/activity/issue.ts";
import type { OwnerIdentity } from "../../../src/activity/person.ts";
import {
  refusalOf,
  requestRefusal,
  type Right,
  rightOf,
  textRight,
} from "../../../src/evidence/issues/rights.ts";
import {
  activityOf,
  ana,
  carla,
  impostor,
  mergedBy,
  moment,
  robot,
  stranger,
  unknown,
  workflow,
} from "../../support/issues.ts";

const activity = activityOf([]);

describe("permissions of an account", () => {
  test.each<[string, Account | null, Right]>([
    ["the owner of the repository", ana, "yes"],
    ["logins are not case-sensitive", { ...ana, login: "ANA" }, "yes"],
    ["a writer, whatever their author_association", carla, "yes"],
    ["a writer, in another case", { ...carla, login: "Carla" }, "yes"],
    ["a stranger", stranger, "no"],
    ["a deleted account", null, "no"],
    ["someone who took over a writer's login", impostor, "unknown"],
    ["someone whose permission could not be read", unknown, "unknown"],
    ["a bot", robot, "bot"],
    ["a workflow", workflow, "bot"],
    ["a bot with the owner's name", { ...ana, bot: true }, "bot"],
    ["the name of an object property", { login: "constructor", id: 1, bot: false }, "unknown"],
  ])("%s", (_name, account, right) => {
    expect(rightOf(account, activity)).toBe(right);
  });

  test("being a member of the owner is not owning the repository", () => {
    expect(rightOf(ana, { ...activity, name: "someone/ana" })).toBe("unknown");
  });
});

describe("trust in an author's text", () => {
  test.each<[string, Account | null, Right, Right]>([
    ["the owner's", ana, "yes", "yes"],
    ["a stranger's", stranger, "no", "no"],
    ["a workflow's", workflow, "yes", "yes"],
    ["another bot's, unless roadmap.json names it", robot, "yes", "bot"],
    ["a deleted account's", null, "no", "no"],
  ])("%s", (_name, author, named, unnamed) => {
    expect(textRight({ author }, true, activity)).toBe(named);
    expect(textRight({ author }, false, activity)).toBe(unnamed);
  });
});

test.each<[Right, Account | null, string | null, boolean]>([
  ["yes", carla, null, false],
  ["no", stranger, "by mallory, who cannot write to the repository", false],
  ["no", null, "by a deleted account, who cannot write to the repository", false],
  ["bot", robot, "by stale[bot], a bot", false],
  ["unknown", unknown, "by dora, whose write access could not be checked", true],
])("gives the reason for “%s”", (right, account, reason, unseen) => {
  expect(refusalOf(right, account)).toEqual(reason === null ? null : { reason, unseen });
});

describe("whose pull request counts", () => {
  const owner = { logins: ["Ana"], emails: [] };
  const only = { logins: [], emails: ["9+carla@users.noreply.github.com"] };
  test.each<[string, OwnerIdentity, Account | null, boolean]>([
    ["the owner's", owner, ana, true],
    ["a colleague's", owner, carla, false],
    ["a stranger's", owner, stranger, false],
    ["a deleted account's", owner, null, false],
    ["that of the account in an address of the owner's", only, carla, true],
    ["that of the account that the portfolio belongs to, when only addresses are known", only, ana, true],
    ["a colleague's, when nobody can be told from the owner", { logins: [], emails: [] }, carla, true],
  ])("%s", (_name, identity, author, counts) => {
    const rights = { [accountKey(carla)]: true, [accountKey(stranger)]: false };
    const refusal = requestRefusal(mergedBy(author), activityOf([], { rights }), {
      owner: identity,
      account: "ana",
    });
    expect(refusal === null).toBe(counts);
  });

  test("is not known before its base branch is", () => {
    const request = mergedBy(ana, { pullRequest: { mergedAt: moment(6), base: null, head: null } });
    const whose = { owner, account: "ana" };
    expect(requestRefusal(request, activityOf([]), whose)).toMatchObject({ unseen: true });
  });
});
