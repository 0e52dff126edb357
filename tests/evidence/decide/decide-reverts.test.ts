import { expect, test } from "vitest";
import type { Who } from "../../../src/activity/person.ts";
import { decided, no, repositoryOf, revert, says, shaOf, yes } from "../../support/activity.ts";

test.each<[string, string[], boolean]>([
  ["untick", [yes, revert("0001")], false],
  ["of a revert restore", [yes, revert("0001"), revert("0002")], true],
  ["three deep untick", [yes, revert("0001"), revert("0002"), revert("0003")], false],
  ["twice, one of them reverted, untick", [yes, revert("0001"), revert("0002"), revert("0001")], false],
  ["of a reopening restore", [yes, no, revert("0002")], true],
  ["of a reopening, reverted, do not restore", [yes, no, revert("0002"), revert("0003")], false],
  ["of something else change nothing", ["x", yes, revert("0001")], true],
  ["cannot point to the future", [revert("0002"), yes], true],
  ["leave the tick of another commit", [yes, yes, revert("0001")], true],
  ["leave what is done again later", [yes, revert("0001"), yes], true],
  [
    "of a revert restore at their own date: an earlier reopening is overridden",
    [yes, revert("0001"), no, revert("0002")],
    true,
  ],
  [
    "of a revert restore at their own date: a later reopening counts",
    [yes, revert("0001"), revert("0002"), no],
    false,
  ],
  ["untick although their message quotes the mark", [yes, `${revert("0001")}\n\n> ${yes}`], false],
  ["tick what their own message says", [yes, `${revert("0001")}\n\n${yes}`], true],
])("reverts %s", (_name, messages, done) => {
  expect(decided([repositoryOf(says(...messages))]).done).toBe(done);
});

test.each<Who>(["other", "bot"])("reverts by others change nothing: %s", (who) => {
  const repository = repositoryOf([{ message: yes }, { message: revert("0001"), who }]);
  expect(decided([repository]).done).toBe(true);
});

test("a reverted pull request unticks its squash commit", () => {
  const repository = repositoryOf([
    { message: `x (#12)\n\n${yes}`, pullRequest: 12 },
    { message: 'Revert "x" (#13)\n\nReverts ana/learning#12', pullRequest: 13 },
  ]);
  expect(decided([repository]).done).toBe(false);
});

test("a reverted merge unticks everything it brought in", () => {
  const repository = repositoryOf(says(yes, "Merge", revert("0002")), {
    undone: { [shaOf("0003")]: [shaOf("0001"), shaOf("0002")] },
  });
  expect(decided([repository]).done).toBe(false);
});

test.each<[string, string[], { done: boolean; change: "unticked" | null; write: null | undefined }]>([
  ["is removed", [yes, revert("0001")], { done: false, change: "unticked", write: null }],
  [
    "stays if it was restored",
    [yes, revert("0001"), revert("0002")],
    { done: true, change: null, write: undefined },
  ],
  [
    "is removed although its commit does not mention it",
    ["x", revert("0001")],
    { done: false, change: "unticked", write: null },
  ],
])("a recorded tick whose proof was reverted %s", (_name, messages, expected) => {
  const written = { on: "2025-09-01", proof: "commit 0001000" };
  expect(decided([repositoryOf(says(...messages))], { written }, [], ["0001"])).toMatchObject(expected);
});

test("a recorded tick whose proof was reverted gets another commit that proves it", () => {
  const written = { on: "2025-09-01", proof: "commit 0001000" };
  expect(decided([repositoryOf(says(yes, yes, revert("0001")))], { written })).toMatchObject({
    done: true,
    change: null,
    write: { on: "2025-09-02", proof: "commit 0002000" },
  });
});
