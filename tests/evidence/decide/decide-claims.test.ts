/** Ticks whose proof is not there to be seen: who wrote them, what replaces them, and what is said of the doubt. */
import { describe, expect, test } from "vitest";
import type { Who } from "../../../src/activity/person.ts";
import { evidenceFromCommits } from "../../../src/evidence/commits/from-commits.ts";
import type { Decision } from "../../../src/evidence/decision.ts";
import { evidenceInIssues } from "../../../src/evidence/issues/issue-findings.ts";
import type { Item } from "../../../src/roadmap/roadmap.ts";
import {
  decided,
  decideFrom,
  doneChange,
  itemOf,
  repositoryOf,
  says,
  shallow,
  shaOf,
  type Told,
  yes,
} from "../../support/activity.ts";
import { shownAt } from "../../support/code-evidence.ts";
import { activityOf, carla, closedBy, labelledBy } from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { noOwner, roadmapOf } from "../../support/told-issues.ts";

const unseen = { on: "2025-09-01", proof: "commit 0abc000" };

describe("a tick that somebody else wrote", () => {
  const by = (who: Who, written: Item["written"], told: Told[] = []): Decision => {
    const whole = repositoryOf([...told, { message: "Tick", who }]);
    return decided([shallow(whole, 5)], { written }, [doneChange(true, whole.commits[0] ?? null)]);
  };

  test.each<[string, Item["written"]]>([
    ["as true", true],
    ["as a day", { on: "2025-09-01" }],
    ["with a proof that cannot be seen", unseen],
    ["with a proof of no known form", { on: "2025-09-01", proof: "a book" }],
  ])("%s does not count, and is theirs to take out", (_name, written) => {
    const decision = by("other", written);
    expect(decision).toMatchObject({ done: false, change: null, write: undefined, proofs: [] });
    expect(decision.doubt?.kind).toBe("others");
    expect(decision.doubt?.reason).toContain(shaOf("0001").slice(0, 7));
    expect(decision.doubt?.reason).not.toContain(shaOf("0001").slice(0, 8));
  });

  test("counts once the owner says so too, and there is no doubt then", () => {
    expect(by("other", true, says(yes))).toMatchObject({
      done: true,
      change: null,
      doubt: null,
      write: { proof: "commit 0001000" },
      proofs: [{ kind: "commit" }],
    });
  });

  test("counts when its proof is there to be seen", () => {
    const written = { on: "2025-09-01", proof: "commit 0001000" };
    expect(by("other", written, says(yes))).toMatchObject({ done: true, doubt: null, write: undefined });
  });

  test("does not count when its proof is a commit of the owner's about something else", () => {
    const written = { on: "2025-09-01", proof: "commit 0001000" };
    const decision = by("other", written, says("x"));
    expect(decision).toMatchObject({ done: false, change: null, write: undefined, proofs: [] });
    expect(decision.doubt?.kind).toBe("others");
  });

  test.each<Who>(["owner", "bot"])("is another matter when it was written by: %s", (who) => {
    expect(by(who, true)).toMatchObject({ done: true, doubt: null, proofs: [{ kind: "self" }] });
  });

  test("is not known to be theirs when only its removal was", () => {
    const [commit = null] = repositoryOf([{ message: "x", who: "other" }]).commits;
    expect(decided([repositoryOf([])], { written: true }, [doneChange(false, commit)]).done).toBe(true);
  });
});

describe("the doubt about a tick that is kept", () => {
  test.each<[string, Item["written"], string | null]>([
    ["its proof cannot be seen", unseen, "unseen"],
    ["its proof has no known form", { on: "2025-09-01", proof: "a book" }, "self"],
    ["it is nothing but the owner's word", true, null],
  ])("%s", (_name, written, kind) => {
    const { doubt, done } = decided([shallow(repositoryOf(says("x")), 5)], { written });
    expect(done).toBe(true);
    expect(doubt?.kind ?? null).toBe(kind);
    expect(doubt?.reason).not.toBe("");
  });

  test("is none about a tick that has other proof", () => {
    const decision = decided([repositoryOf(says(yes))], { written: { on: "2025-09-01", proof: "a book" } });
    expect(decision).toMatchObject({ done: true, doubt: null });
  });
});

describe("a proof that cannot be seen", () => {
  const text = roadmapText([{ id: "joins" }]);
  const closed = labelledBy(carla, "roadmap:joins", closedBy(carla, { number: 8 }));
  const issues = evidenceInIssues([activityOf([closed])], roadmapOf(text), noOwner);
  const own = repositoryOf(says(yes));
  const said = evidenceFromCommits([own], [itemOf()]).byItem.get("joins") ?? [];
  const refs = (proof: string, on = "2025-09-01"): (string | null)[] => {
    const item = itemOf({ written: { on, proof } });
    return decideFrom(item, said, [own], [], [], issues).proofs.map(({ ref }) => ref?.slice(0, 4) ?? null);
  };

  test("gives way to another issue when it is an issue, and stays beside it when it is not", () => {
    expect(refs("issue #7")).toEqual(["#8", "0001"]);
    expect(refs("checklist #7")).toEqual(["#8", "#7", "0001"]);
    expect(refs("commit 0abc000", "2025-08-20")).toEqual(["#8", "0001", "0abc"]);
  });

  test("gives way to a commit of the same day about the item, when it is a commit", () => {
    expect(refs("commit 0abc000")).toEqual(["#8", "0001"]);
  });

  test("gives way to another checklist when it is a box", () => {
    const box = shownAt({ kind: "checklist", ref: "#9", path: null, line: null }, { kind: "checklist" });
    const item = itemOf({ written: { on: "2025-09-01", proof: "checklist #7" } });
    expect(decideFrom(item, [box], [own], []).proofs.map(({ ref }) => ref)).toEqual(["#9"]);
  });

  test("stays beside a later mention", () => {
    const whole = repositoryOf(says("Tick", yes));
    const decision = decided([whole], { written: unseen }, [doneChange(true, whole.commits[1] ?? null)]);
    expect(decision.proofs.map(({ ref }) => ref)).toContain("0abc000");
  });
});
