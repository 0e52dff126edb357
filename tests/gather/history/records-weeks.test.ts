/** What the history says beside its commits: the owner's commits by week, and the commit that the files are shown as of. */
import { describe, expect, test } from "vitest";
import type { HistoryQuestions } from "../../../src/gather/history/record.ts";
import { createHistoryReader } from "../../../src/gather/history/records.ts";
import { merge, questions, record, type Written } from "../../support/records.ts";

describe("counts by week", () => {
  const day = (moment: string): number => Date.parse(moment) / 1000;
  const by = (moment: string, zone = "+0000"): Written => ({
    message: "x",
    authored: `${day(moment)} ${zone}`,
  });
  function weeksOf(records: Written[], asked: Partial<HistoryQuestions> = {}): Record<string, number> {
    const reader = createHistoryReader({ ...questions, ...asked });
    for (const one of records) reader.read(record(one));
    return reader.weeks();
  }

  test("the owner's own commits, on the author's day, from Monday to Sunday", () => {
    const records = [
      by("2025-09-15T10:00:00Z"),
      by("2025-09-14T23:30:00Z"),
      // Already Monday where it was written, and still Sunday there.
      by("2025-09-14T23:30:00Z", "+0100"),
      by("2025-09-15T01:00:00Z", "-0330"),
      by("2025-09-08T00:00:00Z"),
      by("2025-08-31T12:00:00Z"),
    ];
    expect(Object.entries(weeksOf(records))).toEqual([
      ["2025-08-25", 1],
      ["2025-09-08", 3],
      ["2025-09-15", 2],
    ]);
  });

  test.each<[string, Partial<Written>]>([
    ["a merge", { parents: merge }],
    ["somebody else's", { email: "mallory@example.net" }],
    ["a bot's", { name: "dependabot[bot]" }],
    ["that of init", { message: "Add my learning roadmap\n" }],
    ["Roadfolio's", { message: "Update the portfolio: 1 ticked\n\n3 of 50 items are done.\n" }],
  ])("not %s", (_name, written) => {
    const work = by("2025-09-16T10:00:00Z");
    expect(weeksOf([{ ...work, ...written }, work])).toEqual({ "2025-09-15": 1 });
  });

  test("a commit of a wrong clock on its committer's day, or else not at all", () => {
    const at = day("2025-09-16T10:00:00Z");
    const wrong = [by("1970-01-01T00:00:10Z"), by("2031-01-01T00:00:00Z"), { message: "x", authored: "x y" }];
    const records = wrong.map((one) => ({ ...one, at }));
    expect(weeksOf(records, { today: "2025-10-01" })).toEqual({ "2025-09-15": 3 });
    expect(
      weeksOf(
        records.map((one) => ({ ...one, at: 10 })),
        { today: "2025-10-01" },
      ),
    ).toEqual({});
  });
});

describe("names the newest commit that is not Roadfolio's", () => {
  const update = "Update the portfolio\n\n3 of 50 items are done.\n";
  const authored = `${Date.parse("2025-09-17T02:00:00Z") / 1000} -0300`;
  test.each<[string, Written[], string | null]>([
    ["the owner's", [{ message: update }, { sha: "1".repeat(40), message: "x", authored }], "1"],
    [
      "a bot's, which changes files too",
      [{ sha: "2".repeat(40), message: "x", name: "a[bot]", authored }],
      "2",
    ],
    ["none", [{ message: update }], null],
  ])("%s", (_name, records, expected) => {
    const reader = createHistoryReader(questions);
    for (const one of records) reader.read(record(one));
    expect(reader.asOf()).toEqual(expected === null ? null : { sha: expected.repeat(40), on: "2025-09-16" });
  });
});

describe("counts steps of work", () => {
  const stepsOf = (records: Written[]): number => {
    const reader = createHistoryReader(questions);
    for (const one of records) reader.read(record(one));
    return reader.steps();
  };

  test.each<[string, number, Partial<Written>]>([
    ["a commit of the owner's", 1, { message: "Update the styles of style.css" }],
    ["a word without a dot", 1, { message: "Update styles" }],
    ["no merge", 0, { parents: merge }],
    ["nothing of somebody else", 0, { email: "mallory@example.net" }],
    ["no edit on a page", 0, { message: "Update README.md\n" }],
    ["no edit with a description", 0, { message: "Update README.md\n\nSay how to run it." }],
    ["no new file on a page", 0, { message: "Create .gitignore" }],
    ["no upload", 0, { message: "Add files via upload" }],
    ["no deleted file", 0, { message: "Delete old.py" }],
    ["no deleted folder", 0, { message: "Delete src directory" }],
    ["no renamed file", 0, { message: "Rename a.py to b.py" }],
  ])("%s: %i", (_name, steps, written) => {
    expect(stepsOf([{ message: "x", ...written }])).toBe(steps);
  });
});
