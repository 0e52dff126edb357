/** Labels that several items beside each other have: "Function: total cost", "Function: due date". */
import { expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

/** The sure links of the first of these items below a heading. */
function sure(heading: string, items: readonly string[]): string {
  const [text = "", ...siblings] = items;
  const found = skillFinder([heading, ...items]).skillsOf({ text, aliases: [], path: [heading], siblings });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" & ");
}

const costs = [
  "Function: monthly cost of the wish",
  "Function: date of the purchase",
  "Function: share of the income",
];

test("a label says nothing about what an item shows", () => {
  expect(sure("Python", costs)).toBe("");
});

test.each([
  ["one item has it", "Python", costs.slice(0, 1), "python-functions"],
  ["one other item has it, too", "Python", costs.slice(0, 2), "python-functions"],
  ["it is a tool", "Data", ["Pandas: merge", "Pandas: filters", "Pandas: groups"], "pandas-transform"],
  [
    "all words of the item mean a skill",
    "Python",
    ["Tests: pytest fixtures", "Tests: coverage", "Tests: mocks"],
    "pytest-fixtures",
  ],
])("but the skill is found if %s", (_, heading, items, skill) => {
  expect(sure(heading, items)).toBe(skill);
});
