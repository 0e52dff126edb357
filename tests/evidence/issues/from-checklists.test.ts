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

/** The evidence from checklist #12. */
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

describe("a box counts if a person changed it", () => {
  const tickedByUs = changeRow(body, "joins", (line) =>
    line.replace("- [ ]", "- [x]").replace("item joins - ", "item joins x "),
  );
  test("the sample row was ticked by Roadfolio", () => {
    expect(tickedByUs).toContain("<!-- roadfolio:item joins x 1 ");
  });

  test.each<[string, string, Record<string, unknown>, Record<string, string[]>]>([
    ["as written by Roadfolio", body, {}, {}],
    ["as written by Roadfolio, ticked", tickedByUs, written, {}],
    ["ticked", tick(body, "joins"), {}, { joins: ["done 2025-09-08"] }],
    ["ticked in the web editor", crlf(tick(body, "joins")), {}, { joins: ["done 2025-09-08"] }],
    ["unticked", tickedByUs.replace("- [x]", "- [ ]"), written, { joins: ["open 2025-09-08"] }],
    [
      "ticked before, with the moment recorded",
      changeRow(tickedByUs, "joins", hand(moment(4))),
      {},
      { joins: ["done 2025-09-04"] },
    ],
    [
      "unticked before, with the moment recorded",
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
      "the recorded proof is this checklist",
      tickedByUs,
      { done: { on: "2025-09-02", proof: "checklist #12" } },
      { joins: ["done 2025-09-02"] },
    ],
    [
      "the recorded proof is another checklist",
      tickedByUs,
      { done: { on: "2025-09-02", proof: "checklist #13" } },
      {},
    ],
    [
      "the recorded proof is a checklist in another repository",
      tickedByUs,
      { done: { on: "2025-09-02", proof: "checklist ana/app#12" } },
      {},
    ],
    [
      "its date stays the recorded one, whatever the moment",
      changeRow(tickedByUs, "joins", hand(moment(4))),
      { done: { on: "2025-09-02", proof: "checklist #12" } },
      { joins: ["done 2025-09-02"] },
    ],
  ])("%s", (_name, edited, item, expected) => {
    expect(said(edited, item)).toEqual(expected);
  });

  test("the moment is when the issue was last changed", () => {
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

describe("rows changed by people", () => {
  const ticked = { joins: ["done 2025-09-08"] };
  test.each<[string, string, Record<string, unknown>, Record<string, string[]>]>([
    ["a ticked row without its comment", changeRow(tick(body, "joins"), "joins", strip), {}, ticked],
    [
      "a ticked row without its comment, of a done item",
      changeRow(tick(body, "joins"), "joins", strip),
      written,
      {},
    ],
    ["an open row without its comment", changeRow(body, "joins", strip), {}, {}],
    ["an open row without its comment, of a done item", changeRow(body, "joins", strip), written, {}],
    ["a row retyped by alias", insertBehind(withoutRow(body, "joins"), "crud", "* [X] juncoes"), {}, ticked],
    ["a row retyped by id", insertBehind(withoutRow(body, "joins"), "crud", "- [x] joins"), {}, ticked],
    ["other wording", insertBehind(withoutRow(body, "joins"), "crud", "- [x] joins of tables"), {}, {}],
    ["an item of another checklist", insertBehind(body, "crud", "- [x] apply"), {}, {}],
    ["a row without its box", changeRow(body, "joins", (line) => line.replace("[ ] ", "")), {}, {}],
    [
      "a duplicate row, the first ticked",
      insertBehind(tick(body, "joins"), "crud", rowOf("joins")),
      {},
      ticked,
    ],
    [
      "a duplicate row, the second ticked",
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
      "a row of a removed item",
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

  test("of two copies, the one with the newer moment counts", () => {
    const old = changeRow(body, "joins", hand(moment(3)));
    const twice = insertBehind(
      old,
      "crud",
      hand(moment(6))(rowOf("joins").replace("[ ]", "[x]").replace(" - ", " x ")),
    );
    expect(said(twice)).toEqual({ joins: ["done 2025-09-06"] });
  });
});

describe("finding the checklist", () => {
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

  test("finds none if issues were not read", () => {
    expect(findChecklist(undefined, "basics", fresh)).toEqual([]);
  });

  test.each<[string, string, SeenIssue[], Parameters<typeof activityOf>[1], number[]]>([
    ["the one roadmap.json names", named({}), [ours(5), ours(12)], {}, [12]],
    ["the same one without our text", named({}), [ours(5), ours(12, { body: { raw: "Mine" } })], {}, [12]],
    ["the same one if it is closed", named({}), [ours(12, { state: "closed" })], {}, [12]],
    ["without a number, the one an earlier run created", text, [ours(5)], {}, [5]],
    ["of several, the oldest", text, [ours(9), ours(5)], {}, [5]],
    ["of several, the open one", text, [ours(5, { state: "closed" }), ours(9)], {}, [9]],
    ["the one this run created comes first", text, [ours(5), ours(9)], { made: { [marker()]: 9 } }, [9]],
    [
      "the one this run created to replace a deleted one",
      named({}),
      [ours(13)],
      { gone: [12], made: { [marker()]: 13 } },
      [13],
    ],
    ["one created earlier replaces a deleted one", named({}), [ours(5)], { gone: [12] }, [5]],
    ["not a locked one", named({}), [ours(12, { locked: true })], {}, []],
    [
      "not a pull request",
      named({}),
      [ours(12, { pullRequest: { mergedAt: null, base: null, head: null } })],
      {},
      [],
    ],
    ["not a locked one without a number", text, [ours(5, { locked: true })], {}, []],
    ["no replacement unless it is known to be gone", named({}), [ours(5)], {}, []],
    [
      "not the one of another phase",
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

  test("a long list continues in the issues that the first one names, and in those with its comment", () => {
    const part = (number: number, count: number): SeenIssue =>
      ours(number, { body: { raw: body.replace("phase basics", `phase basics part ${count}`) } });
    const first = ours(12, {
      body: { raw: body.replace("**0", "<!-- roadfolio:parts 20 -->\n\n**0") },
    });
    expect(found(named({}), [first, part(20, 2), part(21, 3), part(30, 5)])).toEqual([12, 20, 21]);
    expect(found(named({}), [ours(12), part(21, 3)])).toEqual([12]);
  });

  test("unknown part numbers, and parts that are no longer issues, are skipped", () => {
    const first = ours(12, {
      body: { raw: body.replace("**0", "<!-- roadfolio:parts 20 21 -->\n\n**0") },
    });
    expect(found(named({}), [first, ours(21, { locked: true })])).toEqual([12]);
  });

  test("one by an author without write access is returned with the reason and without parts", () => {
    const theirs = ours(12, { author: stranger });
    const [first, ...more] = findChecklist(
      activityOf([theirs, ours(20, { body: { raw: body.replace("phase basics", "phase basics part 2") } })]),
      "basics",
      roadmapOf(named({})),
    );
    expect(first?.refusal?.reason).toContain("mallory");
    expect(more).toEqual([]);
  });

  test("a person's own issue named in roadmap.json is a checklist, and all of its text is theirs", () => {
    const mine = issueOf({ author: carla, body: "Mine\r\n\r\nand more" });
    const [first] = findChecklist(activityOf([mine]), "basics", roadmapOf(named({})));
    expect(first).toMatchObject({
      refusal: null,
      checklist: { before: ["Mine", "", "and more", ""], lines: [] },
    });
  });
});
