/**
 * A portfolio that lists a private repository in which every text that could identify it says {@link secret}, and in which
 * all work was done on a few days of February 2023.
 */
import fc from "fast-check";
import type { Commit } from "../../src/activity/commit.ts";
import type { IssueActivity } from "../../src/activity/issue.ts";
import type { RepositoryActivity } from "../../src/activity/repository.ts";
import type { ItemRule } from "../../src/evidence/code/search/rules.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { untrusted } from "../../src/text/untrusted.ts";
import { snapshotOf } from "../plan/snapshots.ts";
import { history, repositoryOf, shaOf, shallow, type Told, unreachable } from "./activity.ts";
import { leafOf, ruleOf } from "./code-matches.ts";
import { activityOf, ana, event, issueOf, labelledBy, stranger } from "./issues.ts";
import { roadmapText } from "./roadmaps.ts";

export const secret = "globex-merger";
/** The days of the work, in every form in which a day is written. */
export const secretDays = /2023-?02-?1[6-9]|1[6-9] Feb(?:ruary)? 2023|Feb(?:ruary)? 1[6-9], 2023/;

const listed = `../${secret}-folder`;
const name = `${secret}-bank/${secret}-core`;
const web = `https://github.com/${name}`;
const hourOf = (day: number): number => (Date.UTC(2023, 1, day) - Date.UTC(2025, 8, 1)) / 3_600_000;
const momentOf = (day: number): string => `2023-02-${day}T09:30:00Z`;

/** A history whose subjects, wordings and authors say the secret. */
const told: Told[] = [
  { message: `${secret}: block fraud\n\nCompletes: joins, ${secret}-unknown, crud`, hour: hourOf(16) },
  { message: `${secret}: the rest\n\n[x] where`, hour: hourOf(17) },
  { message: `${secret} by somebody\n\nCompletes: other`, who: "other", hour: hourOf(17) },
  { message: `${secret}: back\n\nReopens: crud`, hour: hourOf(18) },
  { message: `${secret}: completes other`, hour: hourOf(19), rules: ["ruled#0"] },
];

function commits(): Commit[] {
  const named = told.map((one, index) => ({ ...one, sha: `e00${index}` }));
  return history(named).map((commit) => ({
    ...commit,
    author: {
      ...commit.author,
      name: untrusted(`${secret} ${commit.author.who}`),
      login: `${secret}-dev`,
      ...(commit.author.who === "other" ? { via: `${secret}-colleague` } : {}),
    },
    almost: [...commit.almost, "other"],
  }));
}

function withCode(all: readonly Commit[], place: number): RepositoryActivity["code"] {
  const commit = all[place];
  if (commit === undefined) throw new Error("there is no such commit");
  const path = `${secret}/rules.py`;
  const lines = [{ untrusted: `import ${secret}` }, null];
  const line = {
    path,
    line: 4,
    introduced: { commit, path, line: 4, excerpt: { first: 3, total: 9, lines } },
  };
  return { shown: [line], forbidden: [line], half: [line], seldom: [line] };
}

/** Lines of which the last is pinned. */
const shownLines = ["a", "b", "c", "d"].map((line) => ({ untrusted: `${line} ${secret}` }));

function repository(place: number): RepositoryActivity {
  const all = commits();
  const code = withCode(all, place);
  const project = {
    languages: [{ name: `${secret}-script`, bytes: 900 }],
    dependencies: [`pypi:${secret}`],
    run: [`uvicorn ${secret}:app`],
    tests: [{ command: `pytest ${secret}`, count: 12 }],
    licence: `LicenseRef-${secret}`,
    ci: [{ name: untrusted(`${secret} workflow`), path: `.github/${secret}.yml` }],
    lacking: false,
    code: code ?? {},
    shown: [{ path: `${secret}/rules.py`, parts: [{ first: 1, total: 4, lines: shownLines }] }],
    last: all[0] ?? null,
    work: { commits: 5, first: "2023-02", last: "2023-02" },
  };
  return repositoryOf([], {
    listed,
    name,
    web,
    commits: all,
    head: all[0]?.sha ?? null,
    newest: all[0]?.sha ?? null,
    asOf: all[0] === undefined ? null : { sha: all[0].sha, on: all[0].on },
    weeks: { "2023-02-13": 5 },
    branch: `${secret}-branch`,
    code,
    projects: { api: project },
    notRead: [`${secret}/huge.py`],
    foreignReadmes: [
      { path: `${secret}/LEIAME.md`, language: "Portuguese", sample: untrusted(`O ${secret}`) },
    ],
  });
}

