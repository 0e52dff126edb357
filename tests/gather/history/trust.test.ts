/** Who may speak in a merge and in .mailmap, as far as git's answers tell. */
import { describe, expect, test } from "vitest";
import type { Commit } from "../../../src/activity/commit.ts";
import { aliasesIn, ownersAliases } from "../../../src/gather/history/mailmap.ts";
import { withoutOthersText } from "../../../src/gather/history/trust.ts";
import type { Git } from "../../../src/ports/git/port.ts";
import { history, shaOf, yes } from "../../support/activity.ts";
import { fakeGit } from "../../support/fake-git.ts";

const owner = { logins: [], emails: ["ana@example.com"] };
const nobody = { logins: [], emails: [] };
const ana = ["Ana", "ana@example.com"];
const mallory = ["Mallory", "mallory@example.net"];

/** What `git log -z` prints for commits, each as its sha and its author. */
function printed(...commits: string[][]): string {
  return commits.map((fields) => `${fields.join("\n")}\0`).join("");
}

/** A git whose log prints that text, and the commands that it was given. */
function logging(text: string, status = 0): { git: Git; asked: string[][] } {
  const asked: string[][] = [];
  const git = fakeGit({
    run: (args) => {
      asked.push([...args]);
      return Promise.resolve({ status, stdout: Buffer.from(text), stderr: "" });
    },
  });
  return { git, asked };
}

describe("addresses of .mailmap", () => {
  const content = "Ana <ana@example.com> <ana@laptop.local>\n";

  /** A git whose log prints that text and whose .mailmap has that content. */
  function mapped(log: string, status = 0): { git: Git; asked: string[][] } {
    const asked: string[][] = [];
    const git = fakeGit({
      run: (args, input, take) => {
        asked.push([...args, ...(input === undefined ? [] : [input])]);
        const isBlob = args[0] === "cat-file";
        if (isBlob) take?.(Buffer.from(`1a2b3c4 blob ${content.length}\n${content}\n`));
        return Promise.resolve({ status: isBlob ? 0 : status, stdout: Buffer.from(log), stderr: "" });
      },
    });
    return { git, asked };
  }

  test.each<[string, string, boolean]>([
    ["count when all who changed it are the owner", printed(["1", ...ana], ["2", ...ana]), true],
    ["do not count when one of them is not", printed(["1", ...ana], ["2", ...mallory]), false],
    ["do not count when the first of them is not", printed(["1", ...mallory], ["2", ...ana]), false],
    ["count when no commit changed it", "", true],
  ])("%s", async (_name, text, counts) => {
    const aliases = await ownersAliases(mapped(text).git, owner);
    expect(aliases).toEqual(counts ? [{ email: "ana@laptop.local", name: null }] : []);
  });

  test("do not count when git fails, whatever it printed before", async () => {
    for (const text of ["", printed(["1", ...ana])])
      expect(await ownersAliases(mapped(text, 128).git, owner)).toEqual([]);
  });

  test("are asked about with the bytes of the commits' own authors", async () => {
    const { git, asked } = mapped("");
    await ownersAliases(git, owner);
    expect(asked[0]).toEqual(["cat-file", "--batch", "HEAD:.mailmap\n"]);
    expect(asked[1]).toEqual(
      expect.arrayContaining(["--format=%H %P%n%an%n%ae%n%e%n%B", "--encoding=UTF-8", "--max-count=10001"]),
    );
    expect(asked[1]?.slice(-3)).toEqual(["HEAD", "--", ":(top).mailmap"]);
  });

  test("do not count when a squash of the owner's holds others' commits", async () => {
    const squash = ["1", ...ana, "", "Fix (#4)", "", "Co-authored-by: Mallory <mallory@example.net>"];
    expect(await ownersAliases(mapped(printed(squash)).git, owner)).toEqual([]);
  });

  test("are not asked about without a .mailmap, or when nobody can be distinguished from the owner", async () => {
    const run: Git["run"] = (_args, _input, take) => {
      take?.(Buffer.from("HEAD:.mailmap missing\n"));
      return Promise.resolve({ status: 0, stdout: Buffer.of(), stderr: "" });
    };
    expect(await ownersAliases(fakeGit({ run }), owner)).toEqual([]);
    expect(await ownersAliases(fakeGit({}), nobody)).toEqual([]);
  });

  test.each<[string, string, { email: string; name: string | null }[]]>([
    ["an address", "<ana@example.com> <a@b.c>", [{ email: "a@b.c", name: null }]],
    ["a name and an address", "Ana <Ana@Example.com> ana s <a@b.c>", [{ email: "a@b.c", name: "ana s" }]],
    ["another's address", "Bob <bob@example.com> <a@b.c>", []],
    ["the owner's address to another", "Bob <bob@example.com> <ana@example.com>", []],
    ["a name alone", "Ana <ana@example.com>", []],
    ["a comment", "# Ana <ana@example.com> <a@b.c>", []],
    ["no address", "Ana <ana@example.com> <>", []],
    ["lines that end in CR LF", "<ana@example.com> <a@b.c>\r\n", [{ email: "a@b.c", name: null }]],
  ])("of a line that maps %s", (_name, text, expected) => {
    expect(aliasesIn(text, owner)).toEqual(expected);
  });
});

