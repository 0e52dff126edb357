import { describe, expect, test } from "vitest";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { decided, no, repositoryOf, revert, says, shaOf, type Told, yes } from "../../support/activity.ts";

describe("the later of two contradictions counts", () => {
  test.each<[string, Told[], boolean]>([
    ["nothing", [], false],
    ["done", says(yes), true],
    ["done, open", says(yes, no), false],
    ["done, open, done", says(yes, no, "[x] joins"), true],
    ["open", says(no), false],
    ["open, done", says("[ ] joins", yes), true],
    ["both in one message, done last", says(`[ ] joins\n\n${yes}`), true],
    ["both in one message, open last", says(`${yes}\n\n[ ] joins`), false],
    [
      "in history's order, not the clock's",
      [
        { message: yes, hour: 50 },
        { message: no, hour: 10 },
      ],
      false,
    ],
    ["by title", says("[x] JOINs"), true],
    ["another item", says("Completes: crud"), false],
    ["a stranger's", [{ message: yes, who: "other" }], false],
    ["a bot's", [{ message: yes, who: "bot" }], false],
    ["a stranger's reopening", [{ message: yes }, { message: no, who: "other" }], true],
    ["a bot's reopening", [{ message: yes }, { message: no, who: "bot" }], true],
    [
      "a stranger's after a reopening",
      [{ message: yes }, { message: no }, { message: yes, who: "other" }],
      false,
    ],
  ])("%s", (_name, told, done) => {
    const decision = decided([repositoryOf(told)]);
    expect(decision.done).toBe(done);
    expect(decision.change).toBe(done ? "ticked" : null);
    expect(decision.proofs.length > 0).toBe(done);
    expect(decision.write === undefined).toBe(!done);
  });

  test("the first evidence that still counts is the proof, so it does not change later", () => {
    const { proofs, write, on } = decided([repositoryOf(says(yes, no, yes, yes))]);
    expect(proofs.map(({ ref }) => ref)).toEqual([shaOf("0003"), shaOf("0004")]);
    expect(write).toEqual({ on: "2025-09-03", proof: "commit 0003000" });
    expect(on).toBe("2025-09-03");
  });

  test("more of the same evidence changes nothing in the file", () => {
    const written = { on: "2025-09-01", proof: "commit 0001000" };
    expect(decided([repositoryOf(says(yes, yes, "[x] joins"))], { written })).toMatchObject({
      done: true,
      on: "2025-09-01",
      change: null,
      write: undefined,
      doubt: null,
    });
  });

  test("a reopened tick is removed", () => {
    const written = { on: "2025-09-01", proof: "commit 0001000" };
    expect(decided([repositoryOf(says(yes, no))], { written })).toMatchObject({
      done: false,
      on: null,
      change: "unticked",
      write: null,
      proofs: [],
    });
  });

  test("a tick earned again gets its new proof", () => {
    const written = { on: "2025-09-01", proof: "commit 0001000" };
    expect(decided([repositoryOf(says(yes, no, yes))], { written })).toMatchObject({
      done: true,
      change: null,
      write: { on: "2025-09-03", proof: "commit 0003000" },
    });
  });

  test("all evidence is reported, newest first, with the reason why it does not count", () => {
    const { evidence } = decided([repositoryOf(says(yes, no, "[ ] joins"))]);
    expect(evidence.map(({ says: said, dismissed }) => [said, dismissed])).toEqual([
      ["open", null],
      ["open", "a later mention counts instead"],
      ["done", "taken back later: “[ ]” in the commit message 0003000"],
    ]);
  });
});

