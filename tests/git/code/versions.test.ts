import { expect, test } from "vitest";
import { gitIn } from "../../../src/ports/git/run.ts";
import { versionsOf } from "../../../src/gather/code/versions.ts";
import { createRepository } from "../../support/repository.ts";

test("a split walk finds the same versions in the same order", async () => {
  const repository = createRepository();
  for (let version = 0; version < 8; version++)
    repository.commit({
      message: `v${version}`,
      files: { "a b.sql": `${version}\n`, [`${version}.txt`]: "x" },
    });
  repository.git("checkout", "--quiet", "-b", "side", "HEAD~4");
  repository.commit({ message: "Side", files: { "side.sql": "1\n" } });
  repository.git("checkout", "--quiet", "main");
  repository.git("merge", "--quiet", "--no-edit", "side");
  const git = gitIn(repository.dir, process.env);
  const head = repository.git("rev-parse", "HEAD");
  const paths = ["a b.sql", "side.sql", "3.txt"];
  const whole = await versionsOf(git, [head], paths, false);
  expect([...whole].map(([path, versions]) => [path, versions.length])).toEqual([
    ["side.sql", 1],
    ["a b.sql", 8],
    ["3.txt", 1],
  ]);
  for (const middle of ["HEAD~2", "HEAD~5", "HEAD~8"]) {
    const divided = await versionsOf(git, [head, repository.git("rev-parse", middle)], paths, false);
    for (const path of paths) expect(divided.get(path)).toEqual(whole.get(path));
  }
});

test("a file name is not treated as a pattern", async () => {
  const repository = createRepository();
  repository.commit({ message: "Odd", files: { "a*.sql": "1\n", "ab.sql": "2\n", ":(top)x": "3\n" } });
  const found = await versionsOf(gitIn(repository.dir, process.env), ["HEAD"], ["a*.sql", ":(top)x"], false);
  expect([...found.keys()].toSorted()).toEqual([":(top)x", "a*.sql"]);
});
