/** What the code of a project shows, put together from the repositories that it is in. */
import { describe, expect, test } from "vitest";
import type { ProjectSeen } from "../../../src/activity/project.ts";
import type { RepositoryActivity } from "../../../src/activity/repository.ts";
import { projectView, type ProjectView } from "../../../src/evidence/projects/project-code.ts";
import type { SkillRule } from "../../../src/evidence/projects/every-skill.ts";
import { untrusted } from "../../../src/text/untrusted.ts";
import { appHolding, commitOn, holding, leafOf, matchAt, ruleOf, shaOn } from "../../support/code-matches.ts";

function seen(other: Partial<ProjectSeen> = {}): ProjectSeen {
  return {
    languages: [],
    dependencies: [],
    run: [],
    tests: [],
    licence: null,
    ci: [],
    lacking: false,
    code: {},
    shown: [],
    last: null,
    work: null,
    ...other,
  };
}

const here = (
  other: Partial<ProjectSeen>,
  repository: Partial<RepositoryActivity> = {},
): RepositoryActivity => holding({}, { projects: { api: seen(other) }, ...repository });
const there = (
  other: Partial<ProjectSeen>,
  repository: Partial<RepositoryActivity> = {},
): RepositoryActivity => appHolding({}, { projects: { api: seen(other) }, ...repository });

const skill = (id: string, leaf: string): SkillRule => ({
  ...ruleOf(leafOf(leaf)),
  item: id,
  title: `Title of ${id}`,
  skill: id,
  field: "Python",
});
const skills = [
  skill("pytest-basics", "test"),
  skill("python-functions", "def"),
  skill("fastapi-app", "app"),
];

function view(...repositories: RepositoryActivity[]): ProjectView {
  return projectView("api", repositories, skills);
}

const python = { languages: [{ name: "Python", bytes: 10 }] };

describe("a project without code", () => {
  test.each<[string, RepositoryActivity[]]>([
    ["in no repository", []],
    ["in a repository where nothing of it is seen", [here({})]],
    [
      "that only has a licence, a workflow and a last change",
      [here({ licence: "MIT", ci: [{ name: untrusted("CI"), path: "ci.yml" }], last: commitOn(2) })],
    ],
  ])("%s shows nothing", (_name, repositories) => {
    expect(view(...repositories)).toEqual({ code: null, complete: true });
  });

  test.each<[string, Partial<ProjectSeen>]>([
    ["a language", python],
    ["a command", { run: ["make"] }],
    ["a test", { tests: [{ command: "pytest", count: 1 }] }],
    ["a skill", { code: { def: [matchAt("a.py", 1, 1)] } }],
  ])("unless it has %s", (_name, other) => {
    expect(view(here(other)).code).not.toBeNull();
  });
});

describe("whether all of it was seen", () => {
  const known = { code: { def: [matchAt("a.py", 1, 1)] } };
  const unknown = { code: { def: [matchAt("a.py", 1, 1), matchAt("a.py", 2, null)] } };
  test.each<[string, RepositoryActivity[], boolean]>([
    ["it was", [here(python), there(python)], true],
    ["files are missing", [here(python), there({ lacking: true })], false],
    ["a repository was not looked at", [here(python), appHolding({}, { projects: {} })], false],
    [
      "an empty repository has nothing to look at",
      [here(python), appHolding({}, { view: "empty", projects: {} })],
      true,
    ],
    ["a shallow clone hides who wrote something", [here(unknown, { view: "shallow" })], false],
    ["a shallow clone hides nothing", [here(python, { view: "shallow" })], true],
    ["a shallow clone shows who wrote all of it", [here(known, { view: "shallow" })], true],
    ["a whole history does not tell who wrote something", [here(unknown)], true],
  ])("%s", (_name, repositories, complete) => {
    expect(view(...repositories).complete).toBe(complete);
  });

  test("an id may be a name that every object has", () => {
    const repository = here(python);
    expect(projectView("constructor", [repository], skills)).toEqual({ code: null, complete: false });
  });
});

