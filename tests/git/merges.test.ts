/** Merges: commits they bring in count for their authors, their own text only if the owner wrote it. */
import { describe, expect, test } from "vitest";
import { merge, onBranch } from "../support/commits.ts";
import { doneIn, plannedRepository, proofsOf } from "../support/planned.ts";
import { stranger, type TestRepository } from "../support/repository.ts";
import { runSync } from "../support/run.ts";

/** A repository with a branch "topic" of one commit without marks. */
function withTopic(): TestRepository {
  const repository = plannedRepository();
  onBranch(repository, "topic", () => repository.commit({ message: "Work", files: { "topic.txt": "1\n" } }));
  return repository;
}

describe("commits of a branch", () => {
  test("on a merged branch tick and are the proof", async () => {
    const repository = plannedRepository();
    let sha = "";
    onBranch(repository, "topic", () => {
      sha = repository.commit({ message: "Work\n\nCompletes: joins" });
    });
    merge(repository, ["topic"], "Merge branch 'topic'");
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(proofsOf(result, "joins")).toEqual([sha]);
  });

  test("on an unmerged branch do not tick", async () => {
    const repository = plannedRepository();
    onBranch(repository, "topic", () => repository.commit({ message: "Work\n\nCompletes: joins" }));
    expect(await doneIn(repository)).toEqual([]);
  });

  test("by a stranger do not tick, even if the owner merged them", async () => {
    const repository = plannedRepository();
    onBranch(repository, "topic", () =>
      repository.commit({ message: "Work\n\nCompletes: joins", author: stranger }),
    );
    merge(repository, ["topic"], "Merge branch 'topic'");
    expect(await doneIn(repository)).toEqual([]);
  });

  test("in each branch of an octopus merge count for their author", async () => {
    const repository = plannedRepository([{ id: "joins" }, { id: "crud" }, { id: "where" }]);
    const arms: [string, string, typeof stranger | undefined][] = [
      ["one", "joins", undefined],
      ["two", "crud", stranger],
      ["three", "where", undefined],
    ];
    for (const [name, id, author] of arms)
      onBranch(repository, name, () =>
        repository.commit({
          message: `Work\n\nCompletes: ${id}`,
          files: { [name]: "1\n" },
          ...(author && { author }),
        }),
      );
    const sha = merge(
      repository,
      arms.map(([name]) => name),
      "Merge branches 'one', 'two' and 'three'",
    );
    expect(repository.git("show", "--no-patch", "--format=%P", sha).split(" ")).toHaveLength(4);
    expect(await doneIn(repository)).toEqual(["joins", "where"]);
  });

  test("in a history with several roots are all read", async () => {
    const repository = plannedRepository();
    for (const [name, id] of [
      ["notes", "joins"],
      ["old", "crud"],
    ] satisfies [string, string][]) {
      repository.git("checkout", "--quiet", "--orphan", name);
      repository.git("rm", "-r", "--quiet", "--force", ".");
      repository.commit({ message: `Begin\n\nCompletes: ${id}`, files: { [`${name}.txt`]: "1\n" } });
      repository.git("checkout", "--quiet", "main");
      merge(repository, [name], `Merge branch '${name}'`);
    }
    expect(repository.git("rev-list", "--max-parents=0", "HEAD").split("\n")).toHaveLength(3);
    expect(await doneIn(repository)).toEqual(["joins", "crud"]);
  });
});

describe("the text of a merge", () => {
  test.each<[string, string, string[]]>([
    ["the owner's own merge", "Merge branch 'topic'\n\nCompletes: joins", ["joins"]],
    ["a mark in its subject", "[x] joins", ["joins"]],
    ["a pull request of the owner", "Merge pull request #4 from ana-souza/topic\n\n[x] joins", ["joins"]],
    [
      "the owner's login in different case",
      "Merge pull request #4 from Ana-Souza/topic\n\n[x] joins",
      ["joins"],
    ],
    ["a stranger's mark", "Merge pull request #4 from mallory/topic\n\n[x] joins", []],
    ["a stranger's trailer", "Merge pull request #4 from mallory/topic\n\nTitle\n\nCompletes: joins", []],
    ["a stranger with a similar login", "Merge pull request #4 from ana-souza2/topic\n\n[x] joins", []],
    [
      "a stranger's branch named as the owner",
      "Merge pull request #4 from mallory/ana-souza/x\n\n[x] joins",
      [],
    ],
  ])("%s", async (_name, message, expected) => {
    const repository = withTopic();
    merge(repository, ["topic"], message);
    expect(await doneIn(repository)).toEqual(expected);
  });

  test("by a stranger does not tick", async () => {
    const repository = withTopic();
    merge(repository, ["topic"], "Merge branch 'topic'\n\nCompletes: joins", { by: stranger });
    expect(await doneIn(repository)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["mallory", []],
    ["ana-souza", ["joins"]],
  ])("an octopus that merges a pull request from %s", async (login, expected) => {
    const repository = withTopic();
    onBranch(repository, "second", () =>
      repository.commit({ message: "More", files: { "second.txt": "1\n" } }),
    );
    merge(repository, ["topic", "second"], `Merge pull request #5 from ${login}/topic\n\nCompletes: joins`);
    expect(await doneIn(repository)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["mallory", ["joins"]],
    ["ana-souza", []],
  ])("a revert named in a pull request from %s", async (login, expected) => {
    const repository = plannedRepository();
    const tick = repository.commit({ message: "Work\n\nCompletes: joins" });
    onBranch(repository, "topic", () =>
      repository.commit({ message: "Other", files: { "topic.txt": "1\n" } }),
    );
    merge(repository, ["topic"], `Merge pull request #6 from ${login}/topic\n\nThis reverts commit ${tick}.`);
    expect(await doneIn(repository)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["mallory", ["joins"]],
    ["ana-souza", []],
  ])("a mark against an item in a pull request from %s", async (login, expected) => {
    const repository = plannedRepository();
    repository.commit({ message: "Work\n\nCompletes: joins" });
    onBranch(repository, "topic", () =>
      repository.commit({ message: "Other", files: { "topic.txt": "1\n" } }),
    );
    merge(repository, ["topic"], `Merge pull request #6 from ${login}/topic\n\nReopens: joins`);
    expect(await doneIn(repository)).toEqual(expected);
  });
});
