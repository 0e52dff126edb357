import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phaseSpans, type SpannedPhase } from "../../../src/render/charts/phase-spans.ts";
import { addDays } from "../../../src/roadmap/day.ts";

const phase = { start: "2026-01-01", due: "2026-04-11", done: 3, total: 12 };

describe("the timeline of phases", () => {
  test("is not drawn without a date", () => {
    expect(phaseSpans([], "2026-01-01")).toBeNull();
    expect(phaseSpans([{ ...phase, start: null, due: null }], "2026-01-01")).toBeNull();
  });

  test.each<[string, Partial<SpannedPhase>, object | null]>([
    ["a quarter done", {}, { x: 0, width: 100, done: 25 }],
    ["the second half", { start: "2026-02-20", done: 12 }, { x: 50, width: 50, done: 50 }],
    ["empty", { done: 0, total: 0 }, { x: 0, width: 100, done: 0 }],
    ["with its end before its start", { start: "2026-04-11", due: "2026-01-01" }, { x: 0, width: 100 }],
    ["with an end only", { start: null }, { x: 98.5, width: 1.5 }],
    ["with a start only", { due: null }, { x: 0, width: 1.5 }],
    ["without dates", { start: null, due: null }, null],
  ])("places a phase %s", (_case, change, place) => {
    const drawn = phaseSpans([phase, { ...phase, ...change }], "2026-02-20");
    expect(drawn?.today).toBe(50);
    expect([drawn?.spans[1]]).toMatchObject([place]);
  });

  test("reaches from the first date to the last, or to today", () => {
    expect(phaseSpans([phase], "2026-07-20")).toMatchObject({ today: 100, spans: [{ x: 0, width: 50 }] });
    expect(phaseSpans([phase], "2025-09-23")).toMatchObject({ today: 0, spans: [{ x: 50, width: 50 }] });
  });

  test("names the months, each second one to be left out on a phone", () => {
    const times = phaseSpans([{ ...phase, due: "2026-08-01" }], "2026-02-20")?.times;
    expect(times?.map(({ label, minor }) => `${label}${minor ? " (minor)" : ""}`)).toEqual([
      "Jan 2026",
      "Feb (minor)",
      "Mar",
      "Apr (minor)",
      "May",
      "Jun (minor)",
      "Jul",
    ]);
  });

  test("stays within its width, and its labels apart, for any dates", () => {
    const day = fc.option(fc.integer({ min: 0, max: 9000 }).map((after) => addDays("2010-01-01", after)));
    const phases = fc.array(fc.record({ start: day, due: day, done: fc.nat(30), total: fc.nat(30) }), {
      maxLength: 45,
    });
    fc.assert(
      fc.property(phases, day, (all, today) => {
        const drawn = phaseSpans(all, today ?? "2026-01-01");
        if (drawn === null) return;
        expect(drawn.today >= 0 && drawn.today <= 100).toBe(true);
        for (const span of drawn.spans.filter((one) => one !== null))
          expect(span.x >= 0 && span.x + span.width <= 100.05 && span.done <= span.width).toBe(true);
        const places = drawn.times.map(({ x }) => x);
        expect(places.every((x, index) => index === 0 || x - (places[index - 1] ?? 0) > 9.5)).toBe(true);
      }),
    );
  });
});