describe("what is told", () => {
  test("is joined over all its repositories", () => {
    const suite = { command: "pytest", count: 3 };
    const { code } = view(
      here({ ...python, tests: [suite], dependencies: ["npm:vitest"] }),
      there({ languages: [{ name: "Go", bytes: 99 }], tests: [{ command: "go test ./...", count: 1 }] }),
    );
    expect(code).toMatchObject({
      stack: ["Go", "Python"],
      tests: [suite, { command: "go test ./...", count: 1 }],
    });
  });

  test("of how it is run, is what the first says that says something", () => {
    expect(view(here({}), there({ run: ["make", "make run"] })).code?.run).toEqual(["make", "make run"]);
    expect(view(here({ run: ["npm start"] }), there({ run: ["make"] })).code?.run).toEqual(["npm start"]);
    expect(view(here(python)).code?.run).toEqual([]);
  });

  test("of its licence, is that of the first place with code, and never another's", () => {
    expect(
      view(here({ ...python, licence: "MIT" }), there({ ...python, licence: "ISC" })).code?.licence,
    ).toBe("MIT");
    expect(view(here({ licence: "MIT" }), there({ ...python, licence: "ISC" })).code?.licence).toBe("ISC");
    expect(view(here(python), there({ ...python, licence: "ISC" })).code?.licence).toBeNull();
    expect(view(here({ run: ["make"], licence: "MIT" })).code?.licence).toBe("MIT");
  });

  test("of the owner's commits, is their number and their months", () => {
    const work = { commits: 3, first: "2025-10", last: "2026-01" };
    const last = commitOn(8);
    expect(view(here({ ...python, work, last })).code?.work).toEqual(work);
    const other = { commits: 2, first: "2025-08", last: "2025-11" };
    expect(view(here({ ...python, work, last }), there({ work: other, last })).code?.work).toEqual({
      commits: 5,
      first: "2025-08",
      last: "2026-01",
    });
    expect(view(here({ ...python, work, last }), there({})).code?.work).toEqual(work);
    // A place whose commits are not known has some.
    expect(view(here({ ...python, work, last }), there({ last })).code?.work).toBeNull();
    expect(view(here(python)).code?.work).toBeNull();
  });

  test("of its checks, is each with its page, where there is one", () => {
    const ci = [{ name: untrusted("Checks"), path: ".github/workflows/ci.yml" }];
    expect(view(here({ ...python, ci }), there({ ci }, { web: null })).code?.ci).toEqual([
      { ...ci[0], url: "https://github.com/ana/learning/blob/HEAD/.github/workflows/ci.yml" },
      { ...ci[0], url: null },
    ]);
  });

  test("of its last change, is the newest, with its page where there is one", () => {
    const [early, late] = [
      { ...python, last: commitOn(2) },
      { ...python, last: commitOn(9) },
    ];
    const url = `https://github.com/ana/learning/commit/${shaOn(9)}`;
    expect(view(here(late), there(early)).code?.last).toEqual({ on: "2025-09-09", url });
    expect(view(there(early), here(late)).code?.last).toEqual({ on: "2025-09-09", url });
    expect(view(here(late, { web: null })).code?.last).toEqual({ on: "2025-09-09", url: null });
    expect(view(here(python)).code?.last).toBeNull();
  });
});

describe("its skills", () => {
  const code = {
    def: [matchAt("a.py", 1, 1)],
    test: [matchAt("b.py", 2, 2)],
    app: [matchAt("c.py", 3, 3)],
  };

  test("are those that the owner's lines of the project show, what tells the stack first", () => {
    const shown = view(here({ code })).code;
    expect(shown?.skills.map(({ id }) => id)).toEqual(["fastapi-app", "pytest-basics", "python-functions"]);
    expect(shown?.skills[0]).toMatchObject({
      title: "Title of fastapi-app",
      field: "Python",
      proof: { path: "c.py", line: 3, ref: shaOn(3) },
    });
    expect(shown?.stack).toEqual(["FastAPI", "pytest"]);
  });

  test("tell the stack by the packages that the manifests of any place name", () => {
    const rules = [{ ...skill("jest-vitest", "test") }];
    const places = [here({ code }), there({ dependencies: ["npm:vitest"] })];
    expect(projectView("api", places, rules).code?.stack).toEqual(["Vitest"]);
  });

  test("are not what others wrote, nor what only the rest of the repository shows", () => {
    expect(view(here({ ...python, code: { def: [matchAt("a.py", 1, 1, "other")] } })).code?.skills).toEqual(
      [],
    );
    expect(view(here(python, { code })).code?.skills).toEqual([]);
  });

  test("that say what must not be there need all of its files", () => {
    const clean = [{ ...skill("clean", "x"), criterion: { all: [leafOf("def"), { not: leafOf("eval") }] } }];
    const shown = (lacking: boolean): number | undefined =>
      projectView("api", [here({ ...python, code, lacking }, { lacksFiles: !lacking })], clean).code?.skills
        .length;
    expect([shown(false), shown(true)]).toEqual([1, 0]);
  });
});
