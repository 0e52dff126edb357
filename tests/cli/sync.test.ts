/** `roadfolio sync` as a child process: what it prints and what it writes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listing, runCli, runHere } from "../support/cli.ts";
import { learner } from "../support/planned.ts";
import { reportSchema } from "../support/report-schema.ts";
import { temporaryFolder, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

describe("--json", () => {
  test("is one object of the shape that scripts rely on", () => {
    const { repository, sha } = learner();
    const run = runCli(repository.dir, ["sync", "--json"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const answer = JSON.parse(run.stdout);
    expect(reportSchema.parse(answer)).toEqual(answer);
    expect(Object.keys(answer)).toEqual(["version", "roadmap", "items", "files", "problems"]);
    expect(answer).toMatchObject({
      version: 1,
      roadmap: { title: "Learning Plan", done: 1, total: 2, percent: 50 },
      problems: [],
    });
    expect(answer.items).toMatchObject([
      {
        id: "joins",
        title: "Title of joins",
        aliases: ["Junções básicas"],
        phase: "basics",
        group: "first",
        done: true,
        on: "2025-09-01",
        change: "ticked",
        proof: [
          {
            kind: "commit",
            repository: "ana-souza/learning",
            ref: sha,
            path: null,
            line: null,
            url: `https://github.com/ana-souza/learning/commit/${sha}`,
            on: "2025-09-01",
            by: "Ana Souza",
          },
        ],
      },
      {
        id: "crud",
        title: "Title of crud",
        aliases: [],
        phase: "basics",
        group: "first",
        done: false,
        on: null,
        change: null,
        proof: [],
      },
    ]);
    expect(answer.files).toContainEqual({ path: "roadmap.json", status: "updated" });
    expect(answer.files).toContainEqual({ path: "site/index.html", status: "created" });
  });

  const failures: [string, (repository: TestRepository) => string[], string][] = [
    ["no roadmap", () => ["--roadmap", "none.json"], "no-roadmap"],
    ["no folder", ({ dir }) => ["--dir", join(dir, "missing")], "no-folder"],
    [
      "a broken roadmap",
      (repository) => {
        repository.write({ "roadmap.json": '{ "title": ' });
        return [];
      },
      "broken-json",
    ],
    [
      "broken markers",
      (repository) => {
        repository.write({ "README.md": "<!-- roadfolio:start -->\n" });
        return [];
      },
      "broken-markers",
    ],
    ["a folder outside", () => ["--site", "../out"], "unsafe-target"],
    [
      "a template that fails",
      (repository) => {
        repository.write({ "mine/readme/block.md.hbs": "{{missing}}" });
        return ["--templates", "mine"];
      },
      "template",
    ],
    [
      "a detached HEAD",
      (repository) => {
        repository.git("checkout", "--quiet", "--detach");
        return ["--commit"];
      },
      "detached-head",
    ],
  ];

  test.each(failures)(
    "keeps its shape when there is %s, and nothing is written",
    async (_name, prepare, code) => {
      const { repository } = learner();
      const flags = prepare(repository);
      const before = listing(repository.dir);
      const run = await runHere(repository.dir, ["sync", "--json", ...flags]);
      expect(run.status).toBe(1);
      const answer = JSON.parse(run.stdout);
      expect(reportSchema.parse(answer)).toEqual(answer);
      expect(Object.keys(answer)).toEqual(["version", "roadmap", "items", "files", "problems"]);
      const errors = answer.problems.filter(({ level }: { level: string }) => level === "error");
      expect(new Set(errors.map((problem: { code: string }) => problem.code))).toEqual(new Set([code]));
      expect(Object.keys(errors[0])).toEqual(["level", "code", "message", "hint", "path", "line", "column"]);
      expect(run.stderr).toContain(`[${code}]`);
      expect(listing(repository.dir)).toEqual(before);
    },
  );

  test("of wrong usage prints nothing that could be taken for an answer", () => {
    expect(runCli(temporaryFolder(), ["sync", "--json", "--colour"])).toMatchObject({
      status: 2,
      stdout: "",
    });
  });
});

describe("what is written", () => {
  test("a dry run writes nothing at all, and says what it would write", async () => {
    const { repository } = learner();
    const before = listing(repository.dir);
    for (const flags of [[], ["--commit"], ["--push"], ["--json"]]) {
      const run = await runHere(repository.dir, ["sync", "--dry-run", ...flags]);
      expect(run.status).toBe(0);
      expect(run.stdout).toMatch(/Would write \d+ files: roadmap\.json|"status": "updated"/);
    }
    expect(listing(repository.dir)).toEqual(before);
  });

  test("a second run writes nothing at all, and says so", () => {
    const { repository, sha } = learner();
    const first = runCli(repository.dir, ["sync"]);
    expect(first.stdout).toContain(`+ Title of joins (joins): `);
    expect(first.stdout).toContain(sha);
    const before = listing(repository.dir);
    const second = runCli(repository.dir, ["sync"]);
    expect(second).toMatchObject({ status: 0 });
    expect(second.stdout).toContain("Nothing to write: everything is up to date.");
    expect(listing(repository.dir)).toEqual(before);
  });

  test("the other files of the folder stay as they are", async () => {
    const { repository } = learner();
    repository.write({ "notes.txt": "mine\n", "deep/down.txt": "mine too\n" });
    const before = listing(repository.dir);
    await runHere(repository.dir, ["sync"]);
    const kept = before.filter((line) => !line.startsWith("roadmap.json "));
    expect(listing(repository.dir)).toEqual(expect.arrayContaining(kept));
  });

  test.each([
    ["--site", "public/me"],
    ["--roadmap", "plans/mine.json"],
  ])("%s %s", async (flag, value) => {
    const { repository } = learner();
    repository.write({ "plans/mine.json": roadmapText([{ id: "joins" }]) });
    expect((await runHere(repository.dir, ["sync", flag, value])).status).toBe(0);
    expect(listing(repository.dir).some((line) => line.startsWith(`${value}`))).toBe(true);
    expect(readFileSync(join(repository.dir, "README.md"), "utf8")).toContain("Title of joins");
  });
});

describe("what comes next", () => {
  const next = (stdout: string): string | undefined => /^Look at it: .*$/m.exec(stdout)?.[0];

  test("is to look and to commit, then to push, then nothing", async () => {
    const { repository } = learner();
    const look = "Look at it: npx roadfolio preview.";
    const dry = await runHere(repository.dir, ["sync", "--dry-run"]);
    expect(next(dry.stdout)).toBeUndefined();
    const first = await runHere(repository.dir, ["sync"]);
    expect(next(first.stdout)).toBe(`${look} Commit it: npx roadfolio sync --commit, then git push.`);
    repository.write({ "roadmap.json": `${readFileSync(join(repository.dir, "roadmap.json"), "utf8")}\n` });
    const again = await runHere(repository.dir, ["sync"]);
    expect(next(again.stdout)).toBeUndefined();
  });

  test("is not said in a workflow", async () => {
    const { repository } = learner();
    const { stdout } = await runHere(repository.dir, ["sync"], { environment: { GITHUB_ACTIONS: "true" } });
    expect(stdout).toContain("Wrote ");
    expect(next(stdout)).toBeUndefined();
  });
});

test.each(["snapshot", "translations", "explain"])("%s without a roadmap is an error", async (command) => {
  const { repository } = learner();
  const args = [command, ...(command === "explain" ? ["a"] : []), "--roadmap", "none.json"];
  const run = await runHere(repository.dir, args);
  expect(run).toMatchObject({ status: 1, stdout: "" });
  expect(run.stderr).toContain("error: none.json was not found. [no-roadmap]");
});
