import { expect, test } from "vitest";
import { evidenceFromCode } from "../../../src/evidence/code/from-code.ts";
import type { Criterion } from "../../../src/evidence/code/search/leaf.ts";
import type { CodeMatches } from "../../../src/activity/code-match.ts";
import type { Who } from "../../../src/activity/person.ts";
import { ruleOf } from "../../support/code-matches.ts";
import { history, itemOf, repositoryOf, says as told } from "../../support/activity.ts";

const leaf = (name: string, min = 1): Criterion => ({ leaf: name, name, min, near: null });

function by(who: Who): NonNullable<CodeMatches[string][number]["introduced"]> {
  const [commit] = history(told("x"));
  if (commit === undefined) throw new Error("The repository must have a commit.");
  return { commit: { ...commit, author: { ...commit.author, who } }, path: "then.sql", line: 7 };
}

function says(criterion: Criterion, code: CodeMatches): string | undefined {
  const rule = ruleOf(criterion);
  const repository = repositoryOf([], { listed: ".", code });
  return evidenceFromCode([repository], [rule], [itemOf()]).get("joins")?.[0]?.says;
}

const mine = { path: "a.sql", line: 3, introduced: by("owner") };
const all = { all: [leaf("join"), leaf("group by"), leaf("order by")] };

test.each<[string, Criterion, CodeMatches, string]>([
  ["nothing", all, {}, "nothing found"],
  [
    "all in one file",
    all,
    { join: [mine], "group by": [mine], "order by": [mine] },
    "join, group by and order by in a.sql",
  ],
  ["all but one", all, { join: [mine], "order by": [mine] }, "join and order by in a.sql; no group by"],
  [
    "in two files",
    all,
    { join: [mine], "order by": [{ ...mine, path: "b.sql" }] },
    "join in a.sql; order by in b.sql; no group by",
  ],
  [
    "needs no article",
    { all: [leaf("join"), leaf("a subquery")] },
    { join: [mine] },
    "join in a.sql; no subquery",
  ],
  [
    "someone else's line",
    leaf("join"),
    { join: [{ ...mine, introduced: by("other") }] },
    "join not counted: written by somebody else in a.sql",
  ],
  [
    "someone else's file",
    all,
    { join: [{ ...mine, introduced: by("other") }], "group by": [{ ...mine, introduced: by("other") }] },
    "join and group by not counted: written by somebody else in a.sql; no order by",
  ],
  [
    "a bot's line",
    leaf("join"),
    { join: [{ ...mine, introduced: by("bot") }] },
    "join not counted: written by a bot in a.sql",
  ],
  [
    "hidden",
    leaf("join"),
    { join: [{ ...mine, introduced: null }] },
    "join not counted: the author of the line in a.sql is not known",
  ],
  [
    "too few places",
    leaf("join", 3),
    { join: [mine] },
    "join (1 of 3 places) in a.sql; join in too few places",
  ],
  ["any", { any: [leaf("join"), leaf("merge")] }, { merge: [mine] }, "merge in a.sql"],
  [
    "something that must not be there",
    { all: [leaf("join"), { not: leaf("a README that is not English") }] },
    {
      join: [mine],
      "a README that is not English": [{ ...mine, path: "docs/README.md", introduced: by("other") }],
    },
    "join in a.sql; a README that is not English (docs/README.md) must not be there",
  ],
])("%s", (_, criterion, code, expected) => {
  expect(says(criterion, code)).toBe(expected);
});

test("what else is in the project is the reason why nothing counts", () => {
  const rule = ruleOf(all);
  const ruledOut = [
    { leaf: "join", by: null, path: "schema.prisma" },
    { leaf: "order by", by: "verbs in paths", path: "app.ts" },
  ];
  const repository = repositoryOf([], { listed: ".", code: { "group by": [mine] }, ruledOut });
  expect(evidenceFromCode([repository], [rule], [itemOf()]).get("joins")?.[0]?.says).toBe(
    "group by in a.sql; join not counted: ruled out by schema.prisma; order by not counted: ruled out by verbs in paths in app.ts",
  );
});
