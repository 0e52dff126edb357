import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SeenCommits } from "../../../src/gather/history/seen-commits.ts";
import { Walk } from "../../../src/gather/history/walk.ts";

const shaOf = (commit: number): string => createHash("sha1").update(String(commit)).digest("hex");

/** A history in which each commit has parents among those before it, and in which wrong clocks may have made any date. */
const histories = fc.array(fc.record({ parents: fc.array(fc.nat(30), { maxLength: 3 }), date: fc.nat(10) }), {
  minLength: 1,
  maxLength: 30,
});

/** The order in which git prints what is reachable from the last commit: the newest of those whose child was printed. */
function byDate(history: readonly { parents: readonly number[]; date: number }[]): [number, number[]][] {
  const parentsOf = (commit: number): number[] =>
    commit === 0 ? [] : [...new Set((history[commit]?.parents ?? []).map((one) => one % commit))];
  const printed: [number, number[]][] = [];
  const open = [history.length - 1];
  const known = new Set(open);
  while (open.length > 0) {
    open.sort((one, other) => (history[other]?.date ?? 0) - (history[one]?.date ?? 0));
    const commit = open.shift() ?? 0;
    const parents = parentsOf(commit);
    printed.push([commit, parents]);
    for (const parent of parents.filter((one) => !known.has(one))) {
      known.add(parent);
      open.push(parent);
    }
  }
  return printed;
}

test("a parent before its child is found as soon as the child is there", () => {
  let found = 0;
  fc.assert(
    fc.property(histories, (history) => {
      const walk = new Walk();
      const seen = new Set<number>();
      let early = false;
      for (const [commit, parents] of byDate(history)) {
        seen.add(commit);
        early ||= parents.some((parent) => seen.has(parent));
        const sha = shaOf(commit);
        walk.step([sha, "0", "0", "+0000", ...parents.map(shaOf)].join(" "), sha, null);
        expect(walk.isAlreadyOutOfOrder()).toBe(early);
      }
      expect(walk.isOutOfOrder()).toBe(early);
      found += early ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(0);
});

test("of many commits, those that were seen are known", () => {
  const seen = new SeenCommits();
  const shas = Array.from({ length: 5_000 }, (_, index) => shaOf(index));
  for (const sha of [...shas, ...shas]) seen.add(sha);
  expect(shas.every((sha) => seen.has(sha))).toBe(true);
  expect(shas.some((_, index) => seen.has(shaOf(5_000 + index)))).toBe(false);
  // The smallest and the largest number.
  expect([seen.has("0".repeat(40)), seen.has("f".repeat(40))]).toEqual([false, false]);
  seen.add("0".repeat(40));
  seen.add("f".repeat(40));
  expect([seen.has("0".repeat(40)), seen.has("f".repeat(40))]).toEqual([true, true]);
});
