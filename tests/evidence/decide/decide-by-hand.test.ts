import { describe, expect, test } from "vitest";
import type { Who } from "../../../src/activity/person.ts";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import type { DoneChange } from "../../../src/evidence/evidence.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import {
  decided,
  doneChange,
  no,
  repositoryOf,
  says,
  shaOf,
  type Told,
  yes,
} from "../../support/activity.ts";

/** A manual change in the commit at that position of the history, 0 being the newest. */
function doneChangeAt(
  done: boolean,
  repository: RepositoryActivity,
  order: number,
  other: Partial<DoneChange> = {},
): DoneChange {
  return doneChange(done, repository.commits.find((commit) => commit.order === order) ?? null, other);
}

describe("a tick without any evidence is self-declared", () => {
  test.each<[string, Item["written"], Told[]]>([
    ["true", true, []],
    ["a day", { on: "2025-09-01" }, []],
    ["a proof in an unknown format", { on: "2025-09-01", proof: "a book I read" }, []],
    ["a stranger's commit", { on: "2025-09-01", proof: "commit 0001000" }, [{ message: yes, who: "other" }]],
    ["a bot's commit", { on: "2025-09-01", proof: "commit 0001000" }, [{ message: yes, who: "bot" }]],
  ])("%s", (_name, written, told) => {
    const decision = decided([repositoryOf(told)], { written });
    expect(decision).toMatchObject({ done: true, change: null, write: undefined });
    expect(decision.proofs).toMatchObject([{ kind: "self", ref: null, url: null, repository: null }]);
  });

  test("a stranger's proof gives the reason", () => {
    const written = { on: "2025-09-01", proof: "commit 0001000" };
    expect(decided([repositoryOf([{ message: "x", who: "other" }])], { written }).doubt).toEqual({
      kind: "self",
      reason: "commit 0001000 is not the owner's",
      about: [],
    });
  });

  test.each<[string, Item["written"]]>([
    ["true", true],
    ["a day", { on: "2025-09-20" }],
    ["a proof in an unknown format", { on: "2025-09-20", proof: "a book I read" }],
  ])("a commit proves it later: %s", (_name, written) => {
    const decision = decided([repositoryOf(says(yes))], { written });
    expect(decision.proofs.map(({ kind }) => kind)).toEqual(["commit"]);
    expect(decision).toMatchObject({
      change: null,
      write: { on: "2025-09-01", proof: "commit 0001000" },
      doubt: null,
    });
  });

  test("a reopening unticks it", () => {
    expect(decided([repositoryOf(says(no))], { written: true })).toMatchObject({ done: false, write: null });
  });

  test.each<[string, string, boolean]>([
    ["before", "2025-08-31", false],
    ["after", "2025-09-02", true],
  ])("a reopening does not untick what is declared later: a day %s the reopening", (_name, on, done) => {
    expect(decided([repositoryOf(says(no))], { written: { on } }).done).toBe(done);
  });
});

describe("a manual tick", () => {
  const edited = repositoryOf(says("x", "Tick", "y"));

  test("together with work is proven by that commit", () => {
    const decision = decided([edited], { written: true }, [
      doneChangeAt(true, edited, 1, { withWork: true }),
    ]);
    expect(decision.proofs).toMatchObject([{ kind: "commit", ref: shaOf("0002") }]);
    expect(decision.write).toEqual({ on: "2025-09-02", proof: "commit 0002000" });
  });

  test("together with work, in a commit that also mentions it, is one proof", () => {
    const both = repositoryOf(says("x", yes));
    const decision = decided([both], { written: true }, [doneChangeAt(true, both, 0, { withWork: true })]);
    expect(decision.evidence).toHaveLength(1);
    expect(decision.proofs.map(({ ref }) => ref)).toEqual([shaOf("0002")]);
  });

  test("alone is self-declared", () => {
    const decision = decided([edited], { written: true }, [doneChangeAt(true, edited, 1)]);
    expect(decision.proofs).toMatchObject([{ kind: "self" }]);
    expect(decision.write).toBeUndefined();
  });

  test("is not proven by a stranger's work", () => {
    const strangers = repositoryOf([{ message: "Tick", who: "other" }]);
    const hand = doneChangeAt(true, strangers, 0, { withWork: true });
    const { proofs, write } = decided([strangers], { written: true }, [hand]);
    expect(proofs.map(({ kind }) => kind)).not.toContain("commit");
    expect(write ?? null).toBeNull();
  });

  test.each<[string, string[], number, boolean]>([
    ["after a reopening counts", [no, "Tick"], 0, true],
    ["before a reopening does not count", ["Tick", no], 1, false],
  ])("%s, with or without work", (_name, messages, order, done) => {
    const repository = repositoryOf(says(...messages));
    for (const withWork of [false, true])
      expect(
        decided([repository], { written: true }, [doneChangeAt(true, repository, order, { withWork })]).done,
      ).toBe(done);
  });
});

