/** A search for lines that matter only if they are the owner's finds the same ones as a search for everybody's. */
import { expect, test } from "vitest";
import { introductionsOf } from "../../../src/gather/code/introductions.ts";
import { SoughtLine } from "../../../src/gather/code/old-text.ts";
import { FileVersions } from "../../../src/gather/code/versions.ts";
import { gitIn } from "../../../src/ports/git/run.ts";
import { createRepository, stranger, type TestRepository } from "../../support/repository.ts";

const owner = { logins: [], emails: ["ana@example.com"] };
const line = "select wanted_column, another_column from wanted_table;";
const other = "-- a note that others made, and that stays below the line\n".repeat(6);
const text = `${line}\n${other}`;

/** Who introduced the line of a file at HEAD, as the whole search says, and as the search for the owner's says. */
async function introducers(repository: TestRepository, path: string): Promise<[unknown, boolean]> {
  const git = gitIn(repository.dir, process.env);
  const head = repository.git("rev-parse", "HEAD");
  const blob = repository.git("rev-parse", `HEAD:${path}`);
  const sought = new SoughtLine({ lines: [line, ...other.split("\n")], at: 0 });
  const one = { path, blob, place: { line: 1 }, sought };
  const versions = new FileVersions(git, head, { owner, broughtBy: new Map() });
  const whose = { owner, broughtBy: new Map(), complete: true, copies: true, versions };
  const [all] = await introductionsOf(git, head, [one], whose);
  const [only] = await introductionsOf(git, head, [{ ...one, onlyIfOwners: true }], whose);
  return [all?.introduced?.commit.author.who, only?.introduced?.commit.author.who === "owner"];
}

test("of a file that a stranger renamed, the owner's line", async () => {
  const repository = createRepository();
  repository.commit({ message: "Begin", files: { "README.md": "Shop\n" } });
  repository.commit({ message: "Report", files: { "a.sql": text } });
  repository.git("mv", "a.sql", "b.sql");
  repository.commit({ message: "Rename", author: stranger });
  expect(await introducers(repository, "b.sql")).toEqual(["owner", true]);
});

test("of a file that the owner renamed, not the stranger's line", async () => {
  const repository = createRepository();
  repository.commit({ message: "Begin", files: { "README.md": "Shop\n" } });
  repository.commit({ message: "Note", files: { "a.sql": other } });
  repository.commit({ message: "Report", files: { "a.sql": text }, author: stranger });
  repository.git("mv", "a.sql", "b.sql");
  repository.commit({ message: "Rename" });
  expect(await introducers(repository, "b.sql")).toEqual(["other", false]);
});

test("not a line that a stranger wrote, somebody removed and the owner put back", async () => {
  const repository = createRepository();
  repository.commit({ message: "Begin", files: { "a.sql": other } });
  repository.commit({ message: "Report", files: { "a.sql": text }, author: stranger });
  repository.commit({ message: "Remove", files: { "a.sql": other }, author: stranger });
  repository.commit({ message: "Restore", files: { "a.sql": text } });
  expect(await introducers(repository, "a.sql")).toEqual(["other", false]);
});

test("a line that the owner wrote and a stranger put back", async () => {
  const repository = createRepository();
  repository.commit({ message: "Begin", files: { "a.sql": other }, author: stranger });
  repository.commit({ message: "Report", files: { "a.sql": text } });
  repository.commit({ message: "Remove", files: { "a.sql": other }, author: stranger });
  repository.commit({ message: "Restore", files: { "a.sql": text }, author: stranger });
  expect(await introducers(repository, "a.sql")).toEqual(["owner", true]);
});

test("a line that the owner wrote while merging", async () => {
  const repository = createRepository();
  repository.commit({ message: "Begin", files: { "a.sql": other }, author: stranger });
  repository.git("checkout", "--quiet", "-b", "side");
  repository.commit({ message: "Side", files: { "b.sql": "select 1;\n" }, author: stranger });
  repository.git("checkout", "--quiet", "main");
  repository.commit({ message: "Main", files: { "c.sql": "select 2;\n" }, author: stranger });
  repository.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
  repository.write({ "a.sql": text });
  repository.git("add", ".");
  repository.commit({ message: "Merge" });
  expect(await introducers(repository, "a.sql")).toEqual(["owner", true]);
});
