/** Unusual histories: wrong clocks, names that look like options, squash merges. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitAs, merge, onBranch } from "../support/commits.ts";
import { bareRepository, doneIn, plannedRepository, twoItems } from "../support/planned.ts";
import { stranger, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

describe("within one repository, history order wins over dates", () => {
  test.each<[string, [string, string][], string[]]>([
    [
      "a reopening with an earlier date",
      [
        ["Completes: joins", "2025-09-20T10:00:00Z"],
        ["Reopens: joins", "2025-09-01T10:00:00Z"],
      ],
      [],
    ],
    [
      "a tick with an earlier date",
      [
        ["Reopens: joins", "2030-01-01T10:00:00Z"],
        ["Completes: joins", "2025-09-01T10:00:00Z"],
      ],
      ["joins"],
    ],
    [
      "all in the same second",
      [
        ["Completes: joins", "2025-09-01T10:00:00Z"],
        ["Reopens: joins", "2025-09-01T10:00:00Z"],
        ["Completes: joins", "2025-09-01T10:00:00Z"],
      ],
      ["joins"],
    ],
    [
      "time zones that swap the days",
      [
        ["Completes: joins", "2025-09-02T01:00:00+14:00"],
        ["Reopens: joins", "2025-09-01T23:00:00-11:00"],
      ],
      [],
    ],
    ["the Unix epoch", [["Completes: joins", "1970-01-01T00:00:00Z"]], ["joins"]],
  ])("%s", async (_name, commits, expected) => {
    const repository = plannedRepository();
    for (const [message, date] of commits) repository.commit({ message, date });
    expect(await doneIn(repository)).toEqual(expected);
  });

  test("even across merged branches", async () => {
    const repository = plannedRepository();
    onBranch(repository, "side", () => {
      repository.commit({ message: "Reopens: joins", date: "2025-09-20T10:00:00Z" });
      repository.commit({ message: "Completes: joins", date: "2025-09-02T10:00:00Z" });
    });
    repository.commit({ message: "Meanwhile", date: "2025-09-21T10:00:00Z", files: { "x.txt": "1\n" } });
    merge(repository, ["side"], "Merge branch 'side'", { date: "2025-09-22T10:00:00Z" });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("across repositories the date decides", async () => {
    const repository = plannedRepository();
    repository.commit({ message: "Completes: joins, crud", date: "2025-09-10T10:00:00Z" });
    const other = new TestRepository(temporaryFolder());
    other.init();
    other.commit({ message: "Reopens: joins", date: "2025-09-11T10:00:00Z" });
    other.commit({ message: "Reopens: crud", date: "2025-09-09T10:00:00Z" });
    expect(await doneIn(repository, ["--repository", ".", "--repository", other.dir])).toEqual(["crud"]);
  });
});

describe("branch names", () => {
  const names = [
    "-x",
    "--upload-pack=touch",
    "übung/日本",
    "a'b\"c;$(touch${IFS}x)",
    "refs/heads/main",
    "x.y/z",
  ];

  test.each(names)("%s is read, committed to and pushed", async (name) => {
    const remote = bareRepository();
    const repository = new TestRepository(temporaryFolder());
    repository.git("init", "--quiet");
    repository.git("symbolic-ref", "HEAD", `refs/heads/${name}`);
    repository.commit({ message: "Completes: joins", files: { "roadmap.json": roadmapText(twoItems) } });
    repository.git("remote", "add", "origin", remote.dir);
    gitAs(repository, ["push", "--quiet", "origin", `HEAD:refs/heads/${name}`]);
    const { commit } = await runSync(repository.dir, { flags: ["--push"] });
    expect(commit).not.toBeNull();
    expect(remote.git("rev-parse", `refs/heads/${name}`)).toBe(commit);
    expect(remote.git("for-each-ref", "--format=%(refname)")).toBe(`refs/heads/${name}`);
  });

  test.each(names)("%s as the default branch of another repository", async (name) => {
    const other = new TestRepository(temporaryFolder());
    other.git("init", "--quiet");
    other.git("symbolic-ref", "HEAD", `refs/heads/${name}`);
    other.commit({ message: "Completes: joins" });
    expect(await doneIn(plannedRepository(), ["--repository", `file://${other.dir}`])).toEqual(["joins"]);
  });

  test("a stranger's branch that is named like a mark does not tick", async () => {
    const repository = plannedRepository();
    onBranch(repository, "Completes", () => repository.commit({ message: "Work", files: { a: "1\n" } }));
    merge(repository, ["Completes"], "Merge pull request #4 from mallory/[x]joins");
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("paths", () => {
  const odd = [
    "with a space",
    "olá, ação",
    "日本語",
    "left\u200eright",
    "a'b\"c",
    "-dash",
    "#1 [x](y)",
    "100%",
  ];

  test.each(odd)("the portfolio's own folder: %s", async (name) => {
    const dir = join(temporaryFolder(), name);
    mkdirSync(dir);
    const repository = new TestRepository(dir);
    repository.init();
    repository.commit({ message: "Completes: joins", files: { "roadmap.json": roadmapText(twoItems) } });
    await runSync(dir, { flags: ["--commit"] });
    expect(repository.git("status", "--porcelain")).toBe("?? site/");
    expect(readFileSync(join(dir, "roadmap.json"), "utf8")).toContain('"proof": "commit ');
  });

  test("a repository in a folder with such a name", async () => {
    const root = temporaryFolder();
    const ids = odd.map((_name, index) => `item-${index}`);
    for (const [index, name] of odd.entries()) {
      mkdirSync(join(root, name));
      const other = new TestRepository(join(root, name));
      other.init();
      other.commit({ message: `Completes: item-${index}` });
    }
    const items = ids.map((id) => ({ id }));
    const repositories = odd.map((name) => join(root, name));
    expect(await doneIn(plannedRepository(items, { repositories }))).toEqual(ids);
  });

  test("files with such names in the history", async () => {
    const repository = plannedRepository();
    const files = Object.fromEntries(odd.map((name) => [`${name}/${name}.sql`, "select 1\n"]));
    repository.commit({ message: "Completes: joins", files });
    await runSync(repository.dir, { flags: ["--commit"] });
    const { commit } = await runSync(repository.dir, { flags: ["--commit"] });
    expect(commit).toBeNull();
    expect(repository.git("status", "--porcelain")).toBe("?? site/");
  });
});

describe("squash merges", () => {
  test.each<[string, string, typeof stranger | null, string[]]>([
    ["marks in the list of commits", "Add joins (#12)\n\n* [x] joins\n\n* More work", null, ["joins"]],
    ["a trailer in the middle", "Add joins (#12)\n\n* One\n\nCompletes: joins\n\n* Two", null, ["joins"]],
    ["a mark in the subject", "[x] joins (#12)", null, ["joins"]],
    ["a stranger's pull request", "Add joins (#12)\n\nCompletes: joins", stranger, []],
  ])("%s", async (_name, message, author, expected) => {
    const repository = plannedRepository();
    const committer = { name: "GitHub", email: "noreply@github.com" };
    const flags = ["commit", "--quiet", "--allow-empty", "--cleanup=verbatim", "-m", message];
    gitAs(repository, flags, { committer, ...(author && { by: author }) });
    expect(await doneIn(repository)).toEqual(expected);
  });
});
