import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels } from "../../../src/render/charts/place-labels.ts";
import { cutToWidth, textWidth } from "../../../src/render/charts/text-width.ts";

const bounds = { left: 40, right: 638, top: 2, bottom: 254 };

test.each<[string, { x: number; y: number }, [number, number][], { x: number; y: number }]>([
  [
    "above and to the left of the end of a rising line",
    { x: 300, y: 100 },
    [
      [40, 250],
      [300, 100],
    ],
    { x: 244, y: 88 },
  ],
  [
    "to the right of it if there is a line above",
    { x: 300, y: 100 },
    [
      [200, 85],
      [300, 85],
    ],
    { x: 309, y: 103 },
  ],
  ["moved into the chart", { x: 45, y: 5 }, [], { x: 40, y: 12 }],
])("places a label %s", (_case, anchor, line, place) => {
  const wanted = [{ kind: "done", text: "1 done", anchors: [anchor] }];
  const [label] = placeLabels(wanted, [line.map(([x, y]) => ({ x, y }))], bounds, 13);
  expect(label).toEqual({ kind: "done", text: "1 done", ...place });
});

test("never lets labels overlap", () => {
  const point = fc.record({ x: fc.integer({ min: 40, max: 616 }), y: fc.integer({ min: 28, max: 256 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 3 }), fc.array(point), (anchors, line) => {
      const texts = ["128 done", "planned", "expected"];
      const wanted = texts.map((text, index) => ({
        kind: "k",
        text,
        anchors: anchors.slice(index, index + 1),
      }));
      const labels = placeLabels(wanted, [line], bounds, 13);
      expect(labels).toHaveLength(3);
      for (const one of labels) {
        for (const other of labels) {
          if (one === other) continue;
          const beside =
            one.x + textWidth(one.text, 13) <= other.x || other.x + textWidth(other.text, 13) <= one.x;
          expect(beside || Math.abs(one.y - other.y) >= 13).toBe(true);
        }
      }
    }),
  );
});

test.each([
  ["Data", 200, "Data"],
  ["Data engineering", 60, "Data e…"],
  ["Data engineering", 5, "…"],
  ["", 0, ""],
])("cuts %s to %d units: %s", (text, room, cut) => {
  expect(cutToWidth(text, 13, room)).toBe(cut);
});

test("never splits a surrogate pair", () => {
  expect(cutToWidth("🦀🦀🦀🦀", 13, 45)).toBe("🦀🦀…");
});
