/** Every way in which someone without write access has tried to tick an item. */
import { describe, expect, test } from "vitest";
import { type Account, accountKey, type SeenIssue } from "../../../src/activity/issue.ts";
import {
  activityOf,
  ana,
  carla,
  closedBy,
  event,
  impostor,
  issueOf,
  labelledBy,
  mergedBy,
  moment,
  robot,
  stranger,
  workflow,
} from "../../support/issues.ts";
import { bodyOf, tick } from "../../support/checklists.ts";
import { doneIn, served } from "../../support/served.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { saidOf } from "../../support/told-issues.ts";

const items = [{ id: "joins" }, { id: "crud", issue: 7 }];
/** With its checklist in #12. */
const text = roadmapText([], {
  phases: [
    { id: "basics", title: "Basics", issue: 12, groups: [{ id: "first", title: "First", items: titled() }] },
  ],
});
/** Without a checklist. */
const fresh = roadmapText(items);
function titled() {
  return items.map((item) => ({ title: `Title of ${item.id}`, ...item }));
}
const label = "roadmap:joins";
const ticked = tick(bodyOf(fresh), "joins");
const rights = { [accountKey(carla)]: true, [accountKey(stranger)]: false, [accountKey(impostor)]: false };
const done = (roadmap: string, ...issues: SeenIssue[]): string[] =>
  doneIn(served(roadmap, issues, { rights }));

describe("nobody else ticks", () => {
  test.each<[string, string, SeenIssue]>([
    [
      "a stranger closes their own issue, labelled by a template",
      text,
      labelledBy(stranger, label, closedBy(stranger, { number: 20, author: stranger })),
    ],
    [
      "labelled by a bot, closed by someone with write access",
      text,
      labelledBy(robot, label, closedBy(carla, { number: 20, author: stranger })),
    ],
    [
      "labelled by an issue template, closed by someone with write access",
      text,
      labelledBy(stranger, label, closedBy(carla, { number: 20, author: stranger })),
    ],
    [
      "a colleague with write access marks items in their pull request",
      text,
      mergedBy(carla, { body: "Completes: joins\n- [x] crud" }),
    ],
    ["a colleague's pull request has the number of an item", text, mergedBy(carla, { number: 7 })],
    [
      "a colleague ticks a box in a pull request that has the number of an item",
      text,
      mergedBy(carla, { number: 7, body: "- [x] joins" }),
    ],
    [
      "a colleague's pull request is labelled by the owner",
      text,
      labelledBy(ana, label, mergedBy(carla, { number: 30 })),
    ],
    ["a label by an unknown author", text, { ...closedBy(carla, { number: 20 }), labels: [label] }],
    [
      "labelled by someone with write access, closed by a stranger",
      text,
      labelledBy(carla, label, closedBy(stranger, { number: 20, author: stranger })),
    ],
    [
      "labelled by someone with write access, then again by a stranger",
      text,
      {
        ...labelledBy(carla, label, closedBy(carla, { number: 20 })),
        events: [
          event("labeled", carla, moment(1), label),
          event("unlabeled", carla, moment(2), label),
          event("labeled", stranger, moment(3), label),
          event("closed", carla, moment(4)),
        ],
      },
    ],
    [
      "someone with write access added a different label",
      text,
      {
        ...closedBy(carla, { number: 20, labels: [label] }),
        events: [event("labeled", carla, moment(1), "roadmap:crud"), event("closed", carla, moment(4))],
      },
    ],
    ["a stranger closes an issue named in roadmap.json", text, closedBy(stranger, { number: 7 })],
    ["a bot closes it", text, closedBy(robot, { number: 7 })],
    ["a workflow closes it", text, closedBy(workflow, { number: 7 })],
    ["an account deleted since closed it", text, closedBy(null, { number: 7 })],
    ["closed by someone who took over the login of a writer", text, closedBy(impostor, { number: 7 })],
    [
      "our markers in a stranger's issue, with no checklist yet",
      fresh,
      issueOf({ number: 20, author: stranger, body: ticked }),
    ],
    [
      "our markers in a bot's issue, with no checklist yet",
      fresh,
      issueOf({ number: 20, author: robot, body: ticked }),
    ],
    ["our markers in a deleted account's issue", fresh, issueOf({ number: 20, author: null, body: ticked })],
    [
      "our markers in a stranger's issue, with another checklist",
      text,
      issueOf({ number: 20, author: stranger, body: ticked }),
    ],
    [
      "a stranger edits their own checklist, named in roadmap.json",
      text,
      issueOf({ number: 12, author: stranger, body: ticked }),
    ],
    ["someone who took over a login edits it", text, issueOf({ number: 12, author: impostor, body: ticked })],
    [
      "boxes in a stranger's issue named in roadmap.json for an item",
      text,
      issueOf({ number: 7, author: stranger, body: "- [x] crud\n- [x] joins" }),
    ],
    [
      "a fork's merged pull request with trailers",
      text,
      mergedBy(stranger, { body: "Completes: joins, crud" }),
    ],
    ["a bot's pull request with trailers", text, mergedBy(robot, { body: "Completes: joins, crud" })],
    ["a stranger's pull request with a label", text, labelledBy(carla, label, mergedBy(stranger))],
    ["the owner's pull request, labelled by a stranger", text, labelledBy(stranger, label, mergedBy(ana))],
    ["a stranger's pull request named in roadmap.json", text, mergedBy(stranger, { number: 7 })],
    [
      "a pull request with our markers, named in roadmap.json",
      text,
      issueOf({ body: ticked, pullRequest: { mergedAt: null, base: "main", head: "ana:work" } }),
    ],
    [
      "our markers with an unknown phase",
      fresh,
      issueOf({ body: ticked.replace("phase basics", "phase others") }),
    ],
  ])("%s", (_name, roadmap, issue) => {
    expect(done(roadmap, issue)).toEqual([]);
  });

  test("a checklist pasted by a stranger does not hide the real one", () => {
    const theirs = issueOf({ number: 5, author: stranger, body: ticked });
    const ours = issueOf({ number: 20, author: workflow, body: tick(bodyOf(fresh), "crud") });
    expect(done(fresh, theirs, ours)).toEqual(["crud"]);
  });

  test("a part pasted by a stranger is not part of the list", () => {
    const part = issueOf({
      number: 5,
      author: stranger,
      body: ticked.replace("phase basics", "phase basics part 2"),
    });
    expect(done(text, part, issueOf({ author: workflow, body: bodyOf(fresh) }))).toEqual([]);
  });
});

