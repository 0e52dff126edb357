import { describe, expect, test } from "vitest";
import {
  decided,
  doneChange,
  history,
  no,
  repositoryOf,
  revert,
  says,
  shaOf,
  without,
  yes,
} from "../../support/activity.ts";

const app = { listed: "ana/app", name: "ana/app", web: "https://github.com/ana/app" };

describe("a reopening and a tick whose proof cannot be seen", () => {
  const whole = repositoryOf(says(yes, revert("0001"), no, revert("0002"), "Update the portfolio"));
  const written = { on: "2025-09-01", proof: "commit 0001000" };
  const [wrote] = whole.commits;

  test("the reopening does not count if the tick was written later", () => {
    const seen = without(whole, "0001");
    expect(decided([seen], { written }, [doneChange(true, wrote ?? null)])).toMatchObject({
      done: true,
      write: undefined,
    });
  });

  test("the reopening counts if the tick was written earlier", () => {
    const [, , , , first] = whole.commits;
    const seen = without(whole, "0001");
    expect(decided([seen], { written }, [doneChange(true, first ?? null)])).toMatchObject({
      done: false,
      write: null,
    });
  });

  test("the reopening does not count if the tick is not committed yet", () => {
    const seen = without(whole, "0001");
    expect(decided([seen], { written }, [doneChange(true, null)]).done).toBe(true);
  });

  test("the reopening does not count on the same day, because the order is unknown", () => {
    const seen = repositoryOf([{ message: no, hour: 1, sha: "c1" }]);
    expect(decided([seen], { written }).done).toBe(true);
  });
});

describe("dates out of order", () => {
  const own = (hour: number) => repositoryOf([{ message: no, hour, sha: "a1" }]);
  const other = repositoryOf(
    [
      { message: yes, hour: 5, sha: "b1" },
      { message: no, hour: 3, sha: "b2" },
    ],
    app,
  );
  test.each([4, 3])("any later reopening unticks, whichever repository is listed first (%d h)", (hour) => {
    expect(decided([own(hour), other]).done).toBe(false);
    expect(decided([other, own(hour)]).done).toBe(false);
  });
});

test("an item is restored when the last revert of the chain is made", () => {
  const chain = [yes, revert("0001"), revert("0002"), revert("0003"), no, revert("0004")];
  expect(decided([repositoryOf(says(...chain))]).done).toBe(true);
});

test("a reopening that was answered does not count", () => {
  const { done, evidence } = decided([repositoryOf(says(no, yes))]);
  expect(done).toBe(true);
  expect(evidence.map(({ says: says_, dismissed }) => [says_, dismissed])).toEqual([
    ["done", null],
    ["open", "a later mention counts instead"],
  ]);
});

test.each([[true], [{ on: "2025-09-01", proof: "commit 0001000" }]])(
  "a habit is never done, and its `done` is left alone: %j",
  (written) => {
    const decision = decided([repositoryOf(says(yes))], { kind: "habit", written });
    expect(decision).toMatchObject({ done: false, change: null, write: undefined, proofs: [] });
  },
);

describe("two listed repositories with the same name", () => {
  const named = { listed: "../x/app", name: "app", web: null };
  const x = repositoryOf([{ message: "x", sha: "a1" }], named);
  const y = repositoryOf([{ message: yes, sha: "b1" }], { ...named, listed: "../y/app" });
  const written = { on: "2025-09-01", proof: "commit app@b100000" };

  test("a proof is looked up in the one that contains it", () => {
    expect(decided([x, y], { written })).toMatchObject({ done: true, doubt: null, write: undefined });
  });

  test("a revert in that one unticks", () => {
    const reverted = repositoryOf(
      [
        { message: yes, sha: "b1" },
        { message: revert("b1"), sha: "b2" },
      ],
      { ...named, listed: "../y/app" },
    );
    expect(decided([x, reverted], { written })).toMatchObject({ done: false, write: null });
  });
});

test("a pull request of another repository is not this one's", () => {
  const told = [
    { message: `${yes} (#12)`, pullRequest: 12 },
    { message: "Reverts other/app#12", sha: "c1" },
  ];
  expect(decided([repositoryOf(told)]).done).toBe(true);
  expect(
    decided([repositoryOf([told[0] ?? { message: "" }, { message: "Reverts ana/learning#12" }])]).done,
  ).toBe(false);
  expect(history(told)[0]?.sha).toBe(shaOf("c1"));
});
