/** A run that ticks nothing says why in its last lines, and what to do next. */
import { describe, expect, test } from "vitest";
import { untrusted } from "../../src/text/untrusted.ts";
import { reportedToOwner } from "../../src/plan/reported.ts";
import { proposedSkills } from "../../src/import/proposed-skills.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { whyNothing } from "../../src/plan/why-nothing.ts";
import type { RepositoryActivity } from "../../src/activity/repository.ts";
import type { Who } from "../../src/activity/person.ts";
import { repositoryOf, says } from "../support/activity.ts";
import { leafOf, matchAt, ruleOf } from "../support/code-matches.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";
import { planned, planOf, snapshotOf } from "./snapshots.ts";

/** Why nothing was ticked, then what to do first. */
function why(
  repositories: RepositoryActivity[],
  items: BuiltItem[] = [{ id: "joins" }],
  extra: Record<string, unknown> = {},
): (string | null)[] | null {
  const rules = [ruleOf({ all: [leafOf("join"), leafOf("group by")] })];
  const explained = whyNothing(
    reportedToOwner(planned(snapshotOf(roadmapText(items, extra), repositories, { rules }))),
  );
  return explained === null ? null : [explained.because, explained.fix];
}

function parsedRoadmap({ roadmap }: Plan): NonNullable<Plan["roadmap"]> {
  if (roadmap === null) throw new Error("not a roadmap");
  return roadmap;
}

const nobody = (name: string, who: Who): RepositoryActivity =>
  repositoryOf([], { authors: [{ person: { name: untrusted(name), login: null, who }, commits: 3 }] });

describe("nothing was ticked because", () => {
  test.each<[string, RegExp, RegExp | null, RepositoryActivity[]]>([
    [
      "no repository is listed",
      /no repository is listed \(see no-repositories/,
      /"repositories": \["\."\]/,
      [],
    ],
    [
      "the address is not listed",
      /with your name .*unlisted-address/,
      /owner\.emails/,
      [nobody("Ana Souza", "other")],
    ],
    [
      "all is by others",
      /no commit counts as yours .*no-own-commits/,
      /owner\.emails/,
      [nobody("Bob", "other")],
    ],
    ["all is by bots", /all commits are by bots .*only-bots/, null, [nobody("x[bot]", "bot")]],
    [
      "of a slip",
      /in a form that ticks nothing .*unknown-mention/,
      null,
      [repositoryOf(says("Completes: joinz"))],
    ],
    [
      "a repository is empty",
      /no commits yet .*empty-repository/,
      null,
      [repositoryOf([], { view: "empty" })],
    ],
    ["the clone is shallow", /in full .*shallow-clone/, null, [repositoryOf(says("x"), { view: "shallow" })]],
    [
      "it was taken back",
      /“Title of joins” does not count \(taken back/,
      null,
      [repositoryOf(says("Completes: joins", "Reopens: joins"))],
    ],
    [
      "there is nothing",
      /no commit, issue or code proves an open item yet\.$/,
      null,
      [repositoryOf(says("x"))],
    ],
  ])("%s", (_name, because, fix, repositories) => {
    const [told, first] = why(repositories) ?? [];
    expect(told).toMatch(because);
    expect(first ?? "").toMatch(fix ?? /^$/);
  });

  test("code shows only a part, even in a shallow clone", () => {
    const code = { join: [matchAt("a.sql", 3, 2)] };
    for (const view of ["complete", "shallow"] as const)
      expect(why([repositoryOf(says("x"), { code, view })])).toEqual([
        "Nothing new was ticked: “Title of joins” came closest, with join in a.sql; no group by.",
        null,
      ]);
  });

  test("code shows all of it, but its tick was removed by hand, as by an older copy of the file", () => {
    const code = { join: [matchAt("a.sql", 3, 2)], "group by": [matchAt("a.sql", 4, 2)] };
    const repository = repositoryOf(says("x", "y", "Remove the tick"), { code });
    const removed = { id: "joins", done: false, commit: repository.commits[0] ?? null, withWork: false };
    const rules = [ruleOf({ all: [leafOf("join"), leafOf("group by")] })];
    const plan = planned(
      snapshotOf(roadmapText([{ id: "joins" }]), [repository], { rules, doneChanges: [removed] }),
    );
    expect(whyNothing(reportedToOwner(plan))?.because).toBe(
      "Nothing new was ticked: the evidence for “Title of joins” does not count (older than the day the tick was removed from roadmap.json by hand).",
    );
  });

  test("code is by somebody else", () => {
    const code = { join: [matchAt("a.sql", 3, 2, "other")] };
    expect(why([repositoryOf(says("x"), { code })])?.[0]).toMatch(
      /not known to be yours \(see not-the-owner/,
    );
  });

  test("the roadmap has no items", () => {
    expect(why([repositoryOf([])], [])).toEqual(["The roadmap has no items yet.", expect.any(String)]);
  });

  test("but one repository of others among several does not explain it", () => {
    const foreign = { ...nobody("Bob", "other"), listed: "bob/app", name: "bob/app" };
    const listed = { repositories: [".", "bob/app"] };
    expect(why([repositoryOf(says("x")), foreign], undefined, listed)?.[0]).toMatch(
      /no commit, issue or code/,
    );
  });
});

describe("an item without evidence that a skill fits", () => {
  const items = [
    { id: "joins", title: "Window functions" },
    { id: "crud", title: "Docker" },
    { id: "ddd", title: "Meetups" },
  ];
  const fix = (messages: string[]): string | null | undefined => {
    const plan = planOf(items, says(...messages));
    return whyNothing(reportedToOwner(plan), proposedSkills(parsedRoadmap(plan)))?.fix;
  };

  test("is what to change first, before commit messages", () => {
    expect(fix(["x"])).toBe(
      'Code can tick “Window functions” once you add this to it in roadmap.json: "evidence": [{ "skill": "sql-window-functions" }]. 1 more lacks it too: see npx roadfolio check.',
    );
  });

  test("but not if something else explains it", () => {
    expect(fix(["Completes: joinz"])).toBeNull();
    expect(fix(["Completes: joins", "Reopens: joins"])).toBeNull();
  });
});

test.each<[string, BuiltItem[], string[]]>([
  ["something was ticked", [{ id: "joins" }, { id: "crud" }], ["Completes: joins"]],
  ["something was unticked", [{ id: "joins", done: true }], ["Reopens: joins"]],
  ["everything is done", [{ id: "joins", done: true }], []],
  ["there are errors", [{ id: "joins" }, { id: "joins" }], []],
])("nothing is explained when %s", (_name, items, messages) => {
  expect(whyNothing(reportedToOwner(planOf(items, says(...messages))))).toBeNull();
});
