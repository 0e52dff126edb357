/** An old commit of the owner's must not tick another item because somebody else gave that item its name. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/problems/problem.ts";
import { ana } from "../support/commits.ts";
import { doneIn } from "../support/planned.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";
import { doneItems, runSync } from "../support/run.ts";

const crud = { id: "crud", title: "Build an API" };
const shop = { id: "shop", title: "Deploy with Docker" };

/** A plan by the owner, and a commit of theirs that says what it completes. */
function begun(items: BuiltItem[], mark: string): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": roadmapText(items) } });
  repository.commit({ message: `Work\n\nCompletes: ${mark}`, files: { "a.txt": "a\n" } });
  return repository;
}

function renamed(repository: TestRepository, text: BuiltItem[] | string, author = stranger): string {
  const files = { "roadmap.json": typeof text === "string" ? text : roadmapText(text) };
  return repository.commit({ message: "Fix typos", author, files });
}

async function guarded(
  repository: TestRepository,
): Promise<{ done: string[]; titles: string[]; problem: Problem | undefined }> {
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  const problem = result.plan.problems.find(({ code }) => code === "roadmap-by-others");
  return { done: doneItems(result), titles: result.plan.decisions.map(({ item }) => item.title), problem };
}

describe("a stranger's name for an item is not what an earlier commit meant", () => {
  test.each<[string, string, BuiltItem[], BuiltItem[], string]>([
    ["its id", "docker", [crud], [{ ...crud, id: "docker" }], "id of “docker” (line "],
    ["a new item", "docker", [crud], [crud, { id: "docker", title: "Docker" }], "id of “docker” (line "],
    ["a title", "Use Docker", [crud], [{ ...crud, title: "Use Docker" }], "title of “crud” (line "],
    [
      "a better title",
      "Build a REST API",
      [crud],
      [{ ...crud, title: "Build a REST API" }],
      "title of “crud”",
    ],
    [
      "an id beside another item",
      "docker",
      [crud],
      [
        { ...crud, id: "docker" },
        { id: "crud", title: "CRUD" },
      ],
      "id of “docker”",
    ],
  ])("%s", async (_name, mark, before, after, told) => {
    const repository = begun(before, mark);
    const sha = renamed(repository, after);
    const { done, problem } = await guarded(repository);
    expect(done).toEqual([]);
    expect(problem?.message).toContain(`Commit ${sha.slice(0, 7)} by ${stranger.name}`);
    expect(problem?.message).toContain(told);
    expect(problem?.hint).toContain("To accept it");
  });

  test("in a squash that the owner made", async () => {
    const repository = begun([crud], "docker");
    repository.commit({
      message: "Fix typos (#5)\n\nCo-authored-by: Mallory <mallory@example.net>",
      files: { "roadmap.json": roadmapText([{ ...crud, id: "docker" }]) },
    });
    expect((await guarded(repository)).done).toEqual([]);
  });

  test("two items that change their ids", async () => {
    const repository = begun([crud, shop], "crud");
    renamed(repository, [
      { ...crud, id: "shop" },
      { ...shop, id: "crud" },
    ]);
    const { done, titles, problem } = await guarded(repository);
    expect([done, titles]).toEqual([["crud"], [shop.title, crud.title]]);
    expect(problem?.message).toContain("title of “shop”");
  });

  test("similar titles that change places", async () => {
    const [first, second] = [
      { id: "one", title: "Basic joins in SQL" },
      { id: "two", title: "Advanced joins in SQL" },
    ];
    const repository = begun([first, second], "one");
    renamed(repository, [
      { ...first, title: second.title },
      { ...second, title: first.title },
    ]);
    expect((await guarded(repository)).titles).toEqual([first.title, second.title]);
  });

  test("nor does a recorded tick show another title", async () => {
    const repository = begun([crud, shop], "crud");
    await runSync(repository.dir, { flags: ["--commit"] });
    const text = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
    renamed(repository, text.replace(crud.title, "Run Kubernetes in production"));
    const { done, titles, problem } = await guarded(repository);
    expect([done, titles]).toEqual([["crud"], [crud.title, shop.title]]);
    expect(problem?.message).toContain("title of “crud”");
  });
});

describe("the name counts", () => {
  const named = [{ ...crud, id: "docker" }];

  test("once the owner has changed its line", async () => {
    const repository = begun([crud], "docker");
    renamed(repository, named);
    renamed(repository, roadmapText(named).replace('"id": "docker"', '"id":  "docker"'), ana);
    expect(await guarded(repository)).toMatchObject({ done: ["docker"], problem: undefined });
  });

  test("not once the owner has changed another line", async () => {
    const repository = begun([crud], "docker");
    renamed(repository, named);
    renamed(repository, roadmapText(named).replace("Learning Plan", "My Plan"), ana);
    expect((await guarded(repository)).done).toEqual([]);
  });

  test.each<[string, BuiltItem[], string]>([
    ["its id", named, "docker"],
    ["its title", [{ ...crud, title: "Build a REST API" }], "Build a REST API"],
    ["its new title", [{ ...crud, title: "Use Docker" }], "Use Docker"],
    ["a new item", [crud, { id: "docker", title: "Docker" }], "docker"],
  ])("when the owner's commit came after it: %s", async (_name, after, mark) => {
    const repository = begun([crud], "nothing");
    renamed(repository, after);
    repository.commit({ message: `Work\n\nCompletes: ${mark}` });
    const { done, titles, problem } = await guarded(repository);
    expect(done).toHaveLength(1);
    expect(titles).toEqual(after.map(({ title }) => title));
    expect(problem).toBeUndefined();
  });

  test("of an item whose title somebody else has improved", async () => {
    const repository = begun([crud], "crud");
    renamed(repository, [{ ...crud, title: "Build an API with tests" }]);
    expect(await guarded(repository)).toEqual({
      done: ["crud"],
      titles: ["Build an API with tests"],
      problem: undefined,
    });
  });

  test("and so does the title before", async () => {
    const repository = begun([crud], crud.title);
    renamed(repository, [{ ...crud, title: "Build an API with tests" }]);
    expect(await doneIn(repository)).toEqual(["crud"]);
  });
});
