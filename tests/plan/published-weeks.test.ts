import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedWeeks } from "../../src/plan/published-weeks.ts";
import type { PublishingOf } from "../../src/plan/publishing.ts";
import { repositoryOf } from "../support/activity.ts";

const own = repositoryOf([], { weeks: { "2025-09-08": 2, "2025-09-15": 1 } });
const web = "https://github.com/ana/app";
const app = repositoryOf([], { listed: "../app", web, weeks: { "2025-09-01": 4, "2025-09-15": 3 } });
const publishing =
  (publish: "all" | "summary" | "nothing"): PublishingOf =>
  (listed) => ({ publish: listed === "." ? "all" : publish, why: "chosen" });

const weeksOf = (...said: Parameters<typeof publishedWeeks>) => publishedWeeks(...said).weeks;

test("tells what is known exactly", () => {
  const { commits } = publishedWeeks([own, app], publishing("summary"));
  expect([...commits.weeks]).toEqual(Object.entries(own.weeks));
  expect([...commits.months]).toEqual([["2025-09", 7]]);
  expect(publishedWeeks([own, app], publishing("nothing")).commits.months.size).toBe(0);
  expect(publishedWeeks([own, app], publishing("all")).commits.weeks.size).toBe(3);
});

test("adds up what is published, oldest first", () => {
  expect([...weeksOf([own, app], publishing("all"))]).toEqual([
    ["2025-09-01", 4],
    ["2025-09-08", 2],
    ["2025-09-15", 4],
  ]);
});

describe("of a repository published only in summary", () => {
  const weeksWith = (weeks: Record<string, number>, shown: Record<string, number> = {}) =>
    Object.fromEntries(
      weeksOf(
        [
          { ...own, weeks: shown },
          { ...app, weeks },
        ],
        publishing("summary"),
      ),
    );

  test.each<[string, Record<string, number>, Record<string, number>, Record<string, number>]>([
    [
      "commits are spread over the weeks of their month",
      { "2025-09-01": 9 },
      { "2025-10-13": 1 },
      { "2025-09-01": 2, "2025-09-08": 2, "2025-09-15": 2, "2025-09-22": 3, "2025-10-13": 1 },
    ],
    [
      "as far as anybody may know that it has come",
      { "2025-09-22": 5 },
      { "2025-09-08": 1 },
      { "2025-09-01": 2, "2025-09-08": 4 },
    ],
    ["or to its first", { "2025-09-22": 5 }, {}, { "2025-09-01": 5 }],
    // The first of October was a Wednesday.
    ["a week belongs to the month with most of its days", { "2025-09-29": 1 }, {}, { "2025-09-29": 1 }],
    ["the first of a month may be in the week of another", { "2025-08-25": 1 }, {}, { "2025-08-04": 1 }],
  ])("%s", (_name, kept, shown, expected) => {
    expect(weeksWith(kept, shown)).toEqual(expected);
  });

  test("nothing shows when in a month they were made, and none is lost", () => {
    const mondays = ["2023-02-06", "2023-02-13", "2023-02-20"];
    const counts = fc.record(Object.fromEntries(mondays.map((monday) => [monday, fc.nat(9)])));
    const others = fc.dictionary(fc.constantFrom("2023-02-13", "2023-05-01"), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(counts, others, (kept, shown) => {
        const sum = (weeks: Record<string, number>): number =>
          Object.values(weeks).reduce((all, one) => all + one, 0);
        const moved = { "2023-02-20": sum(kept) };
        const found = weeksWith(kept, shown);
        expect(found).toEqual(weeksWith(moved, shown));
        expect(sum(found)).toBe(sum(kept) + sum(shown));
      }),
    );
  });
});

test("leaves out an unpublished repository", () => {
  expect([...weeksOf([own, app], publishing("nothing"))]).toEqual(Object.entries(own.weeks));
});

test("counts a repository that is listed twice once", () => {
  const twice = { ...app, listed: "ana/app", web: web.toUpperCase() };
  expect(weeksOf([app, twice], publishing("all")).get("2025-09-01")).toBe(4);
  // Without a page nobody knows that they are the same.
  const folders = [
    { ...app, web: null },
    { ...twice, web: null },
  ];
  expect(weeksOf(folders, publishing("all")).get("2025-09-01")).toBe(8);
});
