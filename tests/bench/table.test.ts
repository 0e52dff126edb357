import { expect, test } from "vitest";
import type { Cost } from "../../scripts/bench/measure.ts";
import {
  exceededBars,
  lighthouseTable,
  memoryTable,
  type Row,
  timeTable,
} from "../../scripts/bench/table.ts";

const costs: Cost[] = [
  { processor: 1200, wall: 700 },
  { processor: 1300, wall: 900 },
  { processor: 1250, wall: 800 },
];
const row = (more: Partial<Row>): Row => ({ what: "sync", costs, ...more });

test("a row shows both medians, the ratio and its bar", () => {
  const table = timeTable([row({ compared: { with: "log", ratio: 1.25 }, bar: 1.3 })]);
  expect(table.split("\n").at(-1)).toBe("| sync | 1,250 ms | 800 ms | log | 1.25 | 1.3 |");
});

test("what exceeds its bar is bold, and named", () => {
  const slow = row({ compared: { with: "log", ratio: 1.31 }, bar: 1.3 });
  expect(timeTable([slow])).toContain("| **1.31** | 1.3 |");
  expect(exceededBars([slow], [], [])).toEqual(["sync: 1.31, the bar is 1.3"]);
});

test("without a comparison the bar is for the processor time", () => {
  expect(timeTable([row({ bar: 1_249 })])).toContain("| **1,250 ms** | 800 ms |  |  | 1,249 ms |");
  expect(exceededBars([row({ bar: 1_249 })], [], [])).toHaveLength(1);
  expect(exceededBars([row({ bar: 1_250 })], [], [])).toEqual([]);
});

test("memory and Lighthouse have bars too", () => {
  const memory = [{ what: "sync", program: 151.2, bar: 150, git: null }];
  const pages = [{ page: "home", scores: [100, 99, 100, 100], failed: ["color-contrast"] }];
  expect(memoryTable(memory)).toContain("| sync | **151 MB** | 150 MB |  |");
  expect(lighthouseTable(pages)).toContain("| home | 100 | **99** | 100 | 100 |");
  expect(exceededBars([], memory, pages)).toEqual([
    "memory, sync: 151 MB, the bar is 150 MB",
    "Lighthouse, home: 100 / 99 / 100 / 100 color-contrast",
  ]);
});
