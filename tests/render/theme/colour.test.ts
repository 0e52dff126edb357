import { describe, expect, test } from "vitest";
import { contrastOf, hexOf, over, readColour } from "../../../src/render/theme/colour.ts";

describe("a colour", () => {
  test.each([
    ["#fff", "#ffffff", 1],
    ["#0A7043", "#0a7043", 1],
    ["#0008", "#000000", 0.53],
    ["#0a704380", "#0a7043", 0.5],
    ["rgb(10, 112, 67)", "#0a7043", 1],
    ["rgb(10 112 67 / 50%)", "#0a7043", 0.5],
    ["rgba(100%, 0%, 0%, .25)", "#ff0000", 0.25],
    ["hsl(153, 84%, 24%)", "#0a7142", 1],
    ["hsl(153deg 84 24)", "#0a7142", 1],
    ["hsl(0.5turn 100% 50%)", "#00ffff", 1],
    ["hsl(-90 100% 50%)", "#8000ff", 1],
    ["oklch(1 0 0)", "#ffffff", 1],
    ["oklch(0.628 0.2577 29.23)", "#ff0000", 1],
    ["oklch(62.8% 64.425% 29.23deg / 0.5)", "#ff0000", 0.5],
    ["White", "#ffffff", 1],
    ["rebeccapurple", "#663399", 1],
  ])("%s is %s", (written, hex, alpha) => {
    const colour = readColour(written);
    expect(hexOf(colour?.rgb ?? [0, 0, 0])).toBe(hex);
    expect(colour?.alpha).toBeCloseTo(alpha, 2);
  });

  test.each([
    "",
    "#12",
    "#12345",
    "#ggg",
    "rgb(1, 2)",
    "rgb(1, 2, 3, 4, 5)",
    "rgb(a, b, c)",
    "rgb(rgb(1, 2, 3))",
    "color-mix(in srgb, red, blue)",
    "lab(50% 40 59.5)",
    "currentcolor",
    "constructor",
    "url(x)",
  ])("%j is none", (written) => {
    expect(readColour(written)).toBeNull();
  });
});

test.each([
  ["#000", "#fff", 21],
  ["#777", "#fff", 4.478],
  ["#767676", "#fff", 4.542],
  ["#0a7043", "#e6f5ec", 5.5],
  ["#123456", "#123456", 1],
])("the contrast of %s and %s is %f", (one, other, ratio) => {
  const rgbOf = (hex: string) => readColour(hex)?.rgb ?? ([0, 0, 0] as const);
  expect(contrastOf(rgbOf(one), rgbOf(other))).toBeCloseTo(ratio, 1);
});

test("what shines through counts", () => {
  const half = readColour("rgb(0 0 0 / 50%)") ?? { rgb: [1, 1, 1], alpha: 1 };
  expect(hexOf(over(half, [1, 1, 1]))).toBe("#808080");
});
