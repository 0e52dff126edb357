/** roadmap.json decides who is trusted, so what somebody else changed in it ticks nothing before the owner accepts it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/problems/problem.ts";
import { ana, merge, onBranch } from "../support/commits.ts";
import { codesOf, doneIn, plannedRepository } from "../support/planned.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { doneItems, runSync } from "../support/run.ts";

const sql = "SELECT a.x FROM a JOIN b ON a.x = b.x;\n";
const rule = (contains: string) => [{ files: ["**/*.sql"], contains }];
const items = [{ id: "joins", evidence: rule("GROUP BY") }, { id: "crud" }];
const owner = { name: "Ana Souza", github: "ana-souza", emails: [ana.email] };
const plan = (some: Parameters<typeof roadmapText>[0] = items, extra: Record<string, unknown> = {}): string =>
  roadmapText(some, { owner, ...extra });

/** A plan by the owner with work of theirs. */
function begun(text = plan()): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": text, "q.sql": sql } });
  return repository;
}

function changed(repository: TestRepository, text: string, message = "Fix typo", author = stranger): string {
  return repository.commit({ message, author, files: { "roadmap.json": text } });
}

async function guarded(
  repository: TestRepository,
): Promise<{ done: string[]; problem: Problem | undefined }> {
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  const problem = result.plan.problems.find(({ code }) => code === "roadmap-by-others");
  return { done: doneItems(result), problem };
}

/** Nothing is ticked, and the run says why. */
const refused = { done: [], problem: { code: "roadmap-by-others", level: "warning" } };

const withMallory = { ...owner, emails: [ana.email, stranger.email] };

describe("a stranger's change ticks nothing, and is reported", () => {
  test.each<[string, string, string, string]>([
    ["an address of theirs", plan(items, { owner: withMallory }), "Completes: crud", "owner.emails (line "],
    [
      "their login",
      plan(items, { owner: { ...owner, github: "mallory" } }).replace(ana.email, stranger.email),
      "Completes: crud",
      "owner.github (line ",
    ],
    [
      "a rule that fits",
      plan([{ id: "joins", evidence: rule("JOIN") }, { id: "crud" }]),
      "x",
      "evidence of “joins”",
    ],
    [
      "an alias of what the owner wrote",
      plan([{ id: "joins" }, { id: "crud", aliases: ["Plan"] }]),
      "x",
      "aliases",
    ],
  ])("%s", async (_name, text, message, told) => {
    const repository = begun();
    if (told === "aliases") repository.commit({ message: "Work\n\nCompletes: Plan" });
    const sha = changed(repository, text, `Fix typo\n\n${message}`);
    const { done, problem } = await guarded(repository);
    expect(done).toEqual([]);
    expect(problem?.message).toContain(`Commit ${sha.slice(0, 7)} by ${stranger.name}`);
    expect(problem?.message).toContain(told);
    expect(problem?.hint).toContain(`git revert ${sha.slice(0, 7)}`);
    expect(problem?.line).toBeGreaterThan(1);
  });

  test("a new item with a rule that fits", async () => {
    const repository = begun();
    changed(repository, plan([...items, { id: "new", evidence: rule("JOIN") }]));
    expect(await guarded(repository)).toMatchObject(refused);
  });

  test("a rule that asks for less", async () => {
    const asks = (...all: string[]): string =>
      plan([{ id: "joins", evidence: [{ all: all.flatMap(rule) }] }, { id: "crud" }]);
    const repository = begun(asks("JOIN", "GROUP BY"));
    changed(repository, asks("JOIN"));
    expect(await guarded(repository)).toMatchObject(refused);
  });

  test("a repository of theirs, with work under the owner's address", async () => {
    const theirs = createRepository();
    theirs.commit({ message: "Completes: crud" });
    const repository = begun();
    changed(repository, plan(items, { repositories: [".", theirs.dir] }));
    const { done, problem } = await guarded(repository);
    expect(done).toEqual([]);
    expect(problem?.message).toContain("repositories (line ");
  });

  test.each([
    ["no name of the owner", plan(items, { owner: {} })],
    ["no owner at all", plan(items, { owner: undefined })],
  ])("%s", async (_name, text) => {
    const repository = begun();
    changed(repository, text, "Fix typo\n\nCompletes: crud");
    expect(await guarded(repository)).toMatchObject(refused);
  });

  test("under the owner's address, in a pull request of their account that makes them the owner", async () => {
    const repository = begun();
    const text = plan(items, { owner: { ...owner, github: "mallory" } });
    onBranch(repository, "pr", () => changed(repository, text, "Work\n\nCompletes: crud", ana));
    merge(repository, ["pr"], "Merge pull request #5 from mallory/pr");
    expect(await guarded(repository)).toMatchObject(refused);
  });

  test("together with a .mailmap", async () => {
    const repository = begun();
    const files = {
      "roadmap.json": plan(items, { owner: withMallory }),
      ".mailmap": `Ana <${ana.email}> <${stranger.email}>\n`,
    };
    repository.commit({ message: "Completes: crud", author: stranger, files });
    expect(await guarded(repository)).toMatchObject(refused);
  });

  test("after deleting the file", async () => {
    const repository = begun();
    repository.git("rm", "--quiet", "roadmap.json");
    repository.commit({ message: "Clean up", author: stranger });
    changed(repository, plan(items, { owner: withMallory }), "Add it\n\nCompletes: crud");
    expect(await guarded(repository)).toMatchObject(refused);
  });

  test("in a merge whose conflict took their side", async () => {
    const repository = begun();
    onBranch(repository, "theirs", () =>
      changed(repository, plan([{ id: "joins", evidence: rule("JOIN") }, { id: "crud" }])),
    );
    changed(repository, plan([{ id: "joins", evidence: rule("HAVING") }, { id: "crud" }]), "Mine", ana);
    repository.git("merge", "--quiet", "--no-ff", "-X", "theirs", "theirs", "-m", "Merge branch 'theirs'");
    expect(await guarded(repository)).toMatchObject(refused);
  });
});

