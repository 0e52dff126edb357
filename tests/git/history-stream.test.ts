/** Splitting git's output into records, in chunks as they arrive. */
import { describe, expect, test } from "vitest";
import { streamHistory } from "../../src/gather/history/stream.ts";
import type { Git } from "../../src/ports/git/port.ts";
import { fakeGit } from "../support/fake-git.ts";
import { questions } from "../support/records.ts";

/** A fake git whose log is these bytes, in chunks of this size. */
function gitThatWrites(output: Buffer, size: number): Git {
  return fakeGit({
    begin: () => ({
      async read(take) {
        for (let from = 0; from < output.length; from += size) take(output.subarray(from, from + size));
      },
    }),
  });
}

interface Told {
  sha: string;
  parent?: string;
  author?: string;
  message: string;
}

const ana = "Ana\nana@example.com\nAna\nana@example.com";

function log(commits: readonly Told[]): Buffer {
  const fields = commits.flatMap(({ sha, parent = "", author = ana, message }) => [
    `${sha.repeat(40)} 1756000000 2025-09-03T10:00:00Z ${parent && parent.repeat(40)}`,
    author,
    message,
  ]);
  return Buffer.from(fields.map((field) => `${field}\0`).join(""));
}

const wordings = async (commits: readonly Told[], size: number): Promise<string[]> => {
  const { commits: kept } = await streamHistory(gitThatWrites(log(commits), size), "HEAD", questions);
  return kept.flatMap(({ order, marks }) => marks.map(({ wording }) => `${order} ${wording}`));
};

const MiB = 1024 * 1024;

describe.each([1000, 256 * 1024, 64 * MiB])("in chunks of %i bytes", (size) => {
  test("records are split correctly wherever a chunk ends", async () => {
    const commits = [
      { sha: "a", parent: "b", message: "[x] one" },
      { sha: "b", parent: "c", message: "x".repeat(3000) },
      { sha: "c", message: "[x] three" },
    ];
    expect(await wordings(commits, size)).toEqual(["0 one", "2 three"]);
  });

  test("the end of an absurdly long message is skipped, and the next commit is read", async () => {
    const commits = [
      { sha: "a", parent: "b", message: `[x] first\n${"x\n".repeat(2 * MiB)}[x] last` },
      { sha: "b", message: "[x] next" },
    ];
    expect(await wordings(commits, size)).toContain("1 next");
    expect((await wordings(commits, Math.min(size, 256 * 1024))).slice(0, 2)).toEqual(["0 first", "1 next"]);
  });

  test("a name of more than a megabyte does not shift what follows", async () => {
    const author = `${"m".repeat(MiB + 150_000)}\nmallory@example.net\nMallory\nmallory@example.net`;
    const commits = [
      // Long enough that the name ends in one chunk and the message in another.
      { sha: "a", parent: "b", author, message: `Ana\nana@example.com\n${"y".repeat(600_000)}` },
      { sha: "b", parent: "c", author: "[x] forged\nx@x.org\nx\nx@x.org", message: "nothing" },
      { sha: "c", message: "[x] mine" },
    ];
    expect(await wordings(commits, size)).toEqual(["2 mine"]);
  });
});
