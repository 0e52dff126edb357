import { expect, test } from "vitest";
import type { Who } from "../../../src/activity/person.ts";
import { decided, no, repositoryOf, revert, says, shaOf, yes } from "../../support/activity.ts";

test.each<[string, string[], boolean]>([
  ["take back", [yes, revert("0001")], false],
  ["of a revert bring back", [yes, revert("0001"), revert("0002")], true],
  ["three deep take back", [yes, revert("0001"), revert("0002"), revert("0003")], false],
  ["twice, once brought back, take back", [yes, revert("0001"), revert("0002"), revert("0001")], false],
  ["of a reopening bring back", [yes, no, revert("0002")], true],
  ["of a reopening, reverted, do not", [yes, no, revert("0002"), revert("0003")], false],
  ["of something else do nothing", ["x", yes, revert("0001")], true],
  ["cannot point into the future", [revert("0002"), yes], true],
  ["leave another commit's tick", [yes, yes, revert("0001")], true],
  ["leave what is done again later", [yes, revert("0001"), yes], true],
  [
    "of a revert bring back from that day: an earlier reopening falls",
    [yes, revert("0001"), no, revert("0002")],
    true,
  ],
  [
    "of a revert bring back from that day: a later reopening stands",
    [yes, revert("0001"), revert("0002"), no],
    false,
  ],
  ["take back though their own message quotes the mark", [yes, `${revert("0001")}\n\n> ${yes}`], false],
  ["tick by what their own message says", [yes, `${revert("0001")}\n\n${yes}`], true],
])("reverts %s", (_name, messages, done) => {
  expect(decided([repositoryOf(says(...messages))]).done).toBe(done);
});

test.each<Who>(["other", "bot"])("nobody else's reverts take back: %s", (who) => {
  const repository = repositoryOf([{ message: yes }, { message: revert("0001"), who }]);
  expect(decided([repository]).done).toBe(true);
});

test("a reverted pull request takes its squashed commit back", () => {
  const repository = repositoryOf([
    { message: `x (#12)\n\n${yes}`, pullRequest: 12 },
    { message: 'Revert "x" (#13)\n\nReverts ana/learning#12', pullRequest: 13 },
  ]);
  expect(decided([repository]).done).toBe(false);
});

test("a reverted merge takes back all that it brought", () => {
  const repository = repositoryOf(says(yes, "Merge", revert("0002")), {
    undone: { [shaOf("0003")]: [shaOf("0001"), shaOf("0002")] },
  });
  expect(decided([repository]).done).toBe(false);
});

test.each<[string, string[], { done: boolean; change: "unticked" | null; write: null | undefined }]>([
  ["is taken out", [yes, revert("0001")], { done: false, change: "unticked", write: null }],
  [
    "stays when it came back",
    [yes, revert("0001"), revert("0002")],
    { done: true, change: null, write: undefined },
  ],
  [
    "is taken out though its commit says nothing",
    ["x", revert("0001")],
    { done: false, change: "unticked", write: null },
  ],
])("a written tick whose proof was reverted %s", (_name, messages, expected) => {
  const written = { on: "2025-09-01", proof: "commit 0001000" };
  expect(decided([repositoryOf(says(...messages))], { written })).toMatchObject(expected);
});

test("a written tick whose proof was reverted, while another commit proves it, gets that one", () => {
  const written = { on: "2025-09-01", proof: "commit 0001000" };
  expect(decided([repositoryOf(says(yes, yes, revert("0001")))], { written })).toMatchObject({
    done: true,
    change: null,
    write: { on: "2025-09-02", proof: "commit 0002000" },
  });
});