describe("a stranger's change publishes nothing, also when there is nothing new to tick", () => {
  const subject = "Block fraud at Globex";

  /** A plan of one item, which a commit in a repository that is not known to be public does. */
  function withSecret(listing: (dir: string) => unknown, extra: object = {}): TestRepository {
    const secret = createRepository();
    secret.commit({ message: `${subject}\n\nCompletes: crud` });
    return begun(plan([{ id: "crud" }], { repositories: [".", listing(secret.dir)], ...extra }));
  }
  const published = (repository: TestRepository): string =>
    ["site/portfolio.json", "README.md"]
      .map((path) => readFileSync(join(repository.dir, path), "utf8"))
      .join("\n");
  const textOf = (repository: TestRepository): string =>
    readFileSync(join(repository.dir, "roadmap.json"), "utf8");

  test.each<[string, (dir: string) => unknown]>([
    ["nothing", (dir) => ({ repository: dir, publish: "nothing" })],
    ["a summary", (dir) => ({ repository: dir, publish: "summary" })],
    ["what the run decides", (dir) => dir],
  ])("all instead of %s", async (_name, listing) => {
    const repository = withSecret(listing);
    await runSync(repository.dir, { flags: ["--commit"] });
    const dir = /"(?:repository": )?"?(\/[^"]+)"/.exec(textOf(repository))?.[1] ?? "";
    const open = (text: string): string =>
      text
        .replace(/\{\s*"repository": ("[^"]+"),\s*"publish": "\w+"\s*\}/, "$1")
        .replace(`"${dir}"`, `{ "repository": "${dir}", "publish": "all" }`);
    changed(repository, open(textOf(repository)));
    expect(codesOf(await runSync(repository.dir))).toContain("roadmap-by-others");
    expect(published(repository)).not.toContain(subject);
    changed(repository, textOf(repository).replace('"publish": "all"', '"publish":"all"'), "Yes", ana);
    await runSync(repository.dir);
    expect(published(repository)).toContain(subject);
  });

  test.each([
    ["lines of code", '"theme":', '"excerpts": true, "theme":', "site.excerpts (line "],
    ["to a cohort", '"site":', '"cohort": "mallory/watched", "site":', "cohort (line "],
  ])("%s", async (_name, before, after, says) => {
    const repository = begun(plan([{ id: "joins", evidence: rule("JOIN") }], { site: { theme: "slate" } }));
    await runSync(repository.dir, { flags: ["--commit"] });
    changed(repository, textOf(repository).replace(before, after));
    const { problems } = (await runSync(repository.dir)).plan;
    expect(problems.find(({ code }) => code === "roadmap-by-others")?.message).toContain(says);
    expect(published(repository)).not.toContain("JOIN b ON");
  });
});

