/** A commit that only plans is no work: it changes roadmap.json and what else belongs to the portfolio. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { beginHistory, streamHistory } from "../../../src/gather/history/stream.ts";
import { WalkedChanges } from "../../../src/gather/history/walked-changes.ts";
import { gitIn } from "../../../src/ports/git/run.ts";
import { plannedRepository } from "../../support/planned.ts";
import { questions } from "../../support/records.ts";
import {
  type CommitOptions,
  createRepository,
  stranger,
  temporaryFolder,
  TestRepository,
} from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

type Files = Record<string, string>;

async function workIn(repository: TestRepository, folder = "") {
  const git = gitIn(join(repository.dir, folder), process.env);
  const begun = beginHistory(git, "HEAD", new WalkedChanges("roadmap.json"));
  return streamHistory(git, "HEAD", questions, begun);
}

const at = (day: number): string => `2025-09-0${day}T12:00:00Z`;

/** How many commits count beside the first one, which is work. */
async function counted(commits: readonly Partial<CommitOptions>[], folder = ""): Promise<number> {
  const repository = createRepository();
  repository.commit({ message: "First", files: { [join(folder, "src/app.py")]: "1" }, date: at(1) });
  for (const [index, one] of commits.entries())
    repository.commit({ message: `Change ${index}`, date: at(2 + index), ...one });
  const { work, weeks } = await workIn(repository, folder);
  const [total] = Object.values(weeks);
  expect(work?.commits).toBe(total);
  return (total ?? 0) - 1;
}

const plan: Files = { "roadmap.json": "{}" };
const later: Files = { "roadmap.json": '{"title":"Backend"}' };

describe("is no work", () => {
  test.each<[string, Files[], string?]>([
    ["the plan alone", [plan, later]],
    [
      "with the pictures and the workflow",
      [plan, { ...later, ".roadfolio/weeks.svg": "<svg/>", ".github/workflows/portfolio.yml": "on: push" }],
    ],
    [
      "that sets the portfolio up",
      [
        {
          ...plan,
          "README.md": "# Hi",
          ".gitignore": "/site/",
          ".github/workflows/portfolio-daily.yml": "on: push",
        },
      ],
    ],
    ["with the cohort", [plan, { ...later, "cohort.json": "{}" }]],
    [
      "in a folder",
      [{ "plan/roadmap.json": "{}", "plan/README.md": "# Hi" }, { "plan/roadmap.json": "{ }" }],
      "plan",
    ],
  ])("a commit %s", async (_what, files, folder) => {
    expect(
      await counted(
        files.map((some) => ({ files: some })),
        folder,
      ),
    ).toBe(0);
  });
});

describe("is work", () => {
  test.each<[string, Files[]]>([
    ["code beside the plan", [{ ...plan, "src/app.py": "2" }]],
    ["a README beside a plan that was there before", [plan, { ...later, "README.md": "# Hi" }]],
    ["another workflow beside the plan", [plan, { ...later, ".github/workflows/ci.yml": "on: push" }]],
    ["a README beside the plan of another folder", [{ ...plan, "docs/README.md": "# Hi" }]],
    ["a file of the same name elsewhere", [plan, { "docs/roadmap.json": "{}" }]],
  ])("%s", async (_what, files) => {
    expect(await counted(files.map((some) => ({ files: some })))).toBe(1);
  });

  test("a commit that says what it completes", async () => {
    expect(await counted([{ files: plan, message: "Plan\n\nCompletes: joins" }])).toBe(1);
  });
});

test("somebody else's commit is not taken from the owner's of the same day", async () => {
  const date = at(3);
  expect(
    await counted([
      { files: plan, author: stranger, date },
      { files: { "src/app.py": "2" }, date },
    ]),
  ).toBe(1);
});

test("the work ends with the last commit that is some", async () => {
  const repository = createRepository();
  repository.commit({ message: "First", files: { "app.py": "1", ...plan }, date: "2024-04-03T12:00:00Z" });
  repository.commit({ message: "Describe", files: later, date: "2025-11-03T12:00:00Z" });
  const { work, weeks } = await workIn(repository);
  expect(work).toEqual({ commits: 1, first: "2024-04", last: "2024-04" });
  expect(weeks).toEqual({ "2024-04-01": 1 });
});

describe("a history that is read again", () => {
  function planned(): TestRepository {
    const origin = plannedRepository();
    const mailmap = "<ana@example.com> <ana@old.example>\n";
    origin.commit({ message: "Work", files: { "app.py": "1", ".mailmap": mailmap } });
    origin.commit({ message: "More", files: { "app.py": "2" } });
    return origin;
  }
  const commits = async (dir: string): Promise<number> => {
    const { snapshot } = await runSync(dir, { flags: ["--dry-run"] });
    return Object.values(snapshot.repositories[0]?.weeks ?? {}).reduce((sum, some) => sum + some, 0);
  };

  test("with the addresses of a .mailmap", async () => {
    expect(await commits(planned().dir)).toBe(2);
  });

  test("because the clone was shallow", async () => {
    const clone = new TestRepository(temporaryFolder());
    clone.git("clone", "--quiet", "--depth=1", `file://${planned().dir}`, ".");
    expect(await commits(clone.dir)).toBe(2);
  });
});
