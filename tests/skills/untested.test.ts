/** Each alternative of a pattern has an example that needs it. */
import { expect, test } from "vitest";
import { readRatchet } from "../../scripts/catalogue/ratchet.ts";
import { testedAlternatives } from "../../scripts/catalogue/untested.ts";

test("no more alternatives are without an example than skills/untested.json allows", async () => {
  const tested = await testedAlternatives();
  const counts = tested.flatMap(({ id, untested }) => (untested.length === 0 ? [] : [[id, untested.length]]));
  // To see them: npm run skills:untested -- ID. To lower the counts: npm run skills:untested -- --write
  expect(Object.fromEntries(counts)).toEqual(readRatchet());
});
