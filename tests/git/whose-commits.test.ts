/** When nothing in a repository is the owner's, the run says whose commits it has, without their addresses. */
import { expect, test } from "vitest";
import { codesOf, plannedRepository } from "../support/planned.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const joins = "SELECT a.x, count(*) FROM a JOIN b ON a.id = b.id GROUP BY a.x ORDER BY a.x;\n";
const plan = roadmapText([{ id: "sql", evidence: [{ skill: "sql-joins" }] }]);
const old = { name: "Ana Souza", email: "ana.souza@oldwork.example" };

/** Six commits by that author, with code that shows the item. */
function sixBy(author: { name: string; email: string }): TestRepository {
  const repository = createRepository();
  repository.addOrigin("https://github.com/ana-souza/mine.git");
  repository.commit({ message: "Add a query", author, files: { "roadmap.json": plan, "q.sql": joins } });
  for (let day = 1; day < 6; day++)
    repository.commit({ message: `Work ${day}`, author, files: { "notes.txt": `${day}\n` } });
  return repository;
}

async function told(repository: TestRepository, flags: string[] = []): Promise<string[]> {
  const { plan: planned } = await runSync(repository.dir, { flags: ["--dry-run", ...flags] });
  const text = JSON.stringify(planned.problems);
  expect(text).not.toContain("oldwork");
  return planned.problems.map(({ code, message }) => `${code}: ${message}`);
}

test.each([
  ["an old address", old, "“Ana Souza”"],
  ["a short name", { ...old, name: "ana" }, "“ana”"],
  ["a long name", { ...old, name: "Ana Maria Souza" }, "“Ana Maria Souza”"],
  ["the login as a name", { ...old, name: "Ana-Souza" }, "“Ana-Souza”"],
  [
    "the private address of an old login",
    { name: "Ana Souza", email: "123+ana-oldwork-x@users.noreply.github.com" },
    "“Ana Souza” (login ana-oldwork-x)",
  ],
])("the owner's commits under %s", async (_name, author, shown) => {
  const { plan: planned } = await runSync(sixBy(author).dir, { flags: ["--dry-run"] });
  expect(planned.problems).toMatchObject([
    {
      level: "notice",
      code: "unlisted-address",
      message: `6 of 6 commits in ana-souza/mine are by ${shown} under an address that roadmap.json does not list, so they tick nothing.`,
      hint: expect.stringMatching(/owner\.emails .*"emails": \[.*git log --format="%an <%ae>"/),
      path: "roadmap.json",
      line: 6,
      column: 15,
    },
    { code: "not-the-owner", message: expect.stringMatching(/^\d lines? of code fits? 1 open item \(sql\)/) },
  ]);
  expect(JSON.stringify(planned.problems)).not.toContain("oldwork.example");
});

test("one commit is reported in the singular", async () => {
  const repository = createRepository();
  repository.addOrigin("https://github.com/ana-souza/mine.git");
  repository.commit({ message: "Add a query", author: old, files: { "roadmap.json": plan, "q.sql": joins } });
  expect(await told(repository)).toContain(
    "unlisted-address: 1 of 1 commit in ana-souza/mine is by “Ana Souza” under an address that roadmap.json does not list, so it ticks nothing.",
  );
});

test("commits by others", async () => {
  const repository = sixBy({ name: "Bob", email: "bob@example.net" });
  repository.commit({ message: "x", author: stranger });
  expect(await told(repository)).toEqual([
    "no-own-commits: No commit in ana-souza/mine has one of the owner's addresses: 6 are by “Bob”, 1 is by “Mallory”.",
    expect.stringMatching(/^not-the-owner: .*\(Bob\)/),
  ]);
});

test("commits by bots", async () => {
  const repository = sixBy({ name: "dependabot[bot]", email: "dependabot[bot]@users.noreply.github.com" });
  expect(await told(repository)).toEqual([
    "only-bots: All commits in ana-souza/mine are by bots, whose work ticks nothing.",
  ]);
});

test.each([
  ["the address is listed", ["--owner-email", old.email]],
  ["the owner's commit ticks the item", []],
])("nothing is said when %s", async (_name, flags) => {
  const repository = sixBy(old);
  if (flags.length === 0) repository.commit({ message: "Completes: sql" });
  expect(await told(repository, flags)).toEqual([]);
});

test("nothing is said when other commits are the owner's and only strangers made the rest", async () => {
  const repository = plannedRepository();
  repository.commit({ message: "x", author: stranger });
  expect(await told(repository)).toEqual([]);
});

test("some commits under another address are counted", async () => {
  const repository = plannedRepository();
  repository.commit({ message: "x", author: old });
  expect(await told(repository)).toEqual([
    expect.stringMatching(/^unlisted-address: 1 of 2 commits .* is by/),
  ]);
});

test("without an owner everyone counts", async () => {
  const repository = plannedRepository(undefined, { owner: {} });
  repository.commit({ message: "x", author: old });
  expect(codesOf(await runSync(repository.dir, { flags: ["--dry-run"] }))).toEqual(["no-owner"]);
});

test("of a long history only the newest commits are counted", async () => {
  const repository = plannedRepository();
  for (let day = 0; day < 1000; day++) repository.commit({ message: "x", author: old, date: dateOf(day) });
  expect(await told(repository)).toEqual([
    expect.stringMatching(/^unlisted-address: 1000 of the newest 1000 commits/),
  ]);
});

/** A minute of that number, after every other commit of these tests. */
function dateOf(minute: number): string {
  return new Date(Date.UTC(2025, 8, 2) + minute * 60_000).toISOString().replace(".000Z", "+00:00");
}