describe("writers can tick", () => {
  test.each<[string, Account]>([
    ["the owner", ana],
    ["a private member, whose author_association is CONTRIBUTOR", carla],
  ])("%s", (_name, account) => {
    expect(done(text, closedBy(account, { number: 7, author: stranger }))).toEqual(["crud"]);
    expect(
      done(text, labelledBy(account, label, closedBy(account, { number: 20, author: stranger }))),
    ).toEqual(["joins"]);
    expect(done(text, issueOf({ author: account, body: ticked }))).toEqual(["joins"]);
    expect(done(fresh, issueOf({ number: 20, author: account, body: ticked }))).toEqual(["joins"]);
    expect(done(text, issueOf({ number: 7, author: account, body: "- [x] joins" }))).toEqual(["joins"]);
  });

  test("the owner, by a pull request", () => {
    expect(done(text, mergedBy(ana, { body: "Completes: joins" }))).toEqual(["joins"]);
  });

  test.each([
    ["a workflow's, whether roadmap.json names it or not", workflow, ["joins"]],
    ["another bot's only if roadmap.json names it", robot, []],
  ])("a checklist may be %s", (_name, author, unnamed) => {
    expect(done(text, issueOf({ author, body: ticked }))).toEqual(["joins"]);
    expect(done(fresh, issueOf({ author, body: ticked }))).toEqual(unnamed);
  });
});

test("a stranger's failed attempt is reported with the reason", () => {
  const [said] = saidOf("crud", text, [activityOf([closedBy(stranger, { number: 7 })])]);
  expect(said).toMatchObject({
    says: "done",
    unseen: false,
    dismissed: "by mallory, who cannot write to the repository",
  });
  const labelled = labelledBy(stranger, label, closedBy(carla, { number: 20 }));
  expect(saidOf("joins", text, [activityOf([labelled])])[0]?.dismissed).toBe(
    "the label was added by mallory, who cannot write to the repository",
  );
});
