import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Who } from "../../../src/activity/person.ts";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import type { Decision } from "../../../src/evidence/decision.ts";
import {
  decided,
  no,
  repositoryOf,
  revert,
  says,
  shallow,
  shaOf,
  type Told,
  unreachable,
  without,
  yes,
} from "../../support/activity.ts";

describe("a recorded proof that cannot be seen stays, with the reason", () => {
  const written = { on: "2025-09-02", proof: "commit 0abc000" };
  test.each<[string, RepositoryActivity[], string]>([
    ["shallow", [repositoryOf([], { view: "shallow" })], "outside the shallow clone"],
    ["unreachable", [unreachable(repositoryOf([]))], "could not be read: no answer"],
    ["rewritten", [repositoryOf(says("x"))], "not in the history of ana/learning"],
    ["empty", [repositoryOf([], { view: "empty" })], "not in the history"],
    ["not listed", [repositoryOf([], { listed: "ana/app", name: "ana/app" })], "not listed"],
  ])("%s", (_name, repositories, reason) => {
    const decision = decided(repositories, { written });
    expect(decision).toMatchObject({ done: true, on: "2025-09-02", change: null, write: undefined });
    expect(decision.doubt).toEqual({
      kind: "unseen",
      reason: expect.stringContaining(reason),
      about: reason.includes("listed") ? [] : ["."],
    });
    expect(decision.proofs).toMatchObject([{ kind: "commit", ref: "0abc000", seen: false }]);
  });

  test.each(["issue #12", "checklist #12", "code 1a2b3c4:a.sql#L3", "issue other/app#3"])("%s", (proof) => {
    const decision = decided([repositoryOf([])], { written: { on: "2025-09-02", proof } });
    expect(decision).toMatchObject({ done: true, write: undefined, doubt: { kind: "unseen" } });
  });

  test.each<[string, Told, boolean]>([
    ["a later visible reopening unticks it", { message: no, hour: 48 }, false],
    ["an earlier reopening does not", { message: no, hour: 0 }, true],
    ["a stranger's later reopening does not", { message: no, hour: 48, who: "other" }, true],
    ["a bot's later reopening does not", { message: no, hour: 48, who: "bot" }, true],
  ])("%s", (_name, told, done) => {
    const decision = decided([repositoryOf([told])], { written });
    expect(decision.done).toBe(done);
    expect(decision.write === null).toBe(!done);
  });

  test("another visible commit is an additional proof, without replacing it in the file", () => {
    const decision = decided([repositoryOf(says(yes))], { written });
    expect(decision.proofs.map(({ ref, seen }) => [ref, seen])).toEqual([
      [shaOf("0001"), true],
      ["0abc000", false],
    ]);
    expect(decision.write).toBeUndefined();
  });
});

/**
 * Histories with commits by the owner, others and bots. The first commit may be reverted, but no revert is.
 * Each commit has its own day.
 */
const message = fc.constantFrom(yes, no, "[x] joins", "[ ] joins", "text", "[x] `JOIN`s", revert("0001"));
const rules = fc.constantFrom<string[]>([], [], [], ["joins#0"]);
const who = fc.constantFrom<Who>("owner", "owner", "owner", "other", "bot");
const told: fc.Arbitrary<Told[]> = fc.array(fc.record({ message, who, rules }), {
  minLength: 1,
  maxLength: 10,
});

const empty = repositoryOf([], { view: "empty" });

interface Tick<Written> {
  repositories: RepositoryActivity[];
  written: Written;
}

/** What a first run writes. */
function tickOf(repositories: RepositoryActivity[]): Tick<Decision["write"]> {
  return { repositories, written: decided(repositories).write };
}

function isWritten(tick: Tick<Decision["write"]>): tick is Tick<NonNullable<Decision["write"]>> {
  return tick.written !== undefined && tick.written !== null;
}

