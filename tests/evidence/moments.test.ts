/** What came after what. */
import { describe, expect, test } from "vitest";
import { isLater, type Moment, newestFirst } from "../../src/evidence/evidence.ts";

const commit = (order: number | null, at: number, repository = "."): Moment => ({ repository, order, at });

describe("in one repository", () => {
  test.each<[string, Moment, Moment, boolean]>([
    ["by its history", commit(1, 10), commit(2, 10), true],
    ["whatever the clock says", commit(1, 5), commit(2, 10), true],
    ["the other way", commit(2, 20), commit(1, 10), false],
    ["not after itself", commit(1, 10), commit(1, 10), false],
    ["nor with another clock", commit(1, 20), commit(1, 10), false],
    ["what is not committed yet", commit(-1, 1), commit(0, 10), true],
    ["by time where one is no commit", commit(null, 20), commit(1, 10), true],
    ["by time where the other is none", commit(9, 20), commit(null, 10), true],
    ["by time where both are none", commit(null, 10), commit(null, 20), false],
  ])("%s", (_name, a, b, later) => {
    expect(isLater(a, b)).toBe(later);
  });
});

test.each<[string, number, number, boolean]>([
  ["later", 20, 10, true],
  ["earlier", 10, 20, false],
  ["at the same moment", 10, 10, false],
])("in two repositories it is the clock that tells: %s", (_name, a, b, later) => {
  expect(isLater(commit(5, a), commit(1, b, "ana/app"))).toBe(later);
});

test("the newest come first, and those of one moment as they came", () => {
  const moments = [commit(3, 0), commit(1, 0), commit(1, 9), commit(2, 0)];
  expect(moments.toSorted(newestFirst)).toEqual([moments[1], moments[2], moments[3], moments[0]]);
});
