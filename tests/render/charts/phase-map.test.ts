import fc from "fast-check";
import { expect, test } from "vitest";
import { phaseMapView } from "../../../src/render/charts/phase-map.ts";
import { addDays, addMonths } from "../../../src/roadmap/day.ts";
import { drawn, elements, numbers } from "./drawn.ts";

const phase = {
  title: "Data",
  start: "2026-01-01",
  due: "2026-04-11",
  done: 3,
  total: 12,
};
const undated = { ...phase, start: null, due: null };

test("draws nothing without phases", () => {
  expect(phaseMapView([])).toBeNull();
});

test.each<[string, Parameters<typeof phaseMapView>[0], object[]]>([
  ["one phase", [phase], [{ x: 1, y: 63, width: 638, done: 159.5, textX: 1, textY: 56 }]],
  ["an empty phase", [{ ...phase, done: 0, total: 0 }], [{ done: 0, count: "0 of 0" }]],
  ["a phase that is done", [{ ...phase, done: 12 }], [{ done: 638 }]],
  [
    "two phases, the second half as long",
    [phase, { ...phase, start: "2026-02-20" }],
    [
      { x: 1, width: 638 },
      { x: 320, y: 101, width: 319 },
    ],
  ],
  [
    "a phase due before it starts",
    [{ ...phase, start: phase.due, due: phase.start }],
    [{ x: 1, width: 638 }],
  ],
  ["a phase with only a due date", [phase, { ...phase, start: null }], [{}, { x: 632, width: 8 }]],
  ["an undated phase after the dated ones", [undated, phase], [{ x: 1 }, { x: 0, width: 160, done: 40 }]],
  ["only an undated phase", [undated], [{ y: 25, width: 160 }]],
])("places %s", (_case, phases, bars) => {
  expect(phaseMapView(phases)?.bars).toMatchObject(bars);
});

test("has no axis without a date", () => {
  expect(phaseMapView([undated])).toMatchObject({ lines: null, times: [] });
});

test("gives the same facts as text", () => {
  const view = phaseMapView([{ ...phase, done: 12 }, phase, undated]);
  expect(view).toMatchObject({ text: "1 of 3 phases done; the last is due on 11 Apr 2026." });
  expect(view?.bars[1]).toMatchObject({
    whole: "Data: 3 of 12 done, 1 Jan 2026 to 11 Apr 2026",
    count: "3 of 12",
    percent: "25%",
  });
});

function many(count: number, title: string) {
  return Array.from({ length: count }, (_, index) => ({
    ...phase,
    title,
    start: addMonths("2025-01-01", index),
    due: addMonths("2025-01-01", index + 1),
  }));
}

test("shows forty phases and counts the rest", () => {
  const view = phaseMapView(many(50, "Data"));
  expect(view?.bars).toHaveLength(40);
  expect(view?.more?.text).toBe("and 10 more phases");
  expect(phaseMapView(many(40, "Data"))?.more).toBeNull();
});

test("shows titles of up to sixty letters in full and cuts longer ones", () => {
  const sixty = "Cloud: AWS, Terraform and the art of keeping costs down low.";
  expect(phaseMapView(many(20, sixty))?.bars.every(({ title }) => title === sixty)).toBe(true);
  const [bar] = phaseMapView([{ ...phase, title: sixty.repeat(3) }])?.bars ?? [];
  expect(bar?.title).toMatch(/^Cloud: AWS.*…$/);
  expect(bar?.whole).toContain(sixty.repeat(3));
});

test("stays small with twenty phases", () => {
  const view = phaseMapView(many(20, "x".repeat(60)));
  expect(view === null ? 0 : drawn("phase-map", view).length).toBeLessThan(12_000);
});

const hostile = [
  '<script>alert("1")</script>',
  '"><a href="javascript:1">',
  "</title></svg><b>",
  "{{lookup}}",
  "]]>&amp;'",
];

test.each(hostile)("a title with %s adds no element", (title) => {
  const [plain, view] = [phaseMapView([phase]), phaseMapView([{ ...phase, title }])];
  if (plain === null || view === null) throw new Error("nothing drawn");
  expect(elements(drawn("phase-map", view))).toEqual(elements(drawn("phase-map", plain)));
});

const day = fc.option(fc.integer({ min: 0, max: 9000 }).map((after) => addDays("2010-01-01", after)));
const phases = fc.array(
  fc.record({
    title: fc.string({ unit: "grapheme", maxLength: 80 }),
    start: day,
    due: day,
    done: fc.nat(30),
    total: fc.nat(30),
  }),
  { maxLength: 45 },
);

test("stays within its borders for any dates", () => {
  fc.assert(
    fc.property(phases, (all) => {
      const view = phaseMapView(all);
      if (view === null) return;
      const svg = drawn("phase-map", view);
      // What is inside the margin.
      const inside = svg.slice(svg.indexOf('rx="8"/>'));
      for (const number of numbers(inside))
        expect(number >= 0 && number <= Math.max(640, view.height)).toBe(true);
      for (const { x, width, done } of view.bars) expect(x + width <= 640 && done <= width).toBe(true);
    }),
  );
});
