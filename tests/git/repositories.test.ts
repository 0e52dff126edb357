/** Where repositories can be: beside the portfolio, elsewhere on disk, at a URL, or missing. */
import { existsSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import {
  bareRepository,
  codesOf,
  doneIn,
  plannedRepository,
  proofsOf,
  twoItems,
} from "../support/planned.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { doneItems, runSync } from "../support/run.ts";

const tick = "Work\n\nCompletes: joins";

/** Another repository, with one commit that ticks. */
function elsewhere(): { work: TestRepository; sha: string } {
  const work = createRepository();
  return { work, sha: work.commit({ message: tick }) };
}

describe("another repository", () => {
  const ways: [string, (portfolio: TestRepository, work: TestRepository) => string][] = [
    ["a relative path", (portfolio, work) => relative(portfolio.dir, work.dir)],
    ["an absolute path", (_portfolio, work) => work.dir],
    ["an absolute path with a slash at the end", (_portfolio, work) => `${work.dir}/`],
    ["its .git folder", (_portfolio, work) => join(work.dir, ".git")],
    ["a file:// URL", (_portfolio, work) => `file://${work.dir}`],
    [
      "a bare repository",
      (_portfolio, work) => {
        const bare = bareRepository();
        work.git("push", "--quiet", bare.dir, "main");
        return bare.dir;
      },
    ],
    [
      "the URL of a bare repository",
      (_portfolio, work) => {
        const bare = bareRepository();
        work.git("push", "--quiet", bare.dir, "main");
        return `file://${bare.dir}`;
      },
    ],
    [
      "a separate work tree",
      (_portfolio, work) => {
        const tree = join(temporaryFolder(), "tree");
        work.git("worktree", "add", "--quiet", "-b", "second", tree);
        return tree;
      },
    ],
  ];

  test.each(ways)("by %s in roadmap.json", async (_name, address) => {
    const { work, sha } = elsewhere();
    const portfolio = createRepository();
    const listed = address(portfolio, work);
    const repositories = [".", { repository: listed, publish: "all" }];
    const planned = plannedRepository(twoItems, { repositories });
    // The relative path is the same from both: temporary folders are siblings.
    const result = await runSync(planned.dir, { flags: ["--dry-run"] });
    expect(codesOf(result)).toEqual([]);
    expect(proofsOf(result, "joins")).toEqual([sha]);
  });

  test.each(ways)("by %s on the command line", async (_name, address) => {
    const { work, sha } = elsewhere();
    const portfolio = plannedRepository();
    const flags = ["--dry-run", "--repository", address(portfolio, work)];
    expect(proofsOf(await runSync(portfolio.dir, { flags }), "joins")).toEqual([sha]);
  });

  test("uncommitted files in its folder do not count", async () => {
    const { work } = elsewhere();
    work.write({ "Completes: crud": "Completes: crud\n" });
    work.git("add", "--all");
    expect(await doneIn(plannedRepository(), ["--repository", work.dir])).toEqual(["joins"]);
  });

  test("its proof is recorded in roadmap.json with its name, and found again", async () => {
    const { work, sha } = elsewhere();
    work.git("remote", "add", "origin", "git@github.com:ana-souza/queries.git");
    const repositories = [".", { repository: work.dir, publish: "all" }];
    const portfolio = plannedRepository(twoItems, { repositories });
    const first = await runSync(portfolio.dir);
    expect(first.plan.decisions[0]?.write?.proof).toBe(`commit ana-souza/queries@${sha.slice(0, 7)}`);
    const second = await runSync(portfolio.dir);
    expect(second.plan.decisions[0]).toMatchObject({ done: true, change: null, doubt: null });
    expect(second.plan.decisions[0]?.proofs[0]?.url).toBe(
      `https://github.com/ana-souza/queries/commit/${sha}`,
    );
  });
});

describe("a repository that cannot be read", () => {
  /** A tick from another repository, which can no longer be read. */
  function afterwards(listed: string): TestRepository {
    const proof = `commit ${listed}@1a2b3c4`;
    const items = [{ id: "joins", done: { on: "2025-09-01", proof } }, { id: "crud" }];
    return plannedRepository(items, { repositories: [".", listed] });
  }

  test.each<[string, () => string, RegExp]>([
    ["is missing", () => join(temporaryFolder(), "missing"), /the folder does not exist/],
    ["is a file", () => "./roadmap.json", /cannot be started/],
    ["is not a repository", temporaryFolder, /not a git repository/],
    [
      "is a folder inside another repository",
      () => {
        const { work } = elsewhere();
        mkdirSync(join(work.dir, "sub"));
        return join(work.dir, "sub");
      },
      /inside another repository/,
    ],
    ["is at a closed port", () => "http://127.0.0.1:1/x.git", /Failed to connect|refused|unable to access/],
    ["is this machine, by number", () => "http://2130706433:1/x.git", /refused: 127\.0\.0\.1 is an address/],
    ["is this machine, by SSH", () => "git@localhost:x.git", /refused: localhost is an address/],
    ["is a link-local address", () => "ssh://git@[fe80::1]/x.git", /refused: \[fe80::1\] is an address/],
    [
      "is a URL without a repository",
      () => `file://${temporaryFolder()}`,
      /not appear to be a git repository/,
    ],
    ["is a command", () => "ext::sh -c touch% pwned", /transport 'ext' not allowed|ext/],
  ])("%s: a warning, and the tick stays", async (_name, place, reason) => {
    const listed = place();
    const portfolio = afterwards(listed);
    portfolio.commit({ message: "Completes: crud" });
    const result = await runSync(portfolio.dir);
    expect(doneItems(result)).toEqual(["joins", "crud"]);
    const told = result.plan.problems.filter(({ code }) => code === "unreachable");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).not.toContain("\n");
    expect(told[0]).toMatchObject({ level: "warning", message: expect.stringMatching(reason) });
    expect(codesOf(result)).toContain("proof-unseen");
    expect(existsSync(join(portfolio.dir, "pwned"))).toBe(false);
    expect((await runSync(portfolio.dir)).plan.files.map(({ status }) => status)).not.toContain("updated");
  });

  test("owner/name without a token is reported, and GitHub is not contacted", async () => {
    const portfolio = afterwards("ana-souza/queries");
    const result = await runSync(portfolio.dir);
    expect(doneItems(result)).toEqual(["joins"]);
    expect(result.plan.problems.find(({ code }) => code === "unreachable")).toMatchObject({
      message: expect.stringContaining(
        "Could not read ana-souza/queries: reading from GitHub needs a token: set GITHUB_TOKEN",
      ),
      hint: expect.stringContaining("The workflow on GitHub has a token."),
    });
    // The proof still has a link.
    expect(result.plan.decisions[0]?.proofs).toMatchObject([
      { repository: "ana-souza/queries", url: "https://github.com/ana-souza/queries/commit/1a2b3c4" },
    ]);
  });

  test("an option on the command line is not a repository and runs nothing", async () => {
    const portfolio = plannedRepository();
    const flags = [`--repository=--upload-pack=touch ${join(portfolio.dir, "pwned")}`, "--repository=-x"];
    const result = await runSync(portfolio.dir, { flags });
    expect(codesOf(result)).toEqual(["unreachable", "unreachable"]);
    expect(existsSync(join(portfolio.dir, "pwned"))).toBe(false);
  });

  test("an empty one is reported as empty", async () => {
    const repositories = [".", { repository: createRepository().dir, publish: "all" }];
    const portfolio = plannedRepository(twoItems, { repositories });
    expect(codesOf(await runSync(portfolio.dir))).toEqual(["empty-repository"]);
  });
});