describe("a manual removal", () => {
  const [out, before, after] = ["Take it out of roadmap.json", yes, "[x] joins"];
  test.each<[string, Told[], number, string[]]>([
    ["overrides older evidence", says(before, out), 0, []],
    ["does not override newer evidence", says(before, out, after), 1, ["0003"]],
    ["overrides all older evidence", says(before, after, out), 0, []],
    ["overrides an older match of a rule", [{ message: "x", rules: ["joins#0"] }, { message: out }], 0, []],
    [
      "does not override a newer match of a rule",
      [{ message: out }, { message: "x", rules: ["joins#0"] }],
      1,
      ["0002"],
    ],
    ["overrides the commit it is part of", says(`${before}\n\nand taken out`), 0, []],
  ])("%s", (_name, told, order, proofs) => {
    const repository = repositoryOf(told);
    const decision = decided([repository], {}, [doneChangeAt(false, repository, order)]);
    expect(decision.proofs.map(({ ref }) => ref)).toEqual(proofs.map(shaOf));
    expect(decision.done).toBe(proofs.length > 0);
  });

  test("gives the reason why older evidence does not count", () => {
    const repository = repositoryOf(says(before, out));
    const decision = decided([repository], {}, [doneChangeAt(false, repository, 0)]);
    expect(decision).toMatchObject({ change: null, write: undefined });
    expect(decision.evidence.map(({ dismissed }) => dismissed)).toEqual([
      "older than the day the tick was removed from roadmap.json by hand",
    ]);
  });

  test.each<[string, number, boolean]>([
    ["older", 1, false],
    ["newer", 100, true],
  ])("is compared by time with commits of another repository: %s", (_name, hour, done) => {
    const own = repositoryOf([{ message: out, hour: 50 }]);
    const app = repositoryOf([{ message: yes, hour }], { listed: "ana/app", name: "ana/app" });
    expect(decided([own, app], {}, [doneChangeAt(false, own, 0)]).done).toBe(done);
  });

  test.each<Who>(["other", "bot"])("counts against nothing when it is not the owner's: %s", (who) => {
    const repository = repositoryOf([{ message: before }, { message: out, who }]);
    const decision = decided([repository], {}, [doneChangeAt(false, repository, 0)]);
    expect(decision.proofs.map(({ ref }) => ref)).toEqual([shaOf("0001")]);
  });

  test.each<[Who, string[]]>([
    ["owner", ["0003"]],
    ["other", ["0001", "0003"]],
    ["bot", ["0001", "0003"]],
  ])("of an item that was ticked again counts against what is older when it is by: %s", (who, proofs) => {
    const repository = repositoryOf([{ message: before }, { message: out, who }, { message: after }]);
    const written = { on: "2025-09-03", proof: "commit 0003000" };
    const decision = decided([repository], { written }, [
      doneChangeAt(true, repository, 0),
      doneChangeAt(false, repository, 1),
    ]);
    expect(decision.proofs.map(({ ref }) => ref).toSorted()).toEqual(proofs.map(shaOf));
  });

  test("by the owner is not hidden by a later one that is somebody else's", () => {
    const repository = repositoryOf([
      { message: before },
      { message: out },
      { message: out, who: "other" },
      { message: after },
    ]);
    const written = { on: "2025-09-04", proof: "commit 0004000" };
    const decision = decided([repository], { written }, [
      doneChangeAt(true, repository, 0),
      doneChangeAt(false, repository, 1),
      doneChangeAt(false, repository, 2),
    ]);
    expect(decision.proofs.map(({ ref }) => ref)).toEqual([shaOf("0004")]);
  });

  test("that is not committed yet overrides everything", () => {
    expect(decided([repositoryOf(says(yes, yes))], {}, [doneChange(false, null)]).done).toBe(false);
  });

  // The run that obeyed "Reopens" removed the tick. A later mark ticks the item again, committed or not.
  test("that follows from a reopening and is not committed yet is Roadfolio's own, and overrides nothing", () => {
    expect(decided([repositoryOf(says(yes, no, yes))], {}, [doneChange(false, null)]).done).toBe(true);
  });

  test("only the last manual change counts", () => {
    const repository = repositoryOf(says(before, out, "Tick"));
    const doneChanges = [doneChangeAt(true, repository, 0), doneChangeAt(false, repository, 1)];
    expect(decided([repository], { written: true }, doneChanges).done).toBe(true);
  });
});
