/** Everything by which somebody who may not write to the repository has tried to tick an item (issue 4, point 4). */
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
/** Without. */
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
      "a stranger closes their own issue, which got the label from a template",
      text,
      labelledBy(stranger, label, closedBy(stranger, { number: 20, author: stranger })),
    ],
    [
      "a bot put the label there, and a person who may write closed it",
      text,
      labelledBy(robot, label, closedBy(carla, { number: 20, author: stranger })),
    ],
    [
      "an issue template put the label there, and a person who may write closed it",
      text,
      labelledBy(stranger, label, closedBy(carla, { number: 20, author: stranger })),
    ],
    [
      "a label of which nobody knows who put it there",
      text,
      { ...closedBy(carla, { number: 20 }), labels: [label] },
    ],
    [
      "the right person put the label there, and a stranger closed it",
      text,
      labelledBy(carla, label, closedBy(stranger, { number: 20, author: stranger })),
    ],
    [
      "a person who may write put the label there once, and a stranger once more",
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
      "the label that a person put there was another",
      text,
      {
        ...closedBy(carla, { number: 20, labels: [label] }),
        events: [event("labeled", carla, moment(1), "roadmap:crud"), event("closed", carla, moment(4))],
      },
    ],
    ["a stranger closes an issue that roadmap.json names", text, closedBy(stranger, { number: 7 })],
    ["a bot closes it", text, closedBy(robot, { number: 7 })],
    ["a workflow closes it", text, closedBy(workflow, { number: 7 })],
    ["an account that was deleted since closed it", text, closedBy(null, { number: 7 })],
    ["who took over the login of one that may write", text, closedBy(impostor, { number: 7 })],
    [
      "our markers in a stranger's issue, where there is no checklist yet",
      fresh,
      issueOf({ number: 20, author: stranger, body: ticked }),
    ],
    [
      "our markers in a bot's issue, where there is no checklist yet",
      fresh,
      issueOf({ number: 20, author: robot, body: ticked }),
    ],
    ["our markers in a deleted account's issue", fresh, issueOf({ number: 20, author: null, body: ticked })],
    [
      "our markers in a stranger's issue, where the checklist is another",
      text,
      issueOf({ number: 20, author: stranger, body: ticked }),
    ],
    [
      "a stranger edits their own checklist, which roadmap.json names",
      text,
      issueOf({ number: 12, author: stranger, body: ticked }),
    ],
    ["so does who took over a login", text, issueOf({ number: 12, author: impostor, body: ticked })],
    [
      "boxes in a stranger's issue that roadmap.json names for an item",
      text,
      issueOf({ number: 7, author: stranger, body: "- [x] crud\n- [x] joins" }),
    ],
    [
      "a fork's pull request with trailers, merged",
      text,
      mergedBy(stranger, { body: "Completes: joins, crud" }),
    ],
    ["a bot's pull request with trailers", text, mergedBy(robot, { body: "Completes: joins, crud" })],
    ["a stranger's pull request that got a label", text, labelledBy(carla, label, mergedBy(stranger))],
    ["the owner's pull request that a stranger labelled", text, labelledBy(stranger, label, mergedBy(ana))],
    ["a stranger's pull request, whose number roadmap.json has", text, mergedBy(stranger, { number: 7 })],
    [
      "a pull request with our markers, whose number roadmap.json has",
      text,
      issueOf({ body: ticked, pullRequest: { mergedAt: null, base: "main", head: "ana:work" } }),
    ],
    [
      "our markers with a phase that is not there",
      fresh,
      issueOf({ body: ticked.replace("phase basics", "phase others") }),
    ],
  ])("%s", (_name, roadmap, issue) => {
    expect(done(roadmap, issue)).toEqual([]);
  });

  test("a checklist that a stranger pasted does not stand in the way of the true one", () => {
    const theirs = issueOf({ number: 5, author: stranger, body: ticked });
    const ours = issueOf({ number: 20, author: workflow, body: tick(bodyOf(fresh), "crud") });
    expect(done(fresh, theirs, ours)).toEqual(["crud"]);
  });

  test("a part that a stranger pasted is not part of the list", () => {
    const part = issueOf({
      number: 5,
      author: stranger,
      body: ticked.replace("phase basics", "phase basics part 2"),
    });
    expect(done(text, part, issueOf({ author: workflow, body: bodyOf(fresh) }))).toEqual([]);
  });
});

describe("who may write ticks", () => {
  test.each<[string, Account]>([
    ["the owner", ana],
    ["a private member, whom author_association calls CONTRIBUTOR", carla],
  ])("%s", (_name, account) => {
    expect(done(text, closedBy(account, { number: 7, author: stranger }))).toEqual(["crud"]);
    expect(
      done(text, labelledBy(account, label, closedBy(account, { number: 20, author: stranger }))),
    ).toEqual(["joins"]);
    expect(done(text, issueOf({ author: account, body: ticked }))).toEqual(["joins"]);
    expect(done(fresh, issueOf({ number: 20, author: account, body: ticked }))).toEqual(["joins"]);
    expect(done(text, issueOf({ number: 7, author: account, body: "- [x] joins" }))).toEqual(["joins"]);
    expect(done(text, mergedBy(account, { body: "Completes: joins" }))).toEqual(["joins"]);
  });

  test.each([
    ["a workflow's, whether roadmap.json names it or not", workflow, ["joins"]],
    ["another bot's only when roadmap.json names it", robot, []],
  ])("a checklist may be %s", (_name, author, unnamed) => {
    expect(done(text, issueOf({ author, body: ticked }))).toEqual(["joins"]);
    expect(done(fresh, issueOf({ author, body: ticked }))).toEqual(unnamed);
  });
});

test("what a stranger did not manage is told with the reason, and is no secret failure", () => {
  const [said] = saidOf("crud", text, [activityOf([closedBy(stranger, { number: 7 })])]);
  expect(said).toMatchObject({
    says: "done",
    unseen: false,
    dismissed: "by mallory, who may not write to the repository",
  });
  const labelled = labelledBy(stranger, label, closedBy(carla, { number: 20 }));
  expect(saidOf("joins", text, [activityOf([labelled])])[0]?.dismissed).toBe(
    "the label was added by mallory, who may not write to the repository",
  );
});