describe("explicit mentions outrank rules", () => {
  const byRule: Told = { message: "feat(sql): x", rules: ["joins#0"] };
  test.each<[string, Told[], boolean]>([
    ["a rule alone", [byRule], true],
    ["a rule, then open", [byRule, { message: no }], false],
    ["open, then a rule", [{ message: no }, byRule], false],
    ["open, a rule, done", [{ message: no }, byRule, { message: yes }], true],
    ["open by a stranger, then a rule", [{ message: no, who: "other" }, byRule], true],
    ["a stranger's commit that matches", [{ ...byRule, who: "other" }], false],
    ["a bot's commit that matches", [{ ...byRule, who: "bot" }], false],
    ["a matching commit, reverted", [byRule, { message: revert("0001") }], false],
    ["open in the matching commit itself", [{ ...byRule, message: `feat(sql): x\n\n${no}` }], false],
    ["another item's rule", [{ message: "x", rules: ["joins-2#0"] }], false],
    ["the rule of an item with a similar id", [{ message: "x", rules: ["join#0"] }], false],
  ])("%s", (_name, told, done) => {
    expect(decided([repositoryOf(told)]).done).toBe(done);
  });

  test("with a rule and a mention, the mention is the proof", () => {
    const { proofs } = decided([repositoryOf([byRule, { message: yes }])]);
    expect(proofs.map(({ ref }) => ref)).toEqual([shaOf("0002"), shaOf("0001")]);
  });

  test("a rule counts again, as a further proof, once a later mention overrides a reopening", () => {
    const { proofs } = decided([repositoryOf([byRule, { message: no }, byRule, { message: yes }])]);
    expect(proofs.map(({ ref }) => ref)).toEqual([shaOf("0004"), shaOf("0003")]);
  });

  test("what does not count gives the reason", () => {
    const { evidence } = decided([repositoryOf([byRule, { message: no }])]);
    expect(evidence.map(({ dismissed }) => dismissed)).toEqual([
      null,
      expect.stringContaining("outranks a rule"),
    ]);
  });
});

describe("habits are measured, not ticked", () => {
  test.each<[string, Told]>([
    ["a trailer", { message: yes }],
    ["a task mark", { message: "[x] joins" }],
    ["a rule", { message: "feat: x", rules: ["joins#0"] }],
  ])("not by %s", (_name, told) => {
    const decision = decided([repositoryOf([told])], { kind: "habit" });
    expect(decision).toMatchObject({ done: false, change: null, write: undefined });
    expect(decision.evidence.map(({ dismissed }) => dismissed)).toEqual(["a habit is measured, not ticked"]);
  });

  test("gates are ticked like items", () => {
    expect(decided([repositoryOf(says(yes))], { kind: "gate", after: "basics" }).done).toBe(true);
  });
});

describe("several repositories", () => {
  const app = (told: Told[]): RepositoryActivity =>
    repositoryOf(told, { listed: "ana/app", name: "ana/app", web: "https://github.com/ana/app" });
  test.each<[string, Told, Told, boolean]>([
    ["done here, reopened later there", { message: yes, hour: 1 }, { message: no, hour: 2 }, false],
    ["reopened here, done later there", { message: no, hour: 1 }, { message: yes, hour: 2 }, true],
    ["done here later than reopened there", { message: yes, hour: 2 }, { message: no, hour: 1 }, true],
  ])("%s", (_name, here, there, done) => {
    expect(decided([repositoryOf([here]), app([there])]).done).toBe(done);
    expect(decided([app([there]), repositoryOf([here])]).done).toBe(done);
  });

  test("a proof elsewhere names its repository", () => {
    const decision = decided([repositoryOf([]), app(says(yes))]);
    expect(decision.write).toEqual({ on: "2025-09-01", proof: "commit ana/app@0001000" });
    expect(decision.proofs[0]?.url).toBe(`https://github.com/ana/app/commit/${shaOf("0001")}`);
  });

  test("a commit in two repositories is one proof, and names the portfolio's own", () => {
    const both = [app(says(yes)), repositoryOf(says(yes))];
    for (const repositories of [both, both.toReversed()]) {
      const decision = decided(repositories);
      expect(decision.proofs.map(({ repository }) => repository)).toEqual(["ana/learning"]);
      expect(decision.write).toEqual({ on: "2025-09-01", proof: "commit 0001000" });
    }
  });

  test("a revert here does not affect a commit with the same sha there", () => {
    expect(decided([repositoryOf(says("x", revert("0001"))), app(says(yes))]).done).toBe(true);
  });
});