describe("a recorded tick with a commit as its proof is never lost", () => {
  /** Histories that end in a tick, with what is recorded for it. */
  const ticked = told.map((list) => tickOf([repositoryOf(list)])).filter(isWritten);

  test.each<[string, (whole: RepositoryActivity, proof: string, depth: number) => RepositoryActivity]>([
    ["if the repository stays the same", (whole) => whole],
    ["if it becomes shallow", (whole, _proof, depth) => shallow(whole, depth)],
    ["if it becomes unreachable", (whole) => unreachable(whole)],
    ["if it loses that commit", (whole, proof) => without(whole, proof.replace("commit ", ""))],
    ["if it is emptied", () => empty],
    ["if it is started over", () => repositoryOf(says("Begin anew"))],
    ["if it is renamed", (whole) => ({ ...whole, listed: "ana/other", name: "ana/other" })],
  ])("%s", (_name, seen) => {
    fc.assert(
      fc.property(ticked, fc.nat({ max: 10 }), ({ repositories: [whole = empty], written }, depth) => {
        const again = decided([seen(whole, written.proof, depth)], { written });
        expect(again).toMatchObject({ done: true, change: null });
        // The next record is a proof again, never the removal of the tick.
        expect(again.write).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test("whichever of several repositories cannot be read", () => {
    // Each commit has its own day, and each repository its own shas.
    const place = (list: readonly Told[], from: number, letter: string): Told[] =>
      list.map((one, index) => ({
        ...one,
        message: one.message.replace(shaOf("0001"), shaOf(`${letter}001`)),
        sha: `${letter}${String(index + 1).padStart(3, "0")}`,
        hour: index * 48 + from,
      }));
    const both = fc
      .tuple(told, told)
      .map(([first, second]) =>
        tickOf([
          repositoryOf(place(first, 0, "a")),
          repositoryOf(place(second, 24, "b"), { listed: "ana/app", name: "ana/app" }),
        ]),
      )
      .filter(isWritten);
    fc.assert(
      fc.property(both, ({ repositories: [own = empty, app = empty], written }) => {
        for (const less of [
          [own, unreachable(app)],
          [unreachable(own), app],
          [unreachable(own), unreachable(app)],
          [own],
          [app],
          [],
        ])
          expect(decided(less, { written })).toMatchObject({ done: true, change: null });
      }),
      { numRuns: 500 },
    );
  });

  test("and a second run on the same history writes nothing", () => {
    fc.assert(
      fc.property(ticked, ({ repositories, written }) => {
        expect(decided(repositories, { written })).toMatchObject({ write: undefined, doubt: null });
      }),
      { numRuns: 500 },
    );
  });
});

describe("commits by others", () => {
  const others = fc.array(fc.record({ message, who: fc.constantFrom<Who>("other", "bot"), rules }), {
    maxLength: 6,
  });

  test("never tick or untick", () => {
    fc.assert(
      fc.property(others, fc.boolean(), (list, written) => {
        const decision = decided([repositoryOf(list)], { written });
        expect(decision).toMatchObject({ done: written, change: null, write: undefined });
      }),
    );
  });

  test("do not change what the owner's commits decide, wherever they are in between", () => {
    fc.assert(
      fc.property(told, (list) => {
        const silent = list.map((one) => (one.who === "owner" ? one : { message: "text" }));
        const { done, write, proofs } = decided([repositoryOf(list)]);
        expect(decided([repositoryOf(silent)])).toMatchObject({ done, write, proofs });
      }),
      { numRuns: 500 },
    );
  });
});

test("every tick has a proof by the owner that can be opened, or is self-declared", () => {
  fc.assert(
    fc.property(told, fc.boolean(), (list, written) => {
      const repository = repositoryOf(list);
      const { done, proofs } = decided([repository], { written });
      const owners = new Set(
        repository.commits.filter((one) => one.author.who === "owner").map(({ sha }) => sha),
      );
      expect(done).toBe(proofs.length > 0);
      for (const { kind, ref, url } of proofs) {
        expect(kind === "self" ? written : owners.has(ref ?? "")).toBe(true);
        expect(url).toBe(kind === "self" ? null : `https://github.com/ana/learning/commit/${ref ?? ""}`);
      }
    }),
    { numRuns: 500 },
  );
});
