/** Whose commit it is if it came in through a pull request: GitHub's merge commits name the account, and anybody can commit under any address. */
import { describe, expect, test } from "vitest";
import { joinsSql } from "../support/code.ts";
import { ana, merge, onBranch } from "../support/commits.ts";
import { codesOf, doneIn, plannedRepository, twoItems } from "../support/planned.ts";
import { stranger, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const work = "Work\n\nCompletes: joins";

function brought(
  subject: string,
  act: (repository: TestRepository) => void,
  origin?: string,
): TestRepository {
  const repository = plannedRepository();
  if (origin !== undefined) repository.addOrigin(origin);
  onBranch(repository, "branch", () => act(repository));
  merge(repository, ["branch"], subject);
  return repository;
}

describe("a commit under the owner's address that came in through a pull request", () => {
  test.each<[string, string, boolean]>([
    ["of another account", "Merge pull request #5 from mallory/pr", false],
    ["of an account with a longer login", "Merge pull request #5 from ana-souza-2/pr", false],
    ["of what is no login", "Merge pull request #5 from m\u202eallory/pr", false],
    ["of the owner", "Merge pull request #5 from ana-souza/pr", true],
    ["of the owner, in other case", "Merge pull request #5 from Ana-Souza/pr", true],
    ["of a branch of the repository itself", "Merge pull request #5 from acme/pr", true],
    ["of nobody that the merge names", "Merge branch 'pr'", true],
  ])("%s counts: %s", async (_name, subject, counts) => {
    const repository = brought(
      `${subject}\n\nText`,
      (one) => one.commit({ message: work, files: { x: "1\n" } }),
      "https://github.com/acme/learning.git",
    );
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(result.plan.decisions[0]?.done).toBe(counts);
    expect(codesOf(result).includes("others-pull-request")).toBe(!counts);
  });

  test("counts when its account is in an address of owner.emails", async () => {
    const owner = { github: "ana-souza", emails: ["7+old-ana@users.noreply.github.com", "ana@example.com"] };
    const repository = plannedRepository(twoItems, { owner });
    onBranch(repository, "branch", () => repository.commit({ message: work, files: { x: "1\n" } }));
    merge(repository, ["branch"], "Merge pull request #5 from old-ana/pr\n\nWork");
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test.each<[string, string, string, object, boolean]>([
    ["the name in the merge", "Ana-Souza", ana.email, { emails: ["ana@example.com"] }, true],
    ["another name", "Ana", ana.email, { emails: ["ana@example.com"] }, false],
    ["the name of somebody else", "Ana-Souza", stranger.email, { emails: ["ana@example.com"] }, false],
    [
      "the name, but another login is known",
      "Ana-Souza",
      ana.email,
      { github: "ana-s", emails: ["ana@example.com"] },
      false,
    ],
  ])("counts by %s if only addresses are known: %s", async (_what, name, email, owner, counts) => {
    const repository = plannedRepository(twoItems, { owner });
    onBranch(repository, "branch", () => repository.commit({ message: work, files: { x: "1\n" } }));
    merge(repository, ["branch"], "Merge pull request #5 from ana-souza/pr\n\nText", {
      by: { name, email },
    });
    expect(await doneIn(repository)).toEqual(counts ? ["joins"] : []);
  });

  test("is another's if the repository's account is known, whatever name is in the merge", async () => {
    const repository = plannedRepository(twoItems, { owner: { emails: ["ana@example.com"] } });
    repository.addOrigin("https://github.com/acme/learning.git");
    onBranch(repository, "branch", () => repository.commit({ message: work, files: { x: "1\n" } }));
    merge(repository, ["branch"], "Merge pull request #5 from ana-souza/pr\n\nText", {
      by: { name: "Ana-Souza", email: ana.email },
    });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("names the account and the commit", async () => {
    const repository = brought("Merge pull request #5 from mallory/pr", (one) =>
      one.commit({ message: work, files: { x: "1\n" } }),
    );
    const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
    const problem = plan.problems.find(({ code }) => code === "others-pull-request");
    const sha = repository.git("rev-parse", "--short=7", "branch");
    expect(problem?.message).toContain(`Commit ${sha}`);
    expect(problem?.message).toContain("a pull request by mallory");
    expect(plan.problems.map(({ code }) => code)).not.toContain("not-the-owner");
  });

  test.each([
    ["whose account is known", { github: "ana-souza" }, /^If mallory is you, add the private address/],
    ["whose account is not known", {}, /^If mallory is your account, add "github": "mallory" to owner/],
  ])("of code, tells an owner %s what to do", async (_name, owner, hint) => {
    const repository = plannedRepository([{ id: "sql", evidence: [{ skill: "sql-joins" }] }], {
      owner: { emails: ["ana@example.com"], ...owner },
    });
    onBranch(repository, "branch", () =>
      repository.commit({ message: "Add a query", files: { "q.sql": joinsSql } }),
    );
    merge(repository, ["branch"], "Merge pull request #5 from mallory/pr\n\nWork");
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(result.plan.problems).toContainEqual(
      expect.objectContaining({
        code: "others-pull-request",
        message:
          "3 lines of code fit 1 open item (sql) and have your address, but came in through a pull request by mallory, so they do not count.",
        hint: expect.stringMatching(hint),
      }),
    );
    expect(codesOf(result)).not.toContain("not-the-owner");
  });

  test("ticks nothing through code, rules and roadmap.json either", async () => {
    const evidence = [{ files: ["**/*.sql"], contains: "JOIN" }];
    const items = [
      { id: "joins", evidence },
      { id: "crud", evidence: [{ commit: { scope: "crud" } }] },
      { id: "ddl" },
    ];
    const repository = plannedRepository(items);
    const ticked = roadmapText(items.map((item) => (item.id === "ddl" ? { ...item, done: true } : item)));
    onBranch(repository, "branch", () => {
      repository.commit({ message: "feat(crud): x", files: { "q.sql": "SELECT 1 FROM a JOIN b;\n" } });
      repository.commit({ message: "Tick", files: { "roadmap.json": ticked, y: "1\n" } });
    });
    merge(repository, ["branch"], "Merge pull request #5 from mallory/pr");
    expect(await doneIn(repository)).toEqual([]);
  });

  test("is not a workflow's either: a tick under its name does not count", async () => {
    const bot = {
      name: "github-actions[bot]",
      email: "41898282+github-actions[bot]@users.noreply.github.com",
    };
    const repository = plannedRepository([{ id: "joins" }]);
    const files = { "roadmap.json": roadmapText([{ id: "joins", done: true }]) };
    onBranch(repository, "branch", () =>
      repository.commit({
        message: "Update the portfolio: 1 ticked\n\n1 of 1 items are done.",
        author: bot,
        files,
      }),
    );
    merge(repository, ["branch"], "Merge pull request #5 from mallory/pr");
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(result.plan.decisions[0]?.done).toBe(false);
    expect(codesOf(result)).toContain("ticked-by-others");
  });

  test("counts again when it is in the history without the pull request too", async () => {
    const repository = plannedRepository();
    repository.commit({ message: work });
    onBranch(repository, "branch", () =>
      repository.commit({ message: "Theirs", author: stranger, files: { x: "1" } }),
    );
    repository.commit({ message: "Mine", files: { y: "1\n" } });
    repository.git("checkout", "--quiet", "branch");
    merge(repository, ["main"], "Merge branch 'main' into branch", { by: stranger });
    repository.git("checkout", "--quiet", "main");
    merge(repository, ["branch"], "Merge pull request #5 from mallory/branch");
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("belongs to the account through merges inside the pull request", async () => {
    const repository = plannedRepository();
    onBranch(repository, "branch", () => {
      repository.git("checkout", "--quiet", "-b", "inner");
      repository.commit({ message: work, files: { x: "1\n" } });
      repository.git("checkout", "--quiet", "branch");
      repository.commit({ message: "More", files: { y: "1\n" } });
      merge(repository, ["inner"], "Merge branch 'inner' into branch");
    });
    merge(repository, ["branch"], "Merge pull request #5 from mallory/pr");
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("a merge that a stranger made up", () => {
  test("takes nothing from the owner whose work it merges", async () => {
    const repository = plannedRepository();
    repository.commit({ message: work });
    onBranch(repository, "branch", () =>
      repository.commit({ message: "Theirs", author: stranger, files: { x: "1\n" } }),
    );
    merge(repository, ["branch"], "Merge pull request #5 from mallory/pr", { by: stranger });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("does not count by the owner's address in it alone", async () => {
    expect(
      await doneIn(
        brought("Merge pull request #5 from mallory/pr\n\nCompletes: joins", (one) =>
          one.commit({ message: "Work", author: ana, files: { x: "1\n" } }),
        ),
      ),
    ).toEqual([]);
  });
});
