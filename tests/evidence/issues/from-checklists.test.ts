import { describe, expect, test } from "vitest";
import type { SeenIssue } from "../../../src/activity/issue.ts";
import { findChecklist } from "../../../src/evidence/issues/find-checklists.ts";
import { evidenceFromChecklists } from "../../../src/evidence/issues/from-checklists.ts";
import {
  bodiesOf,
  bodyOf,
  changeRow,
  crlf,
  insertBehind,
  strip,
  tick,
  withoutRow,
} from "../../support/checklists.ts";
import { activityOf, carla, issueOf, moment, stranger, workflow } from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { roadmapOf } from "../../support/told-issues.ts";

const items = [{ id: "joins", aliases: ["Junções"] }, { id: "crud" }];
const strategy = [{ id: "apply", title: "Apply" }];
const text = roadmapText(items, { strategy });
const body = bodyOf(text);
const named = (one: Record<string, unknown>): string => {
  const [first, second] = items.map((item) => ({ title: `Title of ${item.id}`, ...item }));
  const group = { id: "first", title: "First", items: [{ ...first, ...one }, second] };
  return roadmapText([], {
    phases: [{ id: "basics", title: "Basics", issue: 12, groups: [group] }],
    strategy,
  });
};

/** What the checklist #12 says. */
function said(edited: string, item: Record<string, unknown> = {}, updatedAt = moment(8)) {
  const activity = activityOf([issueOf({ author: workflow, body: edited, updatedAt })]);
  return Object.fromEntries(
    [...evidenceFromChecklists([activity], roadmapOf(named(item)))].map(([id, all]) => [
      id,
      all.map(({ says, proof }) => `${says} ${proof.on}`),
    ]),
  );
}

const written = { done: { on: "2025-09-03", proof: "commit 1a2b3c4" } };
const hand =
  (on: string): ((line: string) => string) =>
  (line) =>
    line.replace(" -->", ` ${on} -->`);

describe("a box speaks when a person changed it", () => {
  const tickedByUs = changeRow(body, "joins", (line) =>
    line.replace("- [ ]", "- [x]").replace("item joins - ", "item joins x "),
  );
  test("the row that the others begin with is one that we ticked", () => {
    expect(tickedByUs).toContain("<!-- roadfolio:item joins x 1 ");
  });

  test.each<[string, string, Record<string, unknown>, Record<string, string[]>]>([
    ["what we wrote", body, {}, {}],
    ["what we wrote, ticked", tickedByUs, written, {}],
    ["ticked", tick(body, "joins"), {}, { joins: ["done 2025-09-08"] }],
    ["ticked in the web editor", crlf(tick(body, "joins")), {}, { joins: ["done 2025-09-08"] }],
    ["unticked", tickedByUs.replace("- [x]", "- [ ]"), written, { joins: ["open 2025-09-08"] }],
    [
      "ticked before, and the moment kept",
      changeRow(tickedByUs, "joins", hand(moment(4))),
      {},
      { joins: ["done 2025-09-04"] },
    ],
    [
      "unticked before, and the moment kept",
      changeRow(body, "joins", hand(moment(4))),
      {},
      { joins: ["open 2025-09-04"] },
    ],
    [
      "unticked before, and ticked now",
      tick(changeRow(body, "joins", hand(moment(4))), "joins"),
      {},
      { joins: ["done 2025-09-08"] },
    ],
    [
      "the proof recorded in roadmap.json is this checklist",
      tickedByUs,
      { done: { on: "2025-09-02", proof: "checklist #12" } },
      { joins: ["done 2025-09-02"] },
    ],
    [
      "the proof is another checklist",
      tickedByUs,
      { done: { on: "2025-09-02", proof: "checklist #13" } },
      {},
    ],
    [
      "the proof is a checklist of another repository",
      tickedByUs,
      { done: { on: "2025-09-02", proof: "checklist ana/app#12" } },
      {},
    ],
    [
      "its day stays that of roadmap.json, whenever the moment was",
      changeRow(tickedByUs, "joins", hand(moment(4))),
      { done: { on: "2025-09-02", proof: "checklist #12" } },
      { joins: ["done 2025-09-02"] },
    ],
  ])("%s", (_name, edited, item, expected) => {
    expect(said(edited, item)).toEqual(expected);
  });

  test("the moment is when the issue was changed last", () => {
    const activity = activityOf([
      issueOf({ author: workflow, body: tick(body, "joins"), updatedAt: moment(8) }),
    ]);
    const [evidence] = evidenceFromChecklists([activity], roadmapOf(named({}))).get("joins") ?? [];
    expect(evidence).toMatchObject({
      kind: "checklist",
      explicit: true,
      because: "ticked in the checklist",
      moment: { repository: ".", order: null, at: Date.parse(moment(8)) / 1000 },
      proof: { kind: "checklist", ref: "#12", own: true, by: null },
    });
  });
});

