/** Code that the owner's first commit brought in from a template, and what they wrote into it later. */
import { describe, expect, test } from "vitest";
import { codeRepository, judged } from "../../support/code.ts";
import { gitAs } from "../../support/commits.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { roadmapText } from "../../support/roadmaps.ts";

const join = "SELECT a.x FROM a JOIN b ON a.x = b.x;\n";
const plan = roadmapText([{ id: "joins", evidence: [{ files: ["**/*.sql"], contains: "JOIN" }] }]);

/** A first commit as GitHub makes it for a new repository. */
function byGitHub(repository: TestRepository, message: string, files: Record<string, string>): void {
  repository.write(files);
  repository.git("add", "--all");
  const committer = { name: "GitHub", email: "noreply@github.com" };
  gitAs(repository, ["commit", "--quiet", "-m", message], { committer });
}

describe("the first commit of a repository", () => {
  test.each<[string, string, boolean]>([
    ["that GitHub made of a template", "Initial commit", false],
    ["that the owner made on GitHub's pages", "Create q.sql", true],
  ])("%s", async (_name, message, done) => {
    const repository = createRepository();
    byGitHub(repository, message, { "q.sql": join, "roadmap.json": plan });
    expect((await judged(repository)).done).toBe(done);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ["with a licence that the owner chose", {}, true],
    ["of a template, with its licence", { "q.sql": join }, false],
  ])("that GitHub made %s", async (_name, files, done) => {
    const licensed = roadmapText([
      { id: "joins", evidence: [{ files: ["LICENSE"], contains: "Permission" }] },
    ]);
    const repository = createRepository();
    const LICENSE = "Permission is hereby granted, free of charge, to any person.\n";
    byGitHub(repository, "Initial commit", { "README.md": "# shop\n", LICENSE, ...files });
    repository.commit({ message: "Plan", files: { "roadmap.json": licensed } });
    expect((await judged(repository)).done).toBe(done);
  });

  test("that GitHub made, and what the owner wrote into it", async () => {
    const repository = createRepository();
    byGitHub(repository, "Initial commit", { "q.sql": "SELECT 1;\n", "roadmap.json": plan });
    repository.commit({ message: "Work", files: { "q.sql": join } });
    expect((await judged(repository)).done).toBe(true);
  });

  test("that the owner made of all their work", async () => {
    const repository = createRepository();
    repository.commit({ message: "Initial commit", files: { "q.sql": join, "roadmap.json": plan } });
    expect((await judged(repository)).done).toBe(true);
  });
});

test.each<[string, boolean]>([
  ["Add starter code", false],
  ["Initial commit from Create Next App", false],
  ["Initialize project using Create React App", false],
  ["Import the course materials", false],
  ["Add the distribution code of problem set 5", false],
  ["Clone the boilerplate", false],
  ["Add a template for mails", true],
  ["Start the project", true],
  ["Write the skeleton of the report", true],
  ["Add joins to the starter menu", true],
  ["Initial commit", true],
])("a commit %j by the owner shows something: %s", async (message, done) => {
  const repository = codeRepository({ joins: { files: ["**/*.sql"], contains: "JOIN" } });
  repository.commit({ message, files: { "q.sql": join } });
  expect((await judged(repository)).done).toBe(done);
});
