import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { burnUpView } from "../../../src/render/charts/burn-up.ts";
import { addDays } from "../../../src/roadmap/day.ts";
import { textWidth } from "../../../src/render/charts/text-width.ts";
import { drawn, numbers } from "./drawn.ts";

const nothing = { proven: [], total: 10, plan: [], start: null, today: null };

test.each([
  ["no date is known", nothing],
  ["only the clock gives dates", { ...nothing, start: "2026-01-01", today: "2026-02-01" }],
  ["no done item has a date", { ...nothing, proven: [null, null] }],
  ["there are no items", { ...nothing, total: 0, plan: [{ due: "2026-01-01", items: 0 }] }],
])("draws nothing if %s", (_case, input) => {
  expect(burnUpView(input)).toBeNull();
});

/** A hundred days on 576 units from x = 40, and ten items on 228 units up from y = 276. */
const hundred = {
  proven: ["2026-01-26", "2026-02-20", "2026-02-20", null],
  total: 10,
  plan: [
    { due: "2026-02-20", items: 4 },
    { due: "2026-04-11", items: 5 },
  ],
  start: "2026-01-01",
  today: null,
};

test("maps days and counts to positions", () => {
  const view = burnUpView(hundred);
  // One item has no date, so the line starts at one item: 276 - 22.8.
  expect(view?.done).toBe("M40,253.2L184,253.2L184,230.4L328,230.4L328,184.8L328,184.8L328,184.8");
  expect(view?.plan).toEqual({
    path: "M40,276L328,184.8L616,70.8",
    dots: [
      { x: 328, y: 184.8 },
      { x: 616, y: 70.8 },
    ],
  });
  expect(view?.counts).toEqual([
    { y: 276, label: "0" },
    { y: 230.4, label: "2" },
    { y: 184.8, label: "4" },
    { y: 139.2, label: "6" },
    { y: 93.6, label: "8" },
    { y: 48, label: "10" },
  ]);
  expect(view?.times.map(({ x, label, year }) => [x, label, year])).toEqual([
    [63, "5 Jan", "2026"],
    [143.7, "19 Jan", null],
    [224.3, "2 Feb", null],
    [305, "16 Feb", null],
    [385.6, "2 Mar", null],
    [466.2, "16 Mar", null],
    [546.9, "30 Mar", null],
  ]);
  expect(view).toMatchObject({ today: null, forecast: null });
});

test("gives the same facts as text and as a table", () => {
  const view = burnUpView(hundred);
  expect(view?.text).toBe("4 of 10 done by 20 Feb 2026; 4 were planned.");
  expect(view?.rows).toEqual([
    { month: "January 2026", planned: 0, done: 2 },
    { month: "February 2026", planned: 4, done: 4 },
    { month: "March 2026", planned: 4, done: null },
    { month: "April 2026", planned: 9, done: null },
  ]);
});

const steady = Array.from({ length: 24 }, (_, index) => addDays("2026-11-24", -7 * Math.floor(index / 2)));

test.each<[string, Parameters<typeof burnUpView>[0], string]>([
  [
    "a steady pace",
    { ...nothing, proven: steady, total: 44, today: "2026-11-24" },
    "24 of 44 done by 24 Nov 2026. At the pace of the last 11 weeks the rest takes until about February 2027.",
  ],
  [
    "no hope",
    { ...nothing, proven: [...steady.slice(22), "2026-11-24"], total: 900, today: "2026-11-24" },
    "3 of 900 done by 24 Nov 2026. At the pace of the last 11 weeks the rest takes more than five years.",
  ],
  [
    "nothing yet",
    { ...nothing, plan: [{ due: "2026-12-24", items: 10 }], today: "2026-11-24" },
    "0 of 10 done by 24 Nov 2026; none was planned by then.",
  ],
  [
    "one item due",
    { ...nothing, plan: [{ due: "2026-11-24", items: 1 }], today: "2026-11-24" },
    "0 of 10 done by 24 Nov 2026; 1 was planned.",
  ],
])("says %s", (_case, input, text) => {
  expect(burnUpView(input)?.text).toBe(text);
});

