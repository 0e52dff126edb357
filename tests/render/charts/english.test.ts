import { expect, test } from "vitest";
import { englishView } from "../../../src/render/charts/english.ts";

const month = (name: string, english: number, judged: number, words = judged) => ({
  month: name,
  words,
  judged,
  english,
});

test("draws a bar for each month with enough words", () => {
  const view = englishView({
    months: [month("2025-09", 60, 80, 90), month("2025-10", 10, 12), month("2025-11", 100, 100)],
    issues: true,
    readmes: { words: 50, judged: 50, english: 40 },
  });
  expect(view?.tracks.map(({ x, height }) => [x, height])).toEqual([
    [44, 76],
    [132, 76],
  ]);
  expect(view?.bars.map(({ y, height }) => [y, height])).toEqual([
    [27, 57],
    [8, 76],
  ]);
  expect(view?.labels).toEqual([
    { x: 44, label: "Sep 2025" },
    { x: 132, label: "Nov 2025" },
  ]);
  expect(view?.rows).toEqual([
    { month: "September 2025", share: "75%", judged: "80", unclear: "10" },
    { month: "October 2025", share: "too few to tell", judged: "12", unclear: "0" },
    { month: "November 2025", share: "100%", judged: "100", unclear: "0" },
  ]);
  expect(view?.text).toBe(
    "88% of 180 words in commit messages, issues and pull requests from September 2025 to November 2025 are English; 22 more are in texts too short to tell. Of the READMEs, 80% is English.",
  );
});

test("tells of one month without a range", () => {
  expect(englishView({ months: [month("2025-09", 80, 80)], issues: false, readmes: null })?.text).toBe(
    "100% of 80 words in commit messages in September 2025 are English.",
  );
});

test("draws nothing of too few words", () => {
  expect(englishView({ months: [month("2025-09", 23, 23)], issues: true, readmes: null })).toBe(null);
  expect(englishView({ months: [], issues: false, readmes: { words: 90, judged: 90, english: 90 } })).toBe(
    null,
  );
});

test("draws the newest 24 months inside the chart", () => {
  const months = Array.from({ length: 40 }, (_, index) =>
    month(`${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`, 50, 50),
  );
  const view = englishView({ months, issues: false, readmes: null });
  expect(view?.bars).toHaveLength(24);
  for (const { x, width } of view?.bars ?? []) expect(x + width).toBeLessThanOrEqual(640);
  expect(view?.rows).toHaveLength(40);
});
