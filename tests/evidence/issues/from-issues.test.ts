import { describe, expect, test } from "vitest";
import type { Account, IssueEvent, SeenIssue } from "../../../src/activity/issue.ts";
import { meantByLabel } from "../../../src/evidence/issues/meant-issues.ts";
import {
  activityOf,
  ana,
  carla,
  closedBy,
  event,
  issueOf,
  labelledBy,
  mergedBy,
  moment,
  robot,
  stranger,
  unknown,
} from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { countedOf, roadmapOf, saidOf } from "../../support/told-issues.ts";

const text = roadmapText([
  { id: "joins", issue: 12 },
  { id: "crud", aliases: ["Gravar"] },
]);
const said = (issue: SeenIssue, id = "joins") => saidOf(id, text, [activityOf([issue])]);
const counted = (issue: SeenIssue, id = "joins") => countedOf(id, text, [activityOf([issue])]);

describe("closed", () => {
  test.each<[string, Partial<SeenIssue>, string[], string | null]>([
    ["completed", { reason: "completed" }, ["done"], null],
    ["before GitHub recorded reasons", { reason: null }, ["done"], null],
    ["as not planned", { reason: "not_planned" }, [], "closed as not planned"],
    ["as a duplicate", { reason: "duplicate" }, [], "closed as a duplicate"],
  ])("%s", (_name, other, counts, reason) => {
    const issue = { ...closedBy(carla), ...other };
    expect(counted(issue)).toEqual(counts);
    expect(said(issue).map(({ dismissed, unseen }) => [dismissed, unseen])).toEqual([[reason, false]]);
  });

  test("an open issue is not evidence", () => {
    expect(said(issueOf())).toEqual([]);
  });

  test("the proof is the issue, with the date and who closed it", () => {
    expect(said(closedBy(carla, { title: "Learn joins" }))).toMatchObject([
      {
        kind: "issue",
        explicit: true,
        moment: { repository: ".", order: null, at: Date.parse(moment(5)) / 1000 },
        proof: {
          kind: "issue",
          repository: "ana/learning",
          own: true,
          ref: "#12",
          url: "https://github.com/ana/learning/issues/12",
          on: "2025-09-05",
          by: { untrusted: "carla" },
          title: { untrusted: "Learn joins" },
          seen: true,
        },
      },
    ]);
  });

  test("the last person to close it counts", () => {
    const issue = closedBy(null, {
      events: [
        event("closed", carla, moment(3)),
        event("reopened", carla, moment(4)),
        event("closed", robot, moment(5)),
      ],
    });
    expect(counted(issue)).toEqual([]);
  });

  test("events that were not read may count", () => {
    expect(said({ ...closedBy(carla), events: null })).toMatchObject([{ unseen: true }]);
    expect(counted({ ...closedBy(carla), events: null })).toEqual([]);
  });
});

describe("reopened", () => {
  const reopened = (events: SeenIssue["events"], other: Partial<SeenIssue> = {}): SeenIssue => ({
    ...issueOf({ reason: "reopened", updatedAt: moment(9) }),
    events,
    ...other,
  });
  test("counts against the item from that moment on", () => {
    const issue = reopened([event("closed", ana, moment(5)), event("reopened", carla, moment(7))]);
    expect(counted(issue)).toEqual(["open"]);
    expect(said(issue)[0]?.proof.on).toBe("2025-09-07");
  });

  test("is recognised by the event if the server gives no reason", () => {
    expect(counted(reopened([event("reopened", carla, moment(7))], { reason: null }))).toEqual(["open"]);
  });

  test.each([
    ["a bot", robot],
    ["a deleted account", null],
  ])("by %s is not evidence", (_name, by) => {
    expect(counted(reopened([event("reopened", by, moment(7))]))).toEqual([]);
  });

  test("by an unknown author may count", () => {
    expect(said(reopened(null))).toMatchObject([{ says: "open", unseen: true }]);
  });
});

