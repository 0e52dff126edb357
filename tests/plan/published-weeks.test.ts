import { expect, test } from "vitest";
import { publishedWeeks } from "../../src/plan/published-weeks.ts";
import type { PublishingOf } from "../../src/plan/publishing.ts";
import { repositoryOf } from "../support/activity.ts";

const own = repositoryOf([], { weeks: { "2025-09-08": 2, "2025-09-15": 1 } });
const web = "https://github.com/ana/app";
const app = repositoryOf([], { listed: "../app", web, weeks: { "2025-09-01": 4, "2025-09-15": 3 } });
const publishing =
  (publish: "all" | "summary" | "nothing"): PublishingOf =>
  (listed) => ({ publish: listed === "." ? "all" : publish, why: "chosen" });

test.each(["all", "summary"] as const)(
  "adds up what is published in full or in %s, oldest first",
  (publish) => {
    expect([...publishedWeeks([own, app], publishing(publish))]).toEqual([
      ["2025-09-01", 4],
      ["2025-09-08", 2],
      ["2025-09-15", 4],
    ]);
  },
);

test("leaves out a repository of which nothing is published", () => {
  expect([...publishedWeeks([own, app], publishing("nothing"))]).toEqual(Object.entries(own.weeks));
});

test("counts a repository that is listed twice once", () => {
  const twice = { ...app, listed: "ana/app", web: web.toUpperCase() };
  expect(publishedWeeks([app, twice], publishing("all")).get("2025-09-01")).toBe(4);
  // Without a page nobody knows that they are the same.
  const folders = [
    { ...app, web: null },
    { ...twice, web: null },
  ];
  expect(publishedWeeks(folders, publishing("all")).get("2025-09-01")).toBe(8);
});