function issues(): IssueActivity {
  const texts = {
    url: `${web}/issues/7`,
    title: `${secret} title`,
    body: `${secret} body`,
    updatedAt: momentOf(18),
    closedAt: momentOf(18),
    state: "closed" as const,
    reason: "completed" as const,
  };
  const closed = (number: number, by: typeof ana, item: string) =>
    labelledBy(
      by,
      `roadmap:${item}`,
      issueOf({
        ...texts,
        number,
        url: `${web}/issues/${number}`,
        labels: [`${secret}-label`],
        events: [event("closed", by, momentOf(18))],
      }),
    );
  const visitor = { ...stranger, login: `${secret}-visitor` };
  return activityOf([closed(7, { ...ana, login: `${secret}-bank` }, "asked"), closed(8, visitor, "other")], {
    listed,
    name,
    milestones: [{ number: 1, title: `${secret} milestone`, due: "2023-02-17", state: "open" }],
    rights: {},
  });
}

const rules: ItemRule[] = [
  ruleOf(leafOf("shown"), { item: "coded", title: "Joins", skill: null }),
  ruleOf({ all: [leafOf("shown"), leafOf("missing")] }, { item: "half", title: "Half", skill: null }),
  ruleOf({ not: leafOf("forbidden") }, { item: "absent", title: "Nothing of it", skill: null }),
  ruleOf(leafOf("seldom", { min: 3 }), { item: "other", title: "Often", skill: null }),
];

/** Recorded proofs, as roadmap.json may hold them from earlier runs or by hand. */
const openly = [
  `commit ${name}@${shaOf("e000").slice(0, 7)}`,
  `commit ${name}@abcdef0`,
  `code ${name}@${shaOf("e000").slice(0, 7)}:${secret}/rules.py#L4`,
  `issue ${name}#7`,
  `issue ${name}#99`,
];
const privately = ["private commit e000000", "private code e001000", "private issue #7", "private issue #99"];

export interface SecretWorld {
  snapshot: Snapshot;
  publish: "summary" | "nothing" | undefined;
}

/** The worlds in which nothing may be told. */
export const secretWorld: fc.Arbitrary<SecretWorld> = fc
  .record({
    publish: fc.constantFrom("summary" as const, "nothing" as const, undefined),
    isPublic: fc.constantFrom(false, null),
    recorded: fc.constantFrom(undefined, true, ...openly, ...privately),
    whose: fc.constantFrom("joins", "coded", "asked", "other"),
    view: fc.constantFrom("complete", "shallow", "unreachable", "unlisted"),
    place: fc.nat(4),
    ownToo: fc.boolean(),
    isOfAProject: fc.boolean(),
  })
  .filter(
    // What roadmap.json says openly may be repeated while nobody knows better.
    ({ publish, isPublic, recorded }) =>
      publish !== undefined ||
      isPublic === false ||
      recorded === undefined ||
      !openly.includes(`${recorded}`),
  )
  .map(({ publish, isPublic, recorded, whose, view, place, ownToo, isOfAProject }) => {
    const ids = ["joins", "crud", "where", "coded", "half", "absent", "asked", "ruled", "other"];
    const done =
      typeof recorded === "string"
        ? { on: recorded.startsWith("private") ? "2023-02" : "2023-02-17", proof: recorded }
        : recorded;
    const items = ids.map((id) => ({
      id,
      title: id,
      ...(id === whose && done !== undefined ? { done } : {}),
    }));
    const project = { id: "api", title: "API", items: [{ id: "route", title: "A route" }] };
    const text = roadmapText([], {
      repositories: [".", publish === undefined ? listed : { repository: listed, publish }],
      phases: [
        {
          id: "basics",
          title: "Basics",
          groups: [{ id: "first", title: "First", items }],
          project: { ...project, ...(isOfAProject ? { repository: listed } : { path: "projects/api" }) },
        },
      ],
    });
    const whole = repository(place);
    const seen = {
      complete: whole,
      shallow: shallow(whole, 2),
      unreachable: { ...unreachable(whole), reason: `cannot read ${secret}` },
      unlisted: whole,
    }[view];
    const own = repositoryOf(ownToo ? [{ message: "Completes: joins" }] : []);
    const problems: Problem[] = [
      {
        level: "notice",
        code: "issues-skipped",
        message: `Skipped the issues of ${name}`,
        hint: `See ${web}`,
        about: [listed],
        path: null,
        line: null,
        column: null,
      },
    ];
    const isUnlisted = view === "unlisted";
    const snapshot = snapshotOf(text, isUnlisted ? [own] : [own, seen], {
      unlisted: isUnlisted ? [{ ...seen, commits: [] }] : [],
      visibility: [{ listed, isPublic }],
      projects: [{ id: "api", repositories: isOfAProject ? [listed] : [listed, "."] }],
      skills: [
        {
          ...ruleOf(leafOf("shown")),
          item: "shown",
          title: "A skill",
          skill: "shown",
          shows: "x",
          field: "SQL",
        },
      ],
      rules,
      issues: isUnlisted ? [activityOf([])] : [activityOf([]), issues()],
      pullRequest: { repository: "ana/learning", base: "main", latest: null },
      problems,
    });
    return { snapshot, publish };
  });
