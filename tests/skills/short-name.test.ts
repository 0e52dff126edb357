import fc from "fast-check";
import { expect, test } from "vitest";
import { longestShort, shortName } from "../../src/skills/short-name.ts";

test.each([
  ["Window functions", undefined, "Window functions"],
  ["Exactly twenty-two now", undefined, "Exactly twenty-two now"],
  ["Exception handling (try/except)", undefined, "Exception handling"],
  ["FastAPI (preferred) or Flask", undefined, "FastAPI or Flask"],
  ["Validation with pydantic or pandera", undefined, "Validation with…"],
  ["Routes, parameters and validation", undefined, "Routes, parameters…"],
  ["Twenty one characters and more", undefined, "Twenty one characters…"],
  ["Donaudampfschifffahrtsgesellschaft", undefined, "Donaudampfschifffahrt…"],
  ["(all of it in brackets, and more)", undefined, "(all of it in…"],
  ["One format for all errors of an API", "One error format", "One error format"],
])("%s (%s) is %s on a pin", (title, short, expected) => {
  expect(shortName(title, short)).toBe(expected);
});

test("whatever the title, the name fits and is not empty", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 120, unit: "grapheme" }), (title) => {
      const name = [...shortName(title)];
      expect(name.length).toBeLessThanOrEqual(longestShort);
      expect(name.length).toBeGreaterThan(0);
    }),
  );
});