describe("a label counts by who put it there", () => {
  const label = "roadmap:crud";
  const labelled = (...events: IssueEvent[]): SeenIssue => ({
    ...closedBy(carla, { number: 20 }),
    labels: [label],
    events: [...events, event("closed", carla, moment(8))],
  });
  const put = (by: Account | null, day = 1): IssueEvent => event("labeled", by, moment(day), label);
  const removed = (by: Account | null, day = 2): IssueEvent => event("unlabeled", by, moment(day), label);

  test.each<[string, IssueEvent[], boolean]>([
    ["one who may write", [put(carla)], true],
    ["one who may write, and others after them", [put(carla), put(stranger, 2), put(robot, 3)], true],
    ["one who may write, and others before them", [put(stranger), put(robot, 2), put(carla, 3)], true],
    ["others only", [put(stranger), put(robot, 2)], false],
    ["one who may write, before it was taken off", [put(carla), removed(carla), put(stranger, 3)], false],
    ["one who may write, after it was taken off", [put(stranger), removed(carla), put(carla, 3)], true],
    [
      "one who may write, before it was taken off twice",
      [put(carla), removed(carla), put(carla, 3), removed(carla, 4), put(stranger, 5)],
      false,
    ],
    [
      "one who may write, while another label was taken off",
      [put(carla), event("unlabeled", carla, moment(2), "bug"), put(stranger, 3)],
      true,
    ],
    ["one who put another label there", [event("labeled", carla, moment(1), "bug"), put(robot)], false],
    ["one who only took it off", [removed(carla, 1), put(stranger)], false],
    ["one who may write, in other letters", [{ ...put(carla), label: "Roadmap:CRUD" }], true],
  ])("%s", (_name, events, counts) => {
    expect(counted(labelled(...events), "crud")).toEqual(counts ? ["done"] : []);
  });

  test("the reason names the last of those who may not", () => {
    expect(said(labelled(put(robot), put(stranger, 2)), "crud")).toMatchObject([
      { dismissed: expect.stringContaining("label"), unseen: false },
    ]);
    expect(said(labelled(put(robot), put(stranger, 2)), "crud")[0]?.dismissed).toContain("mallory");
  });

  test.each<[string, SeenIssue["events"]]>([
    ["nobody knows what happened to it", null],
    ["GitHub does not tell who put it there", [event("closed", carla, moment(8))]],
    ["the right of who put it there is not known", [put(unknown), event("closed", carla, moment(8))]],
  ])("it may count when %s", (_name, events) => {
    expect(said({ ...labelled(), events }, "crud")).toMatchObject([
      { says: "done", dismissed: expect.stringMatching(/./), unseen: true },
    ]);
  });
});

describe("the items of an issue", () => {
  const project = {
    phases: [
      {
        id: "web",
        title: "Web",
        groups: [{ id: "http", title: "HTTP", items: [{ id: "get", title: "GET" }] }],
        project: {
          id: "api",
          title: "API",
          issue: 40,
          items: [
            { id: "route", title: "Route" },
            { id: "deploy", title: "Deploy" },
          ],
        },
      },
    ],
  };
  const web = roadmapText([], project);

  test.each([
    ["an item's label", "roadmap:get", ["get"]],
    ["a project's label", "roadmap:api", ["route", "deploy"]],
    ["a phase's id", "roadmap:web", []],
    ["a group's id", "roadmap:http", []],
    ["an unknown id", "roadmap:nothing", []],
    ["not one of our labels", "get", []],
    ["a capital letter, as phones type it", "Roadmap:get", ["get"]],
    ["another prefix", "roadmaps:get", []],
  ])("%s", (_name, label, ids) => {
    expect(meantByLabel(label, roadmapOf(web)).map(({ id }) => id)).toEqual(ids);
    const activities = [activityOf([labelledBy(carla, label, closedBy(carla, { number: 7 }))])];
    const done = ["get", "route", "deploy"].filter((id) => countedOf(id, web, activities).includes("done"));
    expect(done).toEqual(ids);
  });

  test("a project's number means all of its items", () => {
    const activities = [activityOf([closedBy(ana, { number: 40 })])];
    expect(["get", "route", "deploy"].map((id) => countedOf(id, web, activities))).toEqual([
      [],
      ["done"],
      ["done"],
    ]);
  });

  test("numbers in roadmap.json belong to the portfolio's own repository; labels work in all", () => {
    const app = { listed: "ana/app", name: "ana/app" };
    expect(countedOf("joins", text, [activityOf([closedBy(ana)], app)])).toEqual([]);
    const labelled = labelledBy(ana, "roadmap:joins", closedBy(ana));
    const [evidence] = saidOf("joins", text, [activityOf([labelled], app)]);
    expect(evidence).toMatchObject({ dismissed: null, proof: { repository: "ana/app", own: false } });
  });

  test("a number in roadmap.json needs no label", () => {
    const issue = { ...closedBy(carla), labels: ["roadmap:joins"] };
    expect(counted(issue)).toEqual(["done"]);
  });
});

