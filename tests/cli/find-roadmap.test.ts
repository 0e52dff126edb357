/** A run in a subfolder finds the roadmap above it, and nothing beyond its repository. */
import { mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { folderAbove, seenFrom, thisMachine } from "../../src/cli/find-roadmap.ts";
import { listing, runHere } from "../support/cli.ts";
import { learner } from "../support/planned.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

describe.each([
  { name: "posix", path: posix, root: "/home/ana/learning", sep: "/" },
  { name: "win32", path: win32, root: String.raw`C:\Users\Ana Souza\learning`, sep: "\\" },
])("with paths of $name", ({ path, root, sep }) => {
  const at = (...parts: string[]): string => [root, ...parts].join(sep);
  const holding = (...paths: string[]) => ({
    path,
    exists: (folder: string, name: string) => paths.includes(path.join(folder, name)),
    isShared: (folder: string) => folder === home,
  });
  const home = path.dirname(root);

  test.each<[string, string[], string, string | null]>([
    ["here", [at("roadmap.json"), at(".git")], at(), at()],
    ["one above", [at("roadmap.json"), at(".git")], at("notes"), at()],
    ["three above", [at("roadmap.json"), at(".git")], at("a", "b", "c"), at()],
    ["the nearest of two", [at("roadmap.json"), at("a", "roadmap.json"), at(".git")], at("a", "b"), at("a")],
    ["none in this repository", [at("roadmap.json"), at(".git"), at("api", ".git")], at("api", "src"), null],
    ["a repository without one", [at(".git")], at("src"), null],
    ["no repository at all", [at("roadmap.json")], at("src"), at()],
    ["a stray one in the home folder", [path.join(path.dirname(root), "roadmap.json")], at("src"), null],
    [
      "a home folder that is a repository",
      ["roadmap.json", ".git"].map((name) => path.join(path.dirname(root), name)),
      at("src"),
      path.dirname(root),
    ],
    ["nothing anywhere", [], at("src"), null],
  ])("%s", (_name, paths, start, found) => {
    expect(folderAbove(start, "roadmap.json", holding(...paths))).toBe(found);
  });

  test("another name is looked for as it was written", () => {
    const places = holding(at("plans", "data.json"), at(".git"));
    expect(folderAbove(at("src"), "plans/data.json", places)).toBe(at());
    expect(folderAbove(at("src"), "roadmap.json", places)).toBeNull();
  });

  test("a path that is absolute or leads upwards is not looked for", () => {
    const places = holding(at("roadmap.json"), path.join(path.dirname(root), "roadmap.json"));
    for (const written of [at("roadmap.json"), "../roadmap.json", String.raw`..\roadmap.json`])
      expect(folderAbove(at("src"), written, places)).toBeNull();
  });

  test("the file is named as the reader would write it", () => {
    expect(seenFrom(at("a", "b"), at(), "roadmap.json", holding())).toBe(
      ["..", "..", "roadmap.json"].join(sep),
    );
  });
});

test("on this machine, the folders for temporary files and of the user are shared", () => {
  const { isShared } = thisMachine(posix);
  expect([tmpdir(), homedir(), "/", join(tmpdir(), "x")].map(isShared)).toEqual([true, true, true, false]);
});

describe("in a real repository", () => {
  test("sync in a subfolder writes in the folder of the roadmap and says which file it took", async () => {
    const { repository } = learner();
    const below = join(repository.dir, "src", "deep");
    mkdirSync(below, { recursive: true });
    const run = await runHere(below, ["sync"]);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain(`Using ${join("..", "..", "roadmap.json")}.\n`);
    expect(listing(below)).toEqual([]);
    expect(repository.git("diff", "--name-only")).toBe("roadmap.json");
  });

  test("nothing is said about a roadmap in the current folder", async () => {
    expect((await runHere(learner().repository.dir, ["check"])).stderr).toBe("");
  });

  test("--dir switches the search off", async () => {
    const { repository } = learner();
    const below = join(repository.dir, "src");
    mkdirSync(below);
    const run = await runHere(below, ["check", "--dir", ".", "--json"]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({ problems: [{ code: "no-roadmap" }] });
  });

  test("a project with its own repository does not use the portfolio's", async () => {
    const { repository } = learner();
    const own = new TestRepository(join(repository.dir, "api"));
    mkdirSync(own.dir);
    own.init();
    const run = await runHere(own.dir, ["check", "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ problems: [{ code: "no-roadmap" }] });
  });

  test("a worktree's top is its .git file", async () => {
    const repository = createRepository();
    repository.commit({ message: "Start" });
    const outer = temporaryFolder();
    new TestRepository(outer).write({ "roadmap.json": roadmapText([{ id: "joins" }]) });
    repository.git("worktree", "add", "--quiet", join(outer, "tree"), "-b", "tree");
    const run = await runHere(join(outer, "tree"), ["check", "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ problems: [{ code: "no-roadmap" }] });
  });
});
