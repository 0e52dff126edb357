/** What `check` says about what is published of other repositories. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../../support/cli.ts";
import { createRepository, temporaryFolder } from "../../support/repository.ts";
import { roadmapText } from "../../support/roadmaps.ts";

function cloneOf(address: string): string {
  const repository = createRepository();
  repository.git("remote", "add", "origin", address);
  return repository.dir;
}

test.each([
  ["a folder by its name", "all", "bob/app", "summary", "summary"],
  ["a folder by its address, in another case", "all", "https://github.com/Bob/App", "nothing", "nothing"],
  ["another folder of the same repository", "all", "another clone", "summary", "summary"],
  ["a folder that nothing else is said about", undefined, "bob/app", "all", "all"],
  ["another repository", "all", "bob/api", "nothing", "all"],
])("a project names %s", async (_name, publish, named, ofProject, expected) => {
  const clone = cloneOf("git@github.com:bob/app.git");
  const entry = publish === undefined ? clone : { repository: clone, publish };
  const repository = named === "another clone" ? cloneOf("https://github.com/bob/app") : named;
  const project = { id: "app", title: "App", repository, publish: ofProject };
  const text = roadmapText([{ id: "joins" }], {
    repositories: [".", entry],
    phases: [{ id: "basics", title: "Basics", groups: [], project }],
  });
  const dir = temporaryFolder();
  writeFileSync(join(dir, "roadmap.json"), text);
  const { stdout } = await runHere(dir, ["check", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    publishing: [{ repository: clone, publish: expected, why: "chosen" }],
  });
});
