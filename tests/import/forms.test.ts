/** Word lists of the glossary. */
import { expect, test } from "vitest";
import { joinerOf, meaningsOf } from "../../src/import/forms.ts";

test("the longest beginning that fits decides, wherever it is in the list", () => {
  const meanings = meaningsOf({ letter: "post*", database: "postgres*", more: "postg*" });
  expect(["postgresql", "postgame", "posts", "pos"].map(meanings)).toEqual([
    ["database"],
    ["more"],
    ["letter"],
    [],
  ]);
});

test("words are joined by their longest form, of which the last word may go on", () => {
  const join = joinerOf(["unit_test*", "unit_test_case", "test*", "unit"]);
  expect(join(["a", "unit", "test", "case"])).toEqual(["a", "unit_test_case"]);
  expect(join(["unit", "testing"])).toEqual(["unit_testing"]);
  // "test*" does not stand for the first word of two.
  expect(join(["unit", "tes"])).toEqual(["unit", "tes"]);
});
