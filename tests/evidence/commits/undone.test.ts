import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Who } from "../../../src/activity/person.ts";
import { findUndone } from "../../../src/evidence/commits/undone.ts";
import { repositoryOf, revert, says, shaOf, type Told } from "../../support/activity.ts";

/**
 * Which of the commits are reverted and which are restored, each with the commit that did it. Numbered from 1.
 */
function undoing(told: readonly Told[], undone: Record<string, string[]> = {}) {
  const repository = repositoryOf(told, { undone });
  const found = findUndone(repository);
  const place = (order: number): number => told.length - order;
  const pairs = (by: "undoneBy" | "restoredBy"): Record<number, number> =>
    Object.fromEntries(
      repository.commits.flatMap((commit) => {
        const other = found[by](commit);
        return other === null ? [] : [[place(commit.order), place(other.order)]];
      }),
    );
  return { undone: pairs("undoneBy"), restored: pairs("restoredBy") };
}

describe("a revert undoes a commit, and reverting the revert restores it", () => {
  test.each<[string, string[], Record<number, number>, Record<number, number>]>([
    ["nothing", ["x", "y"], {}, {}],
    ["a revert", ["x", revert("0001")], { 1: 2 }, {}],
    ["a revert of a revert", ["x", revert("0001"), revert("0002")], { 2: 3 }, { 1: 3 }],
    [
      "three deep",
      ["x", revert("0001"), revert("0002"), revert("0003")],
      { 1: 2, 3: 4 },
      // The first revert applies again because the third one was reverted.
      { 2: 4 },
    ],
    [
      "four deep: a commit is restored when the revert in between is",
      ["x", revert("0001"), revert("0002"), revert("0003"), revert("0004")],
      { 2: 3, 4: 5 },
      { 1: 5, 3: 5 },
    ],
    [
      "again after it was restored",
      ["x", revert("0001"), revert("0002"), revert("0001")],
      { 1: 4, 2: 3 },
      {},
    ],
    ["twice: the newest one counts", ["x", revert("0001"), revert("0001")], { 1: 3 }, {}],
    ["of another commit", ["x", "y", revert("0002")], { 2: 3 }, {}],
    ["two at once", ["x", "y", `${revert("0001")}\n${revert("0002")}`], { 1: 3, 2: 3 }, {}],
    ["of an unknown commit", ["x", revert("00ff")], {}, {}],
    ["itself", [revert("0001")], {}, {}],
    ["of a later commit", [revert("0002"), "x"], {}, {}],
    ["of each other", [revert("0002"), revert("0001")], { 1: 2 }, {}],
  ])("%s", (_name, messages, undone, restored) => {
    expect(undoing(says(...messages))).toEqual({ undone, restored });
  });

  test.each([7, 8, 12, 40])("accepts a sha of %d characters", (length) => {
    const message = `This reverts commit ${shaOf("0001").slice(0, length)}.`;
    expect(undoing(says("x", message)).undone).toEqual({ 1: 2 });
  });
});

describe("only the owner's reverts count", () => {
  test.each<Who>(["other", "bot"])("%s", (who) => {
    expect(undoing([{ message: "x" }, { message: revert("0001"), who }])).toEqual({
      undone: {},
      restored: {},
    });
    const brought = undoing([
      { message: "x" },
      { message: revert("0001") },
      { message: revert("0002"), who },
    ]);
    expect(brought).toEqual({ undone: { 1: 2 }, restored: {} });
  });

  test.each<Who>(["other", "bot"])("what %s reverts is not even looked up", (who) => {
    const repository = repositoryOf([{ message: "x" }, { message: revert("0001"), who }]);
    const commits = repository.commits.map((commit) =>
      commit.author.who === "owner"
        ? commit
        : {
            ...commit,
            get reverts() {
              return expect.unreachable("it would cost as much as it names, and mean nothing");
            },
          },
    );
    const { undoneBy } = findUndone({ ...repository, commits });
    expect(repository.commits.map(undoneBy)).toEqual([null, null]);
  });

  test("it does not matter whose commit is reverted", () => {
    expect(undoing([{ message: "x", who: "other" }, { message: revert("0001") }]).undone).toEqual({ 1: 2 });
  });
});