test("counts undated items in the forecast", () => {
  const view = burnUpView({ ...nothing, proven: [...steady, null, null], total: 46, today: "2026-11-24" });
  expect(view?.text).toContain("26 of 46 done");
  expect(view?.text).toContain("until about February 2027");
  expect(view?.forecast?.line).toMatch(/^M[\d.]+,147\.1L.*,48$/);
});

test("does not depend on the date if it gets none", () => {
  const view = burnUpView({ ...nothing, proven: steady, total: 44 });
  expect(view).toMatchObject({ today: null, forecast: null });
  expect(view?.rows.at(-1)?.month).toBe("November 2026");
});

test("merges months into one row for a very long plan", () => {
  const rows = burnUpView({
    ...nothing,
    start: "2000-01-01",
    plan: [{ due: "2099-12-31", items: 10 }],
  })?.rows;
  expect(rows?.length).toBeLessThanOrEqual(120);
  expect(rows?.at(-1)).toMatchObject({ planned: 10 });
});

const day = fc.integer({ min: 0, max: 36_000 }).map((after) => addDays("1990-01-01", after));
const near = fc.integer({ min: 0, max: 1500 }).map((after) => addDays("2023-01-01", after));
const inputs = fc.oneof(day, near).chain(() =>
  fc.record({
    proven: fc.array(fc.option(fc.oneof({ weight: 9, arbitrary: near }, day)), { maxLength: 300 }),
    open: fc.integer({ min: 0, max: 300 }),
    plan: fc.array(fc.record({ due: fc.oneof(near, day), items: fc.nat(20) }), { maxLength: 30 }),
    start: fc.option(near),
    today: fc.option(near),
  }),
);

describe.each([640, 328])("%d wide", (width) => {
  test("stays within its borders for any dates, and no label touches another one", () => {
    fc.assert(
      fc.property(inputs, ({ open, plan, ...input }) => {
        const view = burnUpView(
          {
            ...input,
            total: input.proven.length + open,
            plan: plan.toSorted((one, other) => (one.due < other.due ? -1 : 1)),
          },
          width,
        );
        if (view === null) return;
        const svg = drawn("burn-up", view);
        expect(svg.length).toBeLessThan(12_000);
        const places = [...svg.matchAll(/ (?:d|x|cx|width)="([^"]*)"/g)].flatMap(([, path = ""]) =>
          [...path.matchAll(/(?:^|[MLH])(-?[\d.]+)/g)].map(([, x]) => Number(x)),
        );
        expect(places.filter((x) => x < 0 || x > width)).toEqual([]);
        for (const number of numbers(svg)) expect(number >= 0 && number <= 640).toBe(true);
        const boxes = view.labels.map(({ x, y, text }) => ({ x, y, end: x + textWidth(text, 13) }));
        // "today" is above 18.
        for (const { x, y, end } of boxes)
          expect(x >= 40 && end <= width && y - 9 >= 18 && y < 276).toBe(true);
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(one.end <= other.x || other.end <= one.x || Math.abs(one.y - other.y) >= 13).toBe(true);
        expect(view.rows.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

/** Four ticks in eleven weeks, and three more to come: about eight weeks. */
test.each([
  ["2026-11-24", "the rest takes until about February 2027 (December 2026 to March 2027)."],
  ["2026-03-03", "the rest takes until about May 2026 (April to July 2026)."],
])("says when the rest is expected, to the month, on %s", (today, words) => {
  const proven = [0, 5, 9, 11].map((weeks) => addDays(today, -7 * weeks));
  expect(burnUpView({ ...nothing, proven, total: 7, today })?.text).toContain(words);
});

test("stays small with five thousand items", () => {
  const proven = Array.from({ length: 4000 }, (_, index) => addDays("2016-01-01", index));
  const plan = Array.from({ length: 1000 }, (_, index) => ({
    due: addDays("2016-01-01", index * 4),
    items: 5,
  }));
  const view = burnUpView({ proven, total: 5000, plan, start: "2016-01-01", today: "2026-12-01" });
  if (view === null) throw new Error("nothing drawn");
  expect(drawn("burn-up", view).length).toBeLessThan(12_000);
});
