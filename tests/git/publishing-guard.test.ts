/** roadmap.json decides what is read and published of repositories, so others cannot decide it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ana } from "../support/commits.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runSync } from "../support/run.ts";

const subject = "Block fraud at Globex";
const code = "names = [row.name for row in rows]\nages = {row.name: row.age for row in rows}\n";

/** A plan whose project has these fields. */
function plan(project: object): string {
  const item = { id: "lists", title: "Lists", evidence: [{ skill: "python-comprehensions" }] };
  const groups = [{ id: "first", title: "First", items: [{ id: "crud", title: "Crud" }] }];
  const written = { id: "shop", title: "Shop", ...project, items: [item] };
  return roadmapText([], { phases: [{ id: "basics", title: "Basics", groups, project: written }] });
}

function begun(project: object): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": plan(project) } });
  return repository;
}

function change(repository: TestRepository, project: object, author = stranger): void {
  repository.commit({ message: "Fix typo", author, files: { "roadmap.json": plan(project) } });
}

/** What is published, and what the run says of changes by others. */
async function published(repository: TestRepository): Promise<{ text: string; says: string }> {
  const { plan: run } = await runSync(repository.dir);
  const problem = run.problems.find(({ code: one }) => one === "roadmap-by-others");
  const text = readFileSync(join(repository.dir, "site/portfolio.json"), "utf8");
  return { text, says: problem?.message ?? "" };
}

/** A repository that is not known to be public. */
function secret(): TestRepository {
  const repository = createRepository();
  repository.commit({ message: subject, files: { "fraud.py": code } });
  return repository;
}

describe("what is published of a project's repository", () => {
  test.each<[string, object]>([
    ["what the run decides", {}],
    ["a summary", { publish: "summary" }],
    ["nothing", { publish: "nothing" }],
  ])("stays %s when a stranger asks for all", async (_name, decided) => {
    const { dir } = secret();
    const repository = begun({ repository: dir, ...decided });
    change(repository, { repository: dir, publish: "all" });
    const { text, says } = await published(repository);
    expect(says).toContain("publish of “shop”");
    expect(text).not.toContain("fraud.py");
  });

  test("stays a summary when a stranger gives the project another id, too", async () => {
    const { dir } = secret();
    const repository = begun({ repository: dir });
    change(repository, { id: "store", repository: dir, publish: "all" });
    expect((await published(repository)).text).not.toContain("fraud.py");
  });

  test("is all once the owner accepts it", async () => {
    const { dir } = secret();
    const repository = begun({ repository: dir });
    change(repository, { repository: dir, publish: "all" });
    const accepted = plan({ repository: dir, publish: "all" }).replace('"publish": ', '"publish":');
    repository.commit({ message: "Yes", author: ana, files: { "roadmap.json": accepted } });
    const { text, says } = await published(repository);
    expect(says).toBe("");
    expect(text).toContain("fraud.py");
  });
});

test("a stranger's repository is not read as the project's", async () => {
  const { dir } = secret();
  const repository = begun({});
  change(repository, { repository: dir });
  const { text, says } = await published(repository);
  expect(says).toContain("repository of “shop”");
  expect(text).not.toContain("python-comprehensions");
});

test("what is published of the portfolio's own repository stays as it was", async () => {
  const own = (publish: string): string => {
    const list = [{ repository: ".", publish }];
    return roadmapText([{ id: "lists", evidence: [{ skill: "python-comprehensions" }] }], {
      repositories: list,
    });
  };
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": own("summary"), "fraud.py": code } });
  await runSync(repository.dir, { flags: ["--commit"] });
  const text = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
  const files = { "roadmap.json": text.replace('"publish": "summary"', '"publish": "all"') };
  repository.commit({ message: "Fix typo", author: stranger, files });
  const after = await published(repository);
  expect(after.says).toContain("repositories (line ");
  expect(after.text).not.toContain("fraud.py");
});
