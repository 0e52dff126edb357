/** Each alternative of a pattern has an example that needs it. */
import { expect, test } from "vitest";
import { testedAlternatives } from "../../scripts/catalogue/untested.ts";

test("without any one of its alternatives, an example of a skill comes out wrong", async () => {
  const tested = await testedAlternatives();
  expect(tested.length).toBeGreaterThan(200);
  expect(tested.flatMap(({ untested }) => untested.map(({ place, name }) => `${place()}: ${name}`))).toEqual(
    [],
  );
});
