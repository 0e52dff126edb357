import { describe, expect, test } from "vitest";
import type { Who } from "../../../src/activity/person.ts";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCommits } from "../../../src/evidence/commits/from-commits.ts";
import type { DoneChange } from "../../../src/evidence/evidence.ts";
import { tickKey } from "../../../src/evidence/decide/hand-ticks.ts";
import { type RecordedTick, recordedTick } from "../../../src/evidence/decide/recorded-tick.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import {
  doneChange,
  itemOf,
  noFindings,
  repositoryOf,
  revert,
  says,
  shallow,
  shaOf,
  type Told,
  unreachable,
  without,
} from "../../support/activity.ts";

const on = "2025-09-02";
const own = repositoryOf(says("x", "y", "z"));
const app = repositoryOf(says("a", "b"), {
  listed: "https://github.com/Ana/App.git",
  name: "Ana/App",
  web: "https://github.com/Ana/App",
});

function standing(
  written: Item["written"],
  repositories: readonly RepositoryActivity[] = [own, app],
  hand?: DoneChange,
): RecordedTick {
  // Whether they mention the item or were ticked by hand, all commits are about it.
  const about = repositories.flatMap(({ commits }) =>
    commits.map(({ sha }) => tickKey({ id: "joins", sha })),
  );
  return recordedTick(itemOf({ written }), { ...noFindings, repositories, handTicks: new Set(about) }, hand);
}

const proven = (proof: string, repositories?: readonly RepositoryActivity[]): RecordedTick =>
  standing({ on, proof }, repositories);

test("ignores manual changes of an item that is not ticked", () => {
  expect(standing(false)).toEqual({ state: "none" });
  expect(standing(false, [own], doneChange(false, own.commits[0] ?? null))).toEqual({ state: "none" });
});

describe("a recorded commit is looked up", () => {
  test.each<[string, string, string, string]>([
    ["in the portfolio's own repository", "commit 0002000", shaOf("0002"), "ana/learning"],
    ["by a full sha", `commit ${shaOf("0002")}`, shaOf("0002"), "ana/learning"],
    [
      "in the portfolio's own repository, by name",
      "commit ana/learning@0002000",
      shaOf("0002"),
      "ana/learning",
    ],
    ["in another repository", "commit Ana/App@0001000", shaOf("0001"), "Ana/App"],
    ["by name in another case", "commit ana/app@0001000", shaOf("0001"), "Ana/App"],
    ["by address, as listed", "commit https://github.com/Ana/App.git@0001000", shaOf("0001"), "Ana/App"],
  ])("%s", (_name, proof, ref, repository) => {
    expect(proven(proof)).toMatchObject({
      state: "seen",
      evidence: {
        says: "done",
        kind: "commit",
        explicit: true,
        dismissed: null,
        proof: { ref, repository, seen: true },
      },
    });
  });

  test("and takes its own date, not the recorded one", () => {
    expect(standing({ on: "2020-01-01", proof: "commit 0003000" })).toMatchObject({
      evidence: { proof: { on: "2025-09-03" } },
    });
  });

  test("and can be reverted", () => {
    expect(proven("commit 0001000", [repositoryOf(says("x", revert("0001")))])).toMatchObject({
      state: "seen",
      evidence: { dismissed: "reverted by 0002000" },
    });
  });

  test("and restored from the revert of the revert on", () => {
    const told = says("x", revert("0001"), "y", revert("0002"));
    expect(proven("commit 0001000", [repositoryOf(told)])).toMatchObject({
      state: "seen",
      evidence: { dismissed: null, moment: { order: 0 }, proof: { ref: shaOf("0001") } },
    });
  });

  test.each<Who>(["other", "bot"])("and is self-declared if someone else wrote it: %s", (who) => {
    expect(proven("commit 0001000", [repositoryOf([{ message: "x", who }])])).toMatchObject({
      state: "self",
      proof: { kind: "self", on, ref: null, url: null },
      reason: "commit 0001000 is not the owner's",
    });
  });
});

describe("a recorded commit of the owner's", () => {
  const tick = (told: readonly Told[], handTicks: ReadonlySet<string> | null, view = own.view) => {
    const repositories = [repositoryOf(told, { view })];
    const commits = evidenceFromCommits(repositories, [itemOf()]);
    const written = { on, proof: "commit 0001000" };
    return recordedTick(itemOf({ written }), { ...noFindings, repositories, commits, handTicks }, undefined);
  };
  const nothing = new Set<string>();

  test("proves the item that it mentions", () => {
    expect(tick(says("Completes: joins"), nothing)).toMatchObject({
      state: "seen",
      evidence: { dismissed: null },
    });
  });

  test("proves the item whose rule it matches", () => {
    expect(tick([{ message: "x", rules: ["joins#0"] }], nothing).state).toBe("seen");
  });

  test("proves the item that was ticked in it", () => {
    expect(tick(says("x"), new Set([tickKey({ id: "joins", sha: shaOf("0001") })])).state).toBe("seen");
  });

  test.each<[string, string]>([
    ["x", "something else"],
    ["Completes: crud", "another item"],
    ["Reopens: joins", "the opposite"],
  ])("proves nothing with the message “%s”", (message) => {
    expect(tick(says(message), nothing)).toMatchObject({
      state: "self",
      proof: { kind: "self", on },
      reason: "commit 0001000 does not mention this item",
    });
  });

  test("is kept when what it changed cannot be seen", () => {
    const unseen = { state: "unseen", proof: { kind: "commit", ref: shaOf("0001"), seen: false } };
    expect(tick(says("x"), null)).toMatchObject(unseen);
    expect(tick(says("x", "y"), nothing, "shallow")).toMatchObject(unseen);
  });
});

