/** Reverts as git and GitHub write them: of commits, of merges, of reverts. */
import { describe, expect, test } from "vitest";
import { merge, onBranch, revert } from "../support/commits.ts";
import { doneIn, plannedRepository } from "../support/planned.ts";
import { stranger, type TestRepository } from "../support/repository.ts";
import { doneItems, runSync } from "../support/run.ts";

function ticked(): { repository: TestRepository; tick: string } {
  const repository = plannedRepository();
  const tick = repository.commit({
    message: "Work\n\nCompletes: joins",
    files: { "joins.sql": "select 1\n" },
  });
  return { repository, tick };
}

describe("git revert of a commit", () => {
  test.each<[number, string[]]>([
    [1, []],
    [2, ["joins"]],
    [3, []],
    [4, ["joins"]],
  ])("%i reverts, each of the one before", async (times, expected) => {
    const { repository, tick } = ticked();
    let last = tick;
    for (let time = 0; time < times; time++) last = revert(repository, last);
    expect(await doneIn(repository)).toEqual(expected);
  });

  test("by a stranger takes nothing back", async () => {
    const { repository, tick } = ticked();
    revert(repository, tick, [], { by: stranger });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("by a stranger, of the owner's revert, restores nothing", async () => {
    const { repository, tick } = ticked();
    revert(repository, revert(repository, tick), [], { by: stranger });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("of one of two commits that tick leaves the other", async () => {
    const { repository, tick } = ticked();
    repository.commit({ message: "More\n\nCompletes: joins", files: { "more.sql": "select 2\n" } });
    revert(repository, tick);
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("of an unrelated commit takes nothing back", async () => {
    const { repository } = ticked();
    const other = repository.commit({ message: "Other", files: { "other.txt": "1\n" } });
    revert(repository, other);
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("of a commit that takes a tick back restores it", async () => {
    const { repository } = ticked();
    const against = repository.commit({ message: "Reopens: joins", files: { "note.txt": "1\n" } });
    revert(repository, against);
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("also undoes a tick that is already in roadmap.json", async () => {
    const { repository, tick } = ticked();
    await runSync(repository.dir, { flags: ["--commit"] });
    revert(repository, tick);
    expect(doneItems(await runSync(repository.dir))).toEqual([]);
    expect(repository.git("diff", "--numstat", "--", "roadmap.json")).toBe("0\t1\troadmap.json");
  });

  test("counts by its message alone when it changes nothing", async () => {
    const { repository, tick } = ticked();
    repository.commit({ message: `Undo\n\nThis reverts commit ${tick.slice(0, 10)}.` });
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("git revert of a merge", () => {
  /** A tick on main, then a merged branch with two ticks, one of them by a stranger. */
  function merged(): { repository: TestRepository; sha: string } {
    const repository = plannedRepository([{ id: "joins" }, { id: "crud" }, { id: "where" }]);
    repository.commit({ message: "On main\n\nCompletes: where", files: { "where.sql": "1\n" } });
    onBranch(repository, "topic", () => {
      repository.commit({ message: "One\n\nCompletes: joins", files: { "joins.sql": "1\n" } });
      repository.commit({ message: "Two\n\nCompletes: crud", files: { "crud.sql": "1\n" } });
    });
    return { repository, sha: merge(repository, ["topic"], "Merge branch 'topic'") };
  }

  test("undoes everything that it brought in, and nothing else", async () => {
    const { repository, sha } = merged();
    expect(await doneIn(repository)).toEqual(["joins", "crud", "where"]);
    revert(repository, sha, ["-m", "1"]);
    expect(await doneIn(repository)).toEqual(["where"]);
  });

  test("can itself be reverted, which restores all of it", async () => {
    const { repository, sha } = merged();
    revert(repository, revert(repository, sha, ["-m", "1"]));
    expect(await doneIn(repository)).toEqual(["joins", "crud", "where"]);
  });

  test("undoes the marks of the merge itself", async () => {
    const repository = plannedRepository();
    onBranch(repository, "topic", () => repository.commit({ message: "Work", files: { "a.txt": "1\n" } }));
    const sha = merge(repository, ["topic"], "Merge branch 'topic'\n\nCompletes: joins");
    revert(repository, sha, ["-m", "1"]);
    expect(await doneIn(repository)).toEqual([]);
  });

  test("undoes every branch of an octopus merge", async () => {
    const repository = plannedRepository();
    for (const id of ["joins", "crud"])
      onBranch(repository, id, () =>
        repository.commit({ message: `Work\n\nCompletes: ${id}`, files: { [`${id}.sql`]: "1\n" } }),
      );
    const sha = merge(repository, ["joins", "crud"], "Merge branches 'joins' and 'crud'");
    expect(await doneIn(repository)).toEqual(["joins", "crud"]);
    revert(repository, sha, ["-m", "1"]);
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("GitHub's revert of a pull request", () => {
  test.each<[string, string, string[]]>([
    ["the same one", "Reverts ana-souza/learning#12", []],
    ["without the repository", "Reverts #12", []],
    ["another one", "Reverts ana-souza/learning#13", ["joins"]],
    ["one whose number has the same prefix", "Reverts ana-souza/learning#1", ["joins"]],
  ])("%s", async (_name, text, expected) => {
    const repository = plannedRepository();
    repository.commit({ message: "Add joins (#12)\n\nCompletes: joins" });
    repository.commit({ message: `Revert "Add joins" (#14)\n\n${text}` });
    expect(await doneIn(repository)).toEqual(expected);
  });
});

test("reverting a merged pull request by its number undoes everything it brought in", async () => {
  const { repository } = plannedAndMerged();
  expect(await doneIn(repository)).toEqual(["joins"]);
  repository.commit({ message: 'Revert "Joins" (#13)\n\nReverts ana-souza/learning#12' });
  expect(await doneIn(repository)).toEqual([]);
});

function plannedAndMerged(): { repository: TestRepository } {
  const repository = plannedRepository();
  onBranch(repository, "joins", () => {
    repository.commit({ message: "Work\n\nCompletes: joins", files: { "joins.sql": "select 1\n" } });
    repository.commit({ message: "More work", files: { "joins.sql": "select 2\n" } });
  });
  merge(repository, ["joins"], "Merge pull request #12 from ana-souza/joins\n\nJoins");
  return { repository };
}
