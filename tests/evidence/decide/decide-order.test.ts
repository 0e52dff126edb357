/** What stands against what: order in a history, who said it, and what stays to be told. */
import { describe, expect, test } from "vitest";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { evidenceFromCommits } from "../../../src/evidence/commits/from-commits.ts";
import type { Decision } from "../../../src/evidence/decision.ts";
import {
  decided,
  decideFrom,
  doneChange,
  itemOf,
  no,
  repositoryOf,
  says,
  shaOf,
  type Told,
  yes,
} from "../../support/activity.ts";
import { shownAt } from "../../support/code-evidence.ts";

const byRule: Told = { message: "feat(sql): x", rules: ["joins#0"] };
const out = "Take it out of roadmap.json";
const reasons = ({ evidence }: Decision): (string | null)[] => evidence.map(({ dismissed }) => dismissed);
const refs = ({ proofs }: Decision): (string | null)[] => proofs.map(({ ref }) => ref);

test("evidence is listed newest first, in whatever order it was found", () => {
  const own = repositoryOf(says(yes, yes, yes));
  const said = evidenceFromCommits([own], [itemOf()]).byItem.get("joins") ?? [];
  const told = decideFrom(itemOf(), said.toReversed(), [own], []).evidence;
  expect(told.map(({ proof }) => proof.ref)).toEqual(["0003", "0002", "0001"].map(shaOf));
});

test("the strongest kind is the first proof, however old", () => {
  const own = repositoryOf(says(yes));
  const said = evidenceFromCommits([own], [itemOf()]).byItem.get("joins") ?? [];
  const kinds = decideFrom(itemOf(), [...said, shownAt({})], [own], []).proofs.map(({ kind }) => kind);
  expect(kinds).toEqual(["code", "commit"]);
});

test("a commit that two other repositories hold is that of the first", () => {
  const named = (name: string): RepositoryActivity => repositoryOf(says(yes), { listed: name, name });
  const { proofs } = decided([named("ana/app"), named("ana/fork")]);
  expect(proofs.map(({ repository }) => repository)).toEqual(["ana/app"]);
});

describe("the written proof", () => {
  const written = { on: "2025-09-01", proof: "commit 0001000" };

  test("is a proof beside another commit that says so", () => {
    expect(refs(decided([repositoryOf(says("x", yes))], { written }, [], ["0001"]))).toEqual(
      ["0001", "0002"].map(shaOf),
    );
  });

  test("is listed beside what its own commit says against the item", () => {
    const { evidence } = decided([repositoryOf(says(no))], { written }, [], ["0001"]);
    expect(evidence.map(({ says: said }) => said).toSorted()).toEqual(["done", "open"]);
  });
});

describe("what does not count for one reason does not count for another", () => {
  test("a stranger's mention before a removal", () => {
    const own = repositoryOf([{ message: yes, who: "other" }, { message: out }]);
    const removed = doneChange(false, own.commits[0] ?? null);
    expect(reasons(decided([own], {}, [removed]))).toEqual(["not the owner's commit"]);
  });

  test("a stranger's reopening before a mention", () => {
    const own = repositoryOf([{ message: no, who: "other" }, { message: yes }]);
    expect(reasons(decided([own]))).toEqual([null, "not the owner's commit"]);
  });
});

describe("a reopening is answered", () => {
  test.each<[string, Told[], boolean]>([
    ["by the owner's later mention", [{ message: no }, { message: yes }], true],
    ["not by a stranger's", [{ message: no }, { message: yes, who: "other" }], false],
    ["not by a rule", [{ message: no }, byRule], false],
    ["not by an earlier mention", [{ message: yes }, { message: no }], false],
    ["not by an earlier mention and a later rule", [{ message: yes }, { message: no }, byRule], false],
  ])("%s", (_name, told, answered) => {
    const decision = decided([repositoryOf(told)]);
    const open = decision.evidence.find(({ says: said }) => said === "open");
    expect(open?.dismissed === null).toBe(!answered);
    expect(decision.done).toBe(answered);
  });
});

describe("a removal by hand", () => {
  test("is compared by the place of its commit in the history, not by the clock", () => {
    const own = repositoryOf([
      { message: yes, hour: 50 },
      { message: out, hour: 10 },
    ]);
    expect(decided([own], {}, [doneChange(false, own.commits[0] ?? null)]).done).toBe(false);
  });

  test("of an item that is open counts only when it was the last change", () => {
    const own = repositoryOf(says(yes, out, "Tick"));
    const [ticked = null, removed = null] = own.commits;
    expect(decided([own], {}, [doneChange(true, ticked), doneChange(false, removed)]).done).toBe(true);
  });

  test("that was never committed is not one of a ticked item", () => {
    const changes = [doneChange(true, null), doneChange(false, null)];
    expect(refs(decided([repositoryOf(says(yes))], { written: true }, changes))).toEqual([shaOf("0001")]);
  });
});