describe("what cannot be seen is kept, with the reason", () => {
  test.each<[string, string, readonly RepositoryActivity[], string]>([
    ["a shallow clone", "commit 0001000", [shallow(own, 1)], "outside the shallow clone of ana/learning"],
    [
      "an unreachable repository",
      "commit 0001000",
      [unreachable(own)],
      "ana/learning could not be read: no answer",
    ],
    [
      "an unreachable repository without details",
      "commit 0001000",
      [{ ...unreachable(own), reason: null }],
      "could not be read: no answer",
    ],
    ["a rewritten history", "commit 0001000", [without(own, "0001")], "not in the history of ana/learning"],
    ["an empty repository", "commit 0001000", [repositoryOf([], { view: "empty" })], "not in the history"],
    ["a repository that is not listed", "commit ana/other@0001000", [own], "ana/other is not listed"],
    ["an own repository that is not listed", "commit 0001000", [app], "this repository is not listed"],
    ["no repository at all", "commit 0001000", [], "this repository is not listed"],
    ["an issue", "issue #12", [own], "issues were not read"],
    ["a checklist", "checklist #12", [own], "issues were not read"],
    ["code", "code 1a2b3c4:a.sql#L3", [own], "the item no longer has a rule about files"],
  ])("%s", (_name, proof, repositories, reason) => {
    expect(proven(proof, repositories)).toMatchObject({
      state: "unseen",
      proof: { on, seen: false },
      reason: expect.stringContaining(reason),
    });
  });

  const web = "https://github.com/ana/learning";
  test.each<[string, string | null]>([
    // Not in a history that was read completely, so it cannot be opened.
    ["commit 0abc000", null],
    ["commit ana/app@0abc000", null],
    ["issue #12", `${web}/issues/12`],
    ["issue ana/app#12", "https://github.com/Ana/App/issues/12"],
    ["checklist #12", `${web}/issues/12`],
    ["code 1a2b3c4:a b/ç?.sql#L3", `${web}/blob/1a2b3c4/a%20b/%C3%A7%3F.sql#L3`],
    ["commit ana/other@0abc000", null],
  ])("%s still has a link", (proof, url) => {
    expect(proven(proof)).toMatchObject({ state: "unseen", proof: { url } });
  });

  test("a commit that was only not visible may still be opened", () => {
    const url = `${web}/commit/0abc000`;
    expect(proven("commit 0abc000", [shallow(own, 1)])).toMatchObject({ state: "unseen", proof: { url } });
    expect(proven("commit 0abc000", [unreachable(own)])).toMatchObject({ state: "unseen", proof: { url } });
  });

  test("and its proof has the name of its repository", () => {
    expect(proven("commit ana/other@0abc000")).toMatchObject({
      proof: { kind: "commit", repository: "ana/other", own: false, ref: "0abc000" },
    });
    expect(proven("commit 0abc000")).toMatchObject({ proof: { repository: "ana/learning", own: true } });
  });
});

describe("a manual tick", () => {
  const [, commit = null] = own.commits;
  const withWork = { withWork: true };

  test.each<[string, Item["written"]]>([
    ["as true", true],
    ["as a day", { on }],
  ])("%s, together with work, is proven by that commit", (_name, written) => {
    expect(standing(written, [own], doneChange(true, commit, withWork))).toMatchObject({
      state: "seen",
      evidence: { kind: "commit", explicit: true, dismissed: null, proof: { ref: shaOf("0002") } },
    });
  });

  const strangers = (who: Who): Told[] => [{ message: "Tick", who }];
  test.each<Who>(["other", "bot"])("is not proven by someone else's work (%s)", (who) => {
    const repository = repositoryOf(strangers(who));
    const hand = doneChange(true, repository.commits[0] ?? null, withWork);
    expect(standing(true, [repository], hand)).toMatchObject({ state: "self", proof: { ref: null } });
  });

  test.each<[string, DoneChange | undefined, readonly RepositoryActivity[]]>([
    ["if nothing is known about it", undefined, [own]],
    ["if its commit changed nothing else", doneChange(true, commit), [own]],
    ["if it is not committed yet", doneChange(true, null, withWork), [own]],
    ["if the last manual change removed it", doneChange(false, commit, withWork), [own]],
    ["if the portfolio's own repository is not listed", doneChange(true, commit, withWork), [app]],
  ])("is self-declared %s", (_name, hand, repositories) => {
    expect(standing({ on }, repositories, hand)).toMatchObject({
      state: "self",
      proof: { kind: "self", on, ref: null, url: null, repository: null },
      reason: null,
    });
  });

  test("is self-declared, with a note, if its proof has an unknown format", () => {
    expect(proven("a book I read")).toMatchObject({
      state: "self",
      proof: { kind: "self", on },
      reason: "“a book I read” is not a proof that can be checked",
    });
  });
});