describe("what counts as before", () => {
  test("others may improve titles, goals and the layout of the file", async () => {
    const repository = begun();
    const better = plan([
      { id: "joins", title: "Joins, in better words", evidence: rule("JOIN") },
      { id: "crud" },
    ]);
    changed(repository, plan([{ id: "joins", evidence: rule("JOIN") }, { id: "crud" }]), "Plan better", ana);
    changed(repository, JSON.stringify(JSON.parse(better)));
    expect(await guarded(repository)).toEqual({ done: ["joins"], problem: undefined });
  });

  test("a file that somebody else began", async () => {
    const repository = createRepository();
    const files = { "roadmap.json": plan([{ id: "joins", evidence: rule("JOIN") }]) };
    repository.commit({ message: "A plan for you", author: stranger, files });
    repository.commit({ message: "Work", files: { "q.sql": sql } });
    expect(await guarded(repository)).toEqual({ done: ["joins"], problem: undefined });
  });

  test("what the owner had ticks while a stranger's change does not count", async () => {
    const repository = begun(plan([{ id: "joins", evidence: rule("JOIN") }, { id: "crud" }]));
    changed(repository, plan([{ id: "joins", evidence: rule("GROUP BY") }, { id: "crud" }]));
    expect((await guarded(repository)).done).toEqual([]);
    repository.commit({ message: "Completes: crud" });
    // Only something new to tick makes the run look at who changed the file.
    expect((await guarded(repository)).done).toEqual(["joins", "crud"]);
  });

  test("numbers of issues that a workflow wrote", async () => {
    const repository = begun();
    const bot = {
      name: "github-actions[bot]",
      email: "41898282+github-actions[bot]@users.noreply.github.com",
    };
    const numbered = (issue: number | undefined, title: string): string => {
      const groups = [{ id: "first", title: "First", items: [{ id: "crud", title }] }];
      return roadmapText([], { owner, phases: [{ id: "basics", title: "Basics", issue, groups }] });
    };
    changed(repository, numbered(undefined, "Crud"), "Plan", ana);
    changed(repository, numbered(4, "Crud"), "Update the portfolio\n\n0 of 1 items are done.", bot);
    changed(repository, numbered(4, "Basic CRUD"));
    repository.commit({ message: "Completes: crud" });
    expect(await guarded(repository)).toEqual({ done: ["crud"], problem: undefined });
  });

  test("one of the owner's two versions, which somebody else chose in a merge", async () => {
    const planWith = (contains: string, title: string): string =>
      plan([{ id: "joins", evidence: rule(contains) }, { id: "between" }, { id: "crud", title }]);
    const repository = begun(planWith("GROUP BY", "Crud"));
    onBranch(repository, "side", () => changed(repository, planWith("JOIN", "Crud"), "Mine", ana));
    changed(repository, planWith("HAVING", "Basic CRUD"), "Mine too", ana);
    merge(repository, ["side"], "Merge branch 'side'", { by: stranger, strategy: "theirs" });
    expect(await guarded(repository)).toEqual({ done: ["joins"], problem: undefined });
  });

  test("an owner that flags name", async () => {
    const repository = begun();
    changed(repository, plan(items, { owner: withMallory }), "Fix typo\n\nCompletes: crud");
    expect(await doneIn(repository, ["--owner-email", stranger.email])).toEqual(["crud"]);
  });

  test("owners that name nobody", async () => {
    const repository = plannedRepository([{ id: "joins" }, { id: "crud" }], { owner: {} });
    changed(repository, roadmapText([{ id: "joins", aliases: ["Join"] }, { id: "crud" }], { owner: {} }));
    repository.commit({ message: "Completes: Join", author: stranger });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });
});

describe("the owner accepts a change", () => {
  const theirs = plan(items, { owner: withMallory });

  test.each<[string, string, boolean]>([
    ["by a space in its line", theirs.replace('"emails":', '"emails" :'), true],
    ["not by a change of another line", theirs.replace("Ana Souza", "Ana S."), false],
  ])("%s", async (_name, text, accepted) => {
    const repository = begun();
    changed(repository, theirs, "Fix typo\n\nCompletes: crud");
    expect(text).not.toBe(theirs);
    changed(repository, text, "Accept", ana);
    const { done, problem } = await guarded(repository);
    expect(done).toEqual(accepted ? ["crud"] : []);
    expect(problem === undefined).toBe(accepted);
  });

  test("before it is committed", async () => {
    const repository = begun();
    changed(repository, theirs, "Fix typo\n\nCompletes: crud");
    repository.write({ "roadmap.json": theirs.replace('"emails":', '"emails" :') });
    expect((await guarded(repository)).done).toEqual(["crud"]);
  });

  test("not by the address that the change adds", async () => {
    const repository = begun();
    changed(repository, theirs, "Fix typo\n\nCompletes: crud");
    changed(repository, theirs.replace('"emails":', '"emails" :'));
    expect((await guarded(repository)).done).toEqual([]);
  });
});

test("a run with nothing new to tick asks nothing", async () => {
  const repository = begun();
  changed(repository, plan(items, { owner: withMallory }));
  expect(codesOf(await runSync(repository.dir, { flags: ["--dry-run"] }))).not.toContain("roadmap-by-others");
});