describe("rows that people changed", () => {
  const ticked = { joins: ["done 2025-09-08"] };
  test.each<[string, string, Record<string, unknown>, Record<string, string[]>]>([
    ["a ticked row whose comment is gone", changeRow(tick(body, "joins"), "joins", strip), {}, ticked],
    ["the same of an item that is done already", changeRow(tick(body, "joins"), "joins", strip), written, {}],
    ["an open row whose comment is gone", changeRow(body, "joins", strip), {}, {}],
    ["an open row of a done item whose comment is gone", changeRow(body, "joins", strip), written, {}],
    [
      "a row that was typed anew by alias",
      insertBehind(withoutRow(body, "joins"), "crud", "* [X] juncoes"),
      {},
      ticked,
    ],
    ["by id", insertBehind(withoutRow(body, "joins"), "crud", "- [x] joins"), {}, ticked],
    ["other words", insertBehind(withoutRow(body, "joins"), "crud", "- [x] joins of tables"), {}, {}],
    ["an item of another checklist", insertBehind(body, "crud", "- [x] apply"), {}, {}],
    ["a row whose box was deleted", changeRow(body, "joins", (line) => line.replace("[ ] ", "")), {}, {}],
    [
      "a row that stands twice, the first ticked",
      insertBehind(tick(body, "joins"), "crud", rowOf("joins")),
      {},
      ticked,
    ],
    [
      "a row that stands twice, the second ticked",
      insertBehind(body, "crud", rowOf("joins").replace("[ ]", "[x]")),
      {},
      ticked,
    ],
    ["a nested row", changeRow(tick(body, "joins"), "joins", (line) => `    ${line}`), {}, ticked],
    [
      "a renamed row",
      changeRow(tick(body, "joins"), "joins", (line) => line.replace("Title of", "My")),
      {},
      ticked,
    ],
    ["a ticked heading", changeRow(body, "first", (line) => line.replace("###", "- [x]")), {}, {}],
    [
      "a row of an item that is gone",
      insertBehind(body, "crud", rowOf("joins").replaceAll("joins", "gone").replace("[ ]", "[x]")),
      {},
      {},
    ],
  ])("%s", (_name, edited, item, expected) => {
    expect(said(edited, item)).toEqual(expected);
  });

  function rowOf(id: string): string {
    return body.split("\n").find((line) => line.includes(`item ${id} `)) ?? "";
  }

  test("of two copies the one with the newer moment speaks", () => {
    const old = changeRow(body, "joins", hand(moment(3)));
    const twice = insertBehind(
      old,
      "crud",
      hand(moment(6))(rowOf("joins").replace("[ ]", "[x]").replace(" - ", " x ")),
    );
    expect(said(twice)).toEqual({ joins: ["done 2025-09-06"] });
  });
});