describe("pull requests are reverted by number", () => {
  const squashed: Told = { message: "Joins (#12)", pullRequest: 12 };
  const back: Told = { message: 'Revert "Joins" (#13)\n\nReverts ana/learning#12', pullRequest: 13 };
  const again: Told = { message: 'Reapply "Joins" (#14)\n\nReverts ana/learning#13', pullRequest: 14 };
  test.each<[string, Told[], Record<number, number>, Record<number, number>]>([
    ["a squash merge", [squashed, back], { 1: 2 }, {}],
    ["a squash merge, then restored", [squashed, back, again], { 2: 3 }, { 1: 3 }],
    ["another number", [{ ...squashed, pullRequest: 11 }, back], {}, {}],
    ["a later pull request", [back, squashed], {}, {}],
    ["a commit without a pull request", [{ message: "Joins" }, back], {}, {}],
  ])("%s", (_name, told, undone, restored) => {
    expect(undoing(told)).toEqual({ undone, restored });
  });
});

describe("the revert of a merge reverts everything the merge brought in", () => {
  const range = (...places: string[]): string[] => places.map(shaOf);
  test.each<[string, string[], Record<string, string[]>, Record<number, number>, Record<number, number>]>([
    [
      "the merge and its commits",
      ["before", "x", "Merge", revert("0003")],
      { [shaOf("0004")]: range("0003", "0002") },
      { 2: 4, 3: 4 },
      {},
    ],
    [
      "until that revert is reverted",
      ["before", "x", "Merge", revert("0003"), revert("0004")],
      { [shaOf("0004")]: range("0003", "0002") },
      { 4: 5 },
      { 2: 5, 3: 5 },
    ],
    [
      "a revert among them reverts nothing else",
      ["x", revert("0001"), "Merge", revert("0003")],
      { [shaOf("0004")]: range("0003", "0002") },
      { 2: 4, 3: 4 },
      { 1: 4 },
    ],
    [
      "a commit and its revert among them stay reverted",
      ["x", revert("0001"), "Merge", revert("0003")],
      { [shaOf("0004")]: range("0003", "0002", "0001") },
      { 1: 4, 2: 4, 3: 4 },
      {},
    ],
    ["unless it is unknown what the merge brought in", ["x", "Merge", revert("0002")], {}, { 2: 3 }, {}],
  ])("%s", (_name, messages, ranges, undone, restored) => {
    expect(undoing(says(...messages), ranges)).toEqual({ undone, restored });
  });
});

test("in a chain of reverts, an odd length reverts and an even one restores", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 5 }), (depth, between) => {
      const messages = ["x"];
      let last = 1;
      for (let step = 0; step < depth; step++) {
        for (let other = 0; other < between; other++) messages.push("y");
        messages.push(revert(last.toString(16).padStart(4, "0")));
        last = messages.length;
      }
      const { undone, restored } = undoing(says(...messages));
      expect(1 in undone).toBe(depth % 2 === 1);
      expect(1 in restored).toBe(depth % 2 === 0);
    }),
  );
});

test("reverting the newest commit undoes it, whatever happened before", () => {
  const step = fc.nat({ max: 9 });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (targets) => {
      // Each commit is plain work or the revert of an earlier one.
      const name = (place: number): string => place.toString(16).padStart(4, "0");
      const messages = targets.map((target, index) =>
        target === 0 || target > index ? "x" : revert(name(target)),
      );
      const before = undoing(says(...messages));
      const after = undoing(says(...messages, "y", revert(name(messages.length + 1))));
      const { [messages.length + 1]: newest, ...rest } = after.undone;
      expect(newest).toBe(messages.length + 2);
      expect(rest).toEqual(before.undone);
      const reverted = undoing(says(...messages, revert(name(1)), revert(name(messages.length + 1))));
      expect(1 in reverted.undone).toBe(1 in before.undone);
    }),
  );
});