describe("boxes in an issue named in roadmap.json", () => {
  test("each ticked one is an item, by id, title or alias", () => {
    const issue = issueOf({ body: "- [x] joins\n* [X] GRAVAR\n- [ ] crud", updatedAt: moment(8) });
    expect(said(issue)).toMatchObject([{ says: "done", kind: "checklist", proof: { on: "2025-09-08" } }]);
    expect(said(issue)[0]?.proof).toMatchObject({ kind: "checklist", ref: "#12", by: null });
    expect(counted(issue, "crud")).toEqual(["done"]);
  });

  test.each([
    ["open boxes", "- [ ] joins"],
    ["a quoted box", "> - [x] joins"],
    ["a box in a code block", "```\n- [x] joins\n```"],
    ["a box in a comment", "<!--\n- [x] joins\n-->"],
    ["a box in an unclosed comment", "<!--\n- [x] joins"],
    ["a trailer, which is for commits", "Completes: joins"],
    ["an unknown item", "- [x] joins of tables"],
  ])("%s: no evidence", (_name, body) => {
    expect(said(issueOf({ body }))).toEqual([]);
  });

  test("no evidence in any other issue", () => {
    expect(said(issueOf({ number: 13, body: "- [x] joins" }))).toEqual([]);
    const elsewhere = activityOf([issueOf({ body: "- [x] joins" })], { listed: "ana/app", name: "ana/app" });
    expect(saidOf("joins", text, [elsewhere])).toEqual([]);
  });
});

describe("merged pull requests", () => {
  test.each<[string, string, string[]]>([
    ["a trailer", "Work\n\nCompletes: crud", ["done"]],
    ["a ticked box", "- [x] Gravar", ["done"]],
    ["a reopening", "Reopens: crud", ["open"]],
    ["an open box", "- [ ] crud", ["open"]],
    ["text in a comment, as in GitHub's template", "<!-- Completes: crud -->", []],
    ["a closing keyword, which GitHub handles", "Closes #12", []],
    ["a quotation", "> Completes: crud", []],
  ])("%s", (_name, body, counts) => {
    expect(counted(mergedBy(ana, { body }), "crud")).toEqual(counts);
  });

  test("one closed without being merged is not evidence", () => {
    const closed = mergedBy(ana, { body: "Completes: crud", labels: ["roadmap:crud"] });
    const issue = { ...closed, pullRequest: { mergedAt: null, base: "main", head: "ana:work" } };
    expect(said(labelledBy(ana, "roadmap:crud", issue), "crud")).toEqual([]);
  });

  test("one with an item's label ticks it, on the day it was merged", () => {
    const issue = labelledBy(carla, "roadmap:crud", mergedBy(carla));
    expect(said(issue, "crud")).toMatchObject([{ dismissed: null, proof: { ref: "#30", on: "2025-09-06" } }]);
  });

  test("marks in issues that are not pull requests are not evidence", () => {
    expect(said(issueOf({ body: "Completes: crud" }), "crud")).toEqual([]);
  });
});
