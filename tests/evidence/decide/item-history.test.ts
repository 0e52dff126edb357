/** What became of an item over time, as its page tells it. */
import { describe, expect, test } from "vitest";
import type { DoneChange } from "../../../src/evidence/evidence.ts";
import {
  decided,
  doneChange,
  no,
  repositoryOf,
  revert,
  says,
  shaOf,
  type Told,
  yes,
} from "../../support/activity.ts";

const out = "Take it out of roadmap.json";

/** The turns, as "what, day", and the places of their commits; null where there is no proof. */
function history(
  told: Told[],
  changes: (commits: ReturnType<typeof repositoryOf>["commits"]) => DoneChange[] = () => [],
) {
  const repository = repositoryOf(told);
  return decided([repository], {}, changes(repository.commits)).history.map(
    ({ what, on, proof }) => `${what} ${on}${proof === null ? "" : ` ${(proof.ref ?? "").slice(0, 4)}`}`,
  );
}

test.each<[string, Told[], string[]]>([
  ["nothing", says("x"), []],
  ["a tick", says(yes), ["ticked 2025-09-01 0001"]],
  ["a tick that is said again", says(yes, yes), ["ticked 2025-09-01 0001"]],
  ["open, though never ticked", says(no), []],
  ["taken back", says(yes, no), ["ticked 2025-09-01 0001", "taken back 2025-09-02 0002"]],
  [
    "ticked again",
    says(yes, no, no, yes),
    ["ticked 2025-09-01 0001", "taken back 2025-09-02 0002", "ticked again 2025-09-04 0004"],
  ],
  ["a revert", says(yes, revert("0001")), ["ticked 2025-09-01 0001", "taken back 2025-09-02 0002"]],
  [
    "a reopening that was reverted",
    says(yes, no, revert("0002")),
    ["ticked 2025-09-01 0001", "taken back 2025-09-02 0002", "ticked again 2025-09-03 0003"],
  ],
  [
    "what a stranger said",
    [
      { message: yes, who: "other" },
      { message: no, who: "bot" },
    ],
    [],
  ],
])("%s", (_name, told, expected) => {
  expect(history(told)).toEqual(expected);
});

describe("a tick that was removed from roadmap.json by hand", () => {
  const told: Told[] = [{ message: yes }, { message: out }, { message: yes }];

  test("by the owner is a turn without a proof, on the day of its commit", () => {
    expect(history(told, ([, removed = null]) => [doneChange(false, removed)])).toEqual([
      "ticked 2025-09-01 0001",
      "taken back 2025-09-02",
      "ticked again 2025-09-03 0003",
    ]);
  });

  test.each<[string, (commit: ReturnType<typeof repositoryOf>["commits"][number]) => DoneChange]>([
    [
      "by somebody else",
      (commit) => doneChange(false, { ...commit, author: { ...commit.author, who: "other" } }),
    ],
    ["and not committed yet", () => doneChange(false, null)],
    ["is no turn when it was put in", (commit) => doneChange(true, commit)],
  ])("%s is not a turn", (_name, change) => {
    expect(history(told, ([, commit]) => (commit === undefined ? [] : [change(commit)]))).toEqual([
      "ticked 2025-09-01 0001",
    ]);
  });
});

test("each turn says what made it", () => {
  const { history: turns } = decided([repositoryOf(says(yes, revert("0001"), yes, no))]);
  expect(turns.map(({ because }) => because)).toEqual([
    expect.stringContaining("Completes"),
    "reverted",
    expect.stringContaining("Completes"),
    expect.stringContaining("Reopens"),
  ]);
  expect(turns[1]?.proof?.ref).toBe(shaOf("0002"));
});

test("of more turns than anybody reads, the newest are kept", () => {
  const turns = decided([repositoryOf(says(...Array.from({ length: 60 }, () => [yes, no]).flat()))]).history;
  expect(turns).toHaveLength(50);
  expect(turns.at(-1)?.proof?.ref).toBe(shaOf((120).toString(16).padStart(4, "0")));
});
