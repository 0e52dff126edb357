/** Who may speak in a merge and in .mailmap, as far as git's answers tell. */
import { describe, expect, test } from "vitest";
import type { Commit } from "../../../src/activity/commit.ts";
import { ownersMailmap, withoutOthersText } from "../../../src/gather/history/trust.ts";
import type { Git } from "../../../src/ports/git/port.ts";
import { history, shaOf, yes } from "../../support/activity.ts";
import { fakeGit } from "../../support/fake-git.ts";

const owner = { logins: [], emails: ["ana@example.com"] };
const nobody = { logins: [], emails: [] };
const ana = ["Ana", "ana@example.com", "Ana", "ana@example.com"];
const mallory = ["Mallory", "mallory@example.net", "Mallory", "mallory@example.net"];

/** What `git log -z` prints for commits, each told by its sha, and its author as committed and as mapped. */
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

describe("a .mailmap is believed", () => {
  const there = Promise.resolve("1a2b3c4");

  test.each<[string, string, boolean]>([
    ["when all who changed it are the owner", printed(["1", ...ana], ["2", ...ana]), true],
    ["not when one of them is not", printed(["1", ...ana], ["2", ...mallory]), false],
    ["not when the first of them is not", printed(["1", ...mallory], ["2", ...ana]), false],
    ["when no commit changed it", "", true],
  ])("%s", async (_name, text, believed) => {
    expect(await ownersMailmap(logging(text).git, there, { owner })).toBe(believed);
  });

  test("not when git fails, whatever it printed before", async () => {
    for (const text of ["", printed(["1", ...ana])])
      expect(await ownersMailmap(logging(text, 128).git, there, { owner })).toBe(false);
  });

  test("by the addresses that the commits were made with, since it would speak for itself", async () => {
    const { git, asked } = logging("");
    await ownersMailmap(git, there, { owner });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toEqual(
      expect.arrayContaining(["--format=%H%n%an%n%ae%n%an%n%ae", "--max-count=10000"]),
    );
    expect(asked[0]?.slice(-3)).toEqual(["HEAD", "--", ":(top).mailmap"]);
    expect(asked[0]?.join(" ")).not.toMatch(/%a[NE]/);
  });

  test("without asking when there is none, or nobody to tell from the owner", async () => {
    expect(await ownersMailmap(fakeGit({}), Promise.resolve(null), { owner })).toBe(true);
    expect(await ownersMailmap(fakeGit({}), there, { owner: nobody })).toBe(true);
  });
});

describe("the text of a merge", () => {
  const sha = shaOf("0001");
  const revert = `This reverts commit ${shaOf("0009")}.`;
  const said = (message: string, other: Partial<Commit> = {}): Commit[] =>
    history([{ message }]).map((commit) => ({ ...commit, merge: true, ...other }));
  const questions = { owner, mailmap: true };
  const itself = [sha, ...mallory];

  test.each<[string, string[][], boolean]>([
    ["counts when the owner made all that it brings in", [itself, ["2", ...ana], ["3", ...ana]], true],
    ["says nothing when one commit is another's", [itself, ["2", ...ana], ["3", ...mallory]], false],
    ["says nothing when a bot made one", [["2", "x[bot]", "x@x.org", "x[bot]", "x@x.org"]], false],
  ])("%s", async (_name, commits, counts) => {
    const [merge] = await withoutOthersText(logging(printed(...commits)).git, said(yes), questions);
    expect(merge?.marks).toHaveLength(counts ? 1 : 0);
  });

  test("says nothing when git fails", async () => {
    for (const text of ["", printed(["2", ...ana])]) {
      const [merge] = await withoutOthersText(logging(text, 128).git, said(yes), questions);
      expect(merge?.marks).toEqual([]);
    }
  });

  test("neither ticks, nor takes back, nor asks; all else of the commit stays", async () => {
    const commits = said(`${yes}\n${revert}\ncompletes crud`, { rules: ["joins#0"] });
    expect(commits[0]?.almost).toHaveLength(1);
    expect(commits[0]?.reverts).toHaveLength(1);
    const { git } = logging(printed(["2", ...mallory]));
    const expected = commits.map((one) => ({ ...one, marks: [], reverts: [], almost: [] }));
    expect(await withoutOthersText(git, commits, questions)).toEqual(expected);
  });

  test.each([
    ["a mark", yes],
    ["a revert", revert],
    ["what is almost a mark", "completes crud"],
  ])("is asked about for %s alone", async (_name, message) => {
    const { git, asked } = logging(printed(["2", ...mallory]));
    const [merge] = await withoutOthersText(git, said(message), questions);
    expect(asked).toHaveLength(1);
    expect(merge).toMatchObject({ marks: [], reverts: [], almost: [] });
  });

  test("is not asked about when it says nothing, or is that of no merge", async () => {
    const commits = [...said("Merge branch 'x'"), ...said(yes, { merge: false })];
    expect(await withoutOthersText(fakeGit({}), commits, questions)).toEqual(commits);
  });

  test("counts when nobody can be told from the owner", async () => {
    const commits = said(yes);
    expect(await withoutOthersText(fakeGit({}), commits, { ...questions, owner: nobody })).toEqual(commits);
  });

  test("is weighed by what the merge brings in beside its first parent, as .mailmap maps it if that may", async () => {
    for (const mailmap of [true, false]) {
      const { git, asked } = logging("");
      await withoutOthersText(git, said(yes), { owner, mailmap });
      expect(asked[0]?.slice(-3)).toEqual([sha, `^${sha}^1`, "--"]);
      const format = mailmap ? "%H%n%an%n%ae%n%aN%n%aE" : "%H%n%an%n%ae%n%an%n%ae";
      expect(asked[0]).toEqual(
        expect.arrayContaining(["log", "-z", "--no-show-signature", `--format=${format}`]),
      );
    }
  });

  test("is the owner's by the address that .mailmap gives", async () => {
    const mapped = ["2", "Ana", "ana@laptop.local", "Ana", "ana@example.com"];
    const [merge] = await withoutOthersText(logging(printed(mapped)).git, said(yes), questions);
    expect(merge?.marks).toHaveLength(1);
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
    const weighed = await withoutOthersText(git, commits, questions);
    // Each once, and never more processes than eight.
    expect(asked.toSorted()).toEqual(commits.map(({ sha: tip }) => tip).toSorted());
    expect(most).toBeLessThanOrEqual(8);
    const silent = weighed.flatMap(({ marks }, index) => (marks.length === 0 ? [index] : []));
    expect(silent).toEqual([3, 8, 19]);
  });
});
