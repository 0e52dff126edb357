import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { introductionsOf, type Traced } from "../../../src/gather/code/introductions.ts";
import type { Line } from "../../../src/gather/code/line-search.ts";
import { SoughtLine } from "../../../src/gather/code/old-text.ts";
import { walkPaths } from "../../../src/gather/code/path-walks.ts";
import type { Version } from "../../../src/gather/code/raw-log.ts";
import { FileVersions } from "../../../src/gather/code/versions.ts";
import { walkWhole } from "../../../src/gather/code/whole-walk.ts";
import type { Git } from "../../../src/ports/git/port.ts";
import { gitIn } from "../../../src/ports/git/run.ts";
import { gitAs } from "../../support/commits.ts";
import { growHistory, steps } from "../../support/grown-history.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";

const owner = { logins: [], emails: ["ana@example.com"] };
const gitOf = (repository: TestRepository): Git => gitIn(repository.dir, process.env);
const numRuns = 12;

/** Every line at HEAD, and every file as a whole. */
function linesOf(repository: TestRepository): Line[] {
  const files = repository.git("ls-files", "-z").split("\0").filter(Boolean);
  return files.flatMap((path) => {
    const blob = repository.git("rev-parse", `HEAD:${path}`).trim();
    const lines = readFileSync(join(repository.dir, path), "utf8").trimEnd().split("\n");
    const sought = lines.map((_, at) => ({ place: { line: at + 1 }, sought: new SoughtLine({ lines, at }) }));
    return [{ place: { line: 1 }, sought: null }, ...sought].map((one) => ({ path, blob, ...one }));
  });
}

describe("each way to search a history finds the same", () => {
  test("one walk through everything and walks that are limited to paths: versions, in the same order, from any commit on", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const repository = growHistory(list);
        const git = gitOf(repository);
        const commits = repository.git("rev-list", "HEAD").split("\n");
        const [head = ""] = commits;
        const whole = await walkWhole(git, head, owner);
        const paths = ["a.sql", "b.sql", "dir/c.sql", "dir/d.py", "ö e.sql", "never.sql"];
        const asked = commits.flatMap((from) => paths.map((path) => ({ from, path })));
        const limited: Version[][] = [];
        for (const from of commits) {
          const some = await walkPaths(git, from, paths, owner);
          limited.push(...paths.map((path) => some.get(path) ?? []));
        }
        expect(whole.versions(asked)).toEqual(limited);
      }),
      { numRuns },
    );
  });

  test("the same two: introductions of every line, and files that the owner changed", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const repository = growHistory(list);
        const git = gitOf(repository);
        const head = repository.git("rev-parse", "HEAD");
        const lines = linesOf(repository);
        const ways = [0, Number.POSITIVE_INFINITY].map(
          (wholeCosts) => new FileVersions(git, head, { owner, broughtBy: new Map() }, { wholeCosts }),
        );
        const whose = { owner, broughtBy: new Map(), complete: true, copies: true };
        const [first, second] = await Promise.all(
          ways.map((versions) => introductionsOf(git, head, lines, { ...whose, versions })),
        );
        expect(first).toEqual(second);
        expect(first?.every((one) => one !== null)).toBe(true);
        const [touched, limited] = await Promise.all(ways.map((versions) => versions.touched()));
        expect(touched).toEqual(limited);
      }),
      { numRuns },
    );
  });

  test("all versions and those that tell: the owner's lines", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const repository = growHistory(list);
        const git = gitOf(repository);
        const head = repository.git("rev-parse", "HEAD");
        const lines = linesOf(repository);
        const only = lines.map((line) => ({ ...line, onlyIfOwners: true }));
        const versions = new FileVersions(git, head, { owner, broughtBy: new Map() });
        const whose = { owner, broughtBy: new Map(), complete: true, copies: true, versions };
        const all = await introductionsOf(git, head, lines, whose);
        const some = await introductionsOf(git, head, only, whose);
        expect(some.map(ifOwners)).toEqual(all.map(ifOwners));
      }),
      { numRuns },
    );
  });
});

/** Null for a line that others introduced. Leaves out the commit's order, which is relative to the other commits read. */
function ifOwners({ introduced, now }: Traced): unknown {
  if (introduced?.commit.author.who !== "owner") return null;
  return { ...introduced, commit: introduced.commit.sha, now };
}

test("versions are listed oldest first, those of merged branches too", async () => {
  const repository = createRepository();
  const shas = ["1", "2"].map((text) => repository.commit({ message: text, files: { "a b.sql": text } }));
  repository.git("checkout", "--quiet", "-b", "side");
  const side = repository.commit({ message: "Side", files: { "side.sql": "1\n" } });
  repository.git("checkout", "--quiet", "main");
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
  const head = repository.git("rev-parse", "HEAD");
  const found = await walkPaths(gitOf(repository), head, ["a b.sql", "side.sql", "never.sql"], owner);
  const listed = [...found].map(([path, some]) => [path, some.map(({ sha, added }) => [sha, added])]);
  expect(listed).toEqual([
    [
      "a b.sql",
      [
        [shas[0], true],
        [shas[1], false],
      ],
    ],
    ["side.sql", [[side, true]]],
    ["never.sql", []],
  ]);
});

test("of a merge, only what differs from every parent is a version", async () => {
  const repository = createRepository();
  repository.commit({ message: "Begin", files: { "ours.sql": "1\n", "both.sql": "1\n" } });
  repository.git("checkout", "--quiet", "-b", "side");
  repository.commit({ message: "Side", files: { "theirs.sql": "1\n" } });
  repository.git("checkout", "--quiet", "main");
  repository.commit({ message: "Main", files: { "ours.sql": "2\n" } });
  repository.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
  repository.write({ "both.sql": "merged\n", "new.sql": "1\n" });
  repository.git("add", ".");
  repository.git("commit", "--quiet", "--message", "Merge");
  const head = repository.git("rev-parse", "HEAD");
  const whole = await walkWhole(gitOf(repository), head, owner);
  const merged = (path: string): unknown[] =>
    (whole.versions([{ from: head, path }])[0] ?? []).flatMap(({ sha, added, inMerge }) =>
      sha === head ? [{ added, inMerge }] : [],
    );
  expect(merged("ours.sql")).toEqual([]);
  expect(merged("theirs.sql")).toEqual([]);
  expect(merged("both.sql")).toEqual([{ added: false, inMerge: true }]);
  expect(merged("new.sql")).toEqual([{ added: true, inMerge: true }]);
});

test("a walk through everything says how far it is", async () => {
  const repository = createRepository();
  const commits = Array.from({ length: 2_001 }, (_, index) => {
    const who = `Ana <ana@example.com> ${1_750_000_000 + index} +0000`;
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 1\nx\n`;
  });
  gitAs(repository, ["fast-import", "--quiet"], { input: commits.join("") });
  const told: [string, number][] = [];
  await walkWhole(gitOf(repository), repository.git("rev-parse", "HEAD"), owner, (what, more) => {
    told.push([what, more]);
  });
  expect(told).toEqual([
    ["commits searched", 1000],
    ["commits searched", 1000],
  ]);
});

test("a file name is not treated as a pattern", async () => {
  const repository = createRepository();
  repository.commit({ message: "Odd", files: { "a*.sql": "1\n", "ab.sql": "2\n", ":(top)x": "3\n" } });
  const found = await walkPaths(gitOf(repository), "HEAD", ["a*.sql", ":(top)x"], owner);
  expect([...found].map(([path, some]) => [path, some.length])).toEqual([
    ["a*.sql", 1],
    [":(top)x", 1],
  ]);
});