describe("which issue is the checklist", () => {
  const [, strategyBody = ""] = bodiesOf(text);
  const fresh = roadmapOf(text);
  const ours = (number: number, other: Partial<SeenIssue> = {}): SeenIssue => ({
    ...issueOf({ number, author: workflow, body }),
    ...other,
  });
  const found = (
    roadmap: string,
    issues: SeenIssue[],
    other: Parameters<typeof activityOf>[1] = {},
  ): number[] =>
    findChecklist(activityOf(issues, other), "basics", roadmapOf(roadmap)).map(({ issue }) => issue.number);

  test("none when issues were not looked at", () => {
    expect(findChecklist(undefined, "basics", fresh)).toEqual([]);
  });

  test.each<[string, string, SeenIssue[], Parameters<typeof activityOf>[1], number[]]>([
    ["the one that roadmap.json names", named({}), [ours(5), ours(12)], {}, [12]],
    [
      "that one even without our text",
      named({}),
      [ours(5), ours(12, { body: { untrusted: "Mine" } })],
      {},
      [12],
    ],
    ["that one even when it is closed", named({}), [ours(12, { state: "closed" })], {}, [12]],
    ["without a number the one that an earlier run made", text, [ours(5)], {}, [5]],
    ["of several the oldest", text, [ours(9), ours(5)], {}, [5]],
    ["of several the one that stands open", text, [ours(5, { state: "closed" }), ours(9)], {}, [9]],
    ["what this run has made comes first", text, [ours(5), ours(9)], { made: { [marker()]: 9 } }, [9]],
    [
      "what this run has made in place of one that is gone",
      named({}),
      [ours(13)],
      { gone: [12], made: { [marker()]: 13 } },
      [13],
    ],
    ["one made before in place of one that is gone", named({}), [ours(5)], { gone: [12] }, [5]],
    ["a locked one counts no more", named({}), [ours(12, { locked: true })], {}, []],
    [
      "nor does a pull request",
      named({}),
      [ours(12, { pullRequest: { mergedAt: null, base: null, head: null } })],
      {},
      [],
    ],
    ["nor a locked one without a number", text, [ours(5, { locked: true })], {}, []],
    ["while it is not known to be gone, no other takes its place", named({}), [ours(5)], {}, []],
    [
      "that of another phase is another",
      text,
      [issueOf({ number: 5, author: workflow, body: strategyBody })],
      {},
      [],
    ],
  ])("%s", (_name, roadmap, issues, other, numbers) => {
    expect(found(roadmap, issues, other)).toEqual(numbers);
  });

  function marker(): string {
    return "<!-- roadfolio:checklist phase basics ";
  }

  test("a long list goes on in the issues that the first one names, and in those that bear its comment", () => {
    const part = (number: number, count: number): SeenIssue =>
      ours(number, { body: { untrusted: body.replace("phase basics", `phase basics part ${count}`) } });
    const first = ours(12, {
      body: { untrusted: body.replace("**0", "<!-- roadfolio:parts 20 -->\n\n**0") },
    });
    expect(found(named({}), [first, part(20, 2), part(21, 3), part(30, 5)])).toEqual([12, 20, 21]);
    expect(found(named({}), [ours(12), part(21, 3)])).toEqual([12]);
  });

  test("numbers of parts that are not there, or no issue any more, are passed over", () => {
    const first = ours(12, {
      body: { untrusted: body.replace("**0", "<!-- roadfolio:parts 20 21 -->\n\n**0") },
    });
    expect(found(named({}), [first, ours(21, { locked: true })])).toEqual([12]);
  });

  test("one by who may not write is found with the reason, and has no parts", () => {
    const theirs = ours(12, { author: stranger });
    const [first, ...more] = findChecklist(
      activityOf([
        theirs,
        ours(20, { body: { untrusted: body.replace("phase basics", "phase basics part 2") } }),
      ]),
      "basics",
      roadmapOf(named({})),
    );
    expect(first?.refusal?.reason).toContain("mallory");
    expect(more).toEqual([]);
  });

  test("a person's own issue that roadmap.json names is a checklist, with all of its text theirs", () => {
    const mine = issueOf({ author: carla, body: "Mine\r\n\r\nand more" });
    const [first] = findChecklist(activityOf([mine]), "basics", roadmapOf(named({})));
    expect(first).toMatchObject({
      refusal: null,
      checklist: { before: ["Mine", "", "and more", ""], lines: [] },
    });
  });
});