describe("the text of a merge", () => {
  const sha = shaOf("0001");
  const revert = `This reverts commit ${shaOf("0009")}.`;
  const said = (message: string, other: Partial<Commit> = {}): Commit[] =>
    history([{ message }]).map((commit) => ({ ...commit, merge: true, ...other }));
  const itself = [sha, ...mallory];

  test.each<[string, string[][], boolean]>([
    ["counts when the owner made all that it brings in", [itself, ["2", ...ana], ["3", ...ana]], true],
    ["says nothing when one commit is another's", [itself, ["2", ...ana], ["3", ...mallory]], false],
    ["says nothing when a bot made one", [["2", "x[bot]", "x@x.org"]], false],
  ])("%s", async (_name, commits, counts) => {
    const [merge] = await withoutOthersText(logging(printed(...commits)).git, said(yes), owner);
    expect(merge?.marks).toHaveLength(counts ? 1 : 0);
  });

  test("says nothing when git fails", async () => {
    for (const text of ["", printed(["2", ...ana])]) {
      const [merge] = await withoutOthersText(logging(text, 128).git, said(yes), owner);
      expect(merge?.marks).toEqual([]);
    }
  });

  test("neither ticks, nor unticks, nor asks; the rest of the commit stays", async () => {
    const commits = said(`${yes}\n${revert}\ncompletes crud`, { rules: ["joins#0"] });
    expect(commits[0]?.almost).toHaveLength(1);
    expect(commits[0]?.reverts).toHaveLength(1);
    const { git } = logging(printed(["2", ...mallory]));
    const expected = commits.map((one) => ({ ...one, marks: [], reverts: [], almost: [] }));
    expect(await withoutOthersText(git, commits, owner)).toEqual(expected);
  });

  test.each([
    ["a mark", yes],
    ["a revert", revert],
    ["what is almost a mark", "completes crud"],
  ])("is asked about for %s alone", async (_name, message) => {
    const { git, asked } = logging(printed(["2", ...mallory]));
    const [merge] = await withoutOthersText(git, said(message), owner);
    expect(asked).toHaveLength(1);
    expect(merge).toMatchObject({ marks: [], reverts: [], almost: [] });
  });

  test("is not asked about when it says nothing, or is that of no merge", async () => {
    const commits = [...said("Merge branch 'x'"), ...said(yes, { merge: false })];
    expect(await withoutOthersText(fakeGit({}), commits, owner)).toEqual(commits);
  });

  test("counts when nobody can be distinguished from the owner", async () => {
    const commits = said(yes);
    expect(await withoutOthersText(fakeGit({}), commits, nobody)).toEqual(commits);
  });

  test("is weighed by the bytes of what the merge brings in beside its first parent", async () => {
    const { git, asked } = logging("");
    await withoutOthersText(git, said(yes), owner);
    expect(asked[0]?.slice(-3)).toEqual([sha, `^${sha}^1`, "--"]);
    const flags = [
      "log",
      "-z",
      "--no-show-signature",
      "--encoding=UTF-8",
      "--format=%H %P%n%an%n%ae%n%e%n%B",
    ];
    expect(asked[0]).toEqual(expect.arrayContaining(flags));
  });

  test("counts when what it brings in has an address that .mailmap adds", async () => {
    const laptop = ["2", "Ana", "ana@laptop.local"];
    const aliases = [{ email: "ana@laptop.local", name: null }];
    const git = logging(printed(laptop)).git;
    expect((await withoutOthersText(git, said(yes), { ...owner, aliases }))[0]?.marks).toHaveLength(1);
    expect((await withoutOthersText(git, said(yes), owner))[0]?.marks).toEqual([]);
  });

  test("is weighed for each of many merges", async () => {
    const commits = history(Array.from({ length: 20 }, () => ({ message: yes }))).map((one) => ({
      ...one,
      merge: true,
    }));
    const others = new Set([3, 8, 19].map((index) => commits[index]?.sha));
    const asked: (string | undefined)[] = [];
    let [running, most] = [0, 0];
    const git = fakeGit({
      async run(args) {
        const tip = args.at(-3);
        asked.push(tip);
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
        const stdout = Buffer.from(printed(["2", ...(others.has(tip) ? mallory : ana)]));
        return { status: 0, stdout, stderr: "" };
      },
    });
    const weighed = await withoutOthersText(git, commits, owner);
    // Each once, and never more processes than eight.
    expect(asked.toSorted()).toEqual(commits.map(({ sha: tip }) => tip).toSorted());
    expect(most).toBeLessThanOrEqual(8);
    const silent = weighed.flatMap(({ marks }, index) => (marks.length === 0 ? [index] : []));
    expect(silent).toEqual([3, 8, 19]);
  });
});