describe("the list of repositories", () => {
  test("a flag overrides the roadmap", async () => {
    const { work } = elsewhere();
    const portfolio = plannedRepository(twoItems, { repositories: [".", work.dir] });
    portfolio.commit({ message: "Completes: crud" });
    expect(await doneIn(portfolio)).toEqual(["joins", "crud"]);
    expect(await doneIn(portfolio, ["--repository", work.dir])).toEqual(["joins"]);
    expect(await doneIn(portfolio, ["--repository", "."])).toEqual(["crud"]);
  });

  test("a repository listed twice is read once", async () => {
    const { work } = elsewhere();
    const portfolio = plannedRepository(twoItems, { repositories: [work.dir, work.dir] });
    const result = await runSync(portfolio.dir, { flags: ["--dry-run"] });
    expect(result.plan.decisions[0]?.evidence).toHaveLength(1);
  });

  test("the same commit in two repositories is one proof, in the portfolio's own", async () => {
    const portfolio = plannedRepository();
    const sha = portfolio.commit({ message: tick });
    const copy = bareRepository();
    portfolio.git("push", "--quiet", copy.dir, "main");
    for (const order of [
      [".", copy.dir],
      [copy.dir, "."],
    ]) {
      const flags = ["--dry-run", ...order.flatMap((listed) => ["--repository", listed])];
      const { plan } = await runSync(portfolio.dir, { flags });
      expect(plan.decisions[0]?.proofs).toHaveLength(1);
      expect(plan.decisions[0]?.proofs[0]).toMatchObject({ ref: sha, own: true });
      expect(plan.decisions[0]?.write?.proof).toBe(`commit ${sha.slice(0, 7)}`);
    }
  });
});
