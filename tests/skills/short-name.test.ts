import fc from "fast-check";
import { expect, test } from "vitest";
import { longestShort, shortName } from "../../src/skills/short-name.ts";

test.each([
  ["Window functions", "Window functions"],
  ["Exactly twenty-two now", "Exactly twenty-two now"],
  ["Exception handling (try/except)", "Exception handling"],
  ["FastAPI (preferred) or Flask", "FastAPI or Flask"],
  ["Validation with pydantic or pandera", "Validation with…"],
  ["Routes, parameters and validation", "Routes, parameters…"],
  ["Twenty one characters and more", "Twenty one characters…"],
  ["Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrt…"],
  ["(all of it in brackets, and more)", "(all of it in…"],
])("%s is %s on a pin", (title, expected) => {
  expect(shortName(title)).toBe(expected);
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
