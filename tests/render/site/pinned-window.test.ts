/** The few lines that show most of a project's skills. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pinnedWindow } from "../../../src/render/site/pinned-window.ts";
import { figureOf, pinOf } from "../../support/figures.ts";

/** The path, and the numbers of the first and last line. */
function windowOf(figures: ReturnType<typeof figureOf>[], most: number): string | null {
  const window = pinnedWindow(figures, most);
  return window && `${window.path} ${window.lines[0]?.number}-${window.lines.at(-1)?.number}`;
}

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `x${index}`).join("\n");

describe("the window", () => {
  test.each<[string, string, number, string]>([
    ["begins at the paragraph of its first pin", "a\n\nb\nc ✓ one\nd\n\ne", 16, "a.py 3-7"],
    ["holds most distinct skills", "a ✓ one\n\n\n\nb ✓ two ✓ three\nc", 3, "a.py 5-6"],
    ["counts a skill once", "a ✓ one\nb ✓ one\n\n\nc ✓ one ✓ two", 2, "a.py 5-5"],
    ["is the first of equal ones", "a ✓ one\n\nb ✓ two\n\nc ✓ three", 1, "a.py 1-1"],
    ["does not reach over a gap", "a ✓ one\n…\nb ✓ two ✓ three\n…\nc ✓ four", 16, "a.py 12-12"],
    ["begins later if it would lose a pin otherwise", "a\nb\nc ✓ one\nd ✓ two", 3, "a.py 2-4"],
    ["ends where a paragraph does, if another one would be cut", "a ✓ one\nb\n\nc\nd\ne", 5, "a.py 1-2"],
    ["is cut if its own paragraph is longer", "a ✓ one\nb\nc\nd\ne", 3, "a.py 1-3"],
    ["does not end with blank lines", "a ✓ one\n\n\n\nb", 4, "a.py 1-1"],
  ])("%s", (_name, text, most, expected) => {
    expect(windowOf([figureOf(text)], most)).toBe(expected);
  });

  test("is in the first file of several with as many", () => {
    const files = ["b.py", "a.py"].map((path) => figureOf("x ✓ one", { path }));
    expect(windowOf(files, 8)).toBe("b.py 1-1");
    expect(windowOf([...files, figureOf("x ✓ one ✓ two", { path: "c.py" })], 8)).toBe("c.py 1-1");
  });

  test("is the beginning of a file that only shows something as a whole", () => {
    const whole = [pinOf("docker")];
    expect(windowOf([figureOf(lines(20), { whole })], 8)).toBe("a.py 1-8");
    expect(windowOf([figureOf(lines(20), { whole }), figureOf("x ✓ one", { path: "b.py" })], 8)).toBe(
      "b.py 1-1",
    );
  });

  test.each([
    ["x ✓ one ✓ two", "app.py 1-1"],
    ["x ✓ one", "compose.yml 1-1"],
    ["x", "compose.yml 1-1"],
  ])("is in a program with half as many skills as configuration: %s", (program, expected) => {
    const compose = figureOf("x ✓ three ✓ four ✓ five", { path: "compose.yml" });
    expect(windowOf([compose, figureOf(program, { path: "app.py" })], 8)).toBe(expected);
  });

  test("is none without a figure, or a pin that is seen", () => {
    expect(pinnedWindow([], 16)).toBeNull();
    expect(pinnedWindow([figureOf("x", { hidden: [pinOf("one")] })], 16)).toBeNull();
  });
});

test("has no more lines than asked for, and no window of as many holds more skills", () => {
  const line = fc.constantFrom("", "x", "x ✓ one", "x ✓ two", "x ✓ three ✓ four", "…");
  const skillsIn = (part: ReturnType<typeof figureOf>["lines"]): number =>
    new Set(part.flatMap(({ pins }) => pins.map(({ skill }) => skill))).size;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.integer({ min: 1, max: 16 }), (some, most) => {
      const figure = figureOf(some.join("\n"));
      const all = figure.lines.map(({ number }, index) =>
        figure.lines.slice(index, index + most).filter((one, offset) => one.number === number + offset),
      );
      const window = pinnedWindow([figure], most)?.lines ?? [];
      expect(skillsIn(window)).toBe(Math.max(0, ...all.map(skillsIn)));
      expect(window.length).toBeLessThanOrEqual(most);
      expect(window.map(({ number }) => number)).toEqual(
        window.map((_, index) => index + (window[0]?.number ?? 0)),
      );
    }),
  );
});
