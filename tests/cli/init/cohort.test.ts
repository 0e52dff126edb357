/** `roadfolio init --cohort`, and what `check` says of its file. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../../src/problems/errors.ts";
import { listing, runHere } from "../../support/cli.ts";
import { createRepository, temporaryFolder } from "../../support/repository.ts";

const root = join(import.meta.dirname, "../../..");
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

test("writes a cohort that is valid, and the workflows, and says what is next", async () => {
  const repository = createRepository();
  repository.addOrigin("https://github.com/acme/backend.git");
  const { dir } = repository;
  const run = await runHere(dir, ["init", "--cohort", "--yes"]);
  expect(run.status).toBe(0);
  expect(JSON.parse(read(dir, "cohort.json"))).toMatchObject({
    title: "backend",
    repository: "acme/backend",
    names: "full",
    mentors: [],
    learners: [],
  });
  expect(read(dir, "cohort.json").trimEnd().split("\n")).toHaveLength(8);
  expect(read(dir, ".github/workflows/cohort.yml")).toBe(read(root, "docs/cohort.yml"));
  expect(read(dir, ".github/workflows/cohort-daily.yml")).toBe(read(root, "docs/cohort-daily.yml"));
  expect(existsSync(join(dir, "roadmap.json"))).toBe(false);
  for (const text of [
    '"cohort": "acme/backend",',
    "https://github.com/acme/backend/settings/pages",
    "git add cohort.json .github/workflows/cohort.yml\n",
    "git add .github/workflows/cohort-daily.yml\n",
  ])
    expect(run.stdout).toContain(text);
  const check = await runHere(dir, ["check"]);
  expect(check).toEqual({ status: 0, stdout: "cohort.json is valid: 0 learners\n", stderr: "" });
  const again = async (): Promise<string> => (await runHere(dir, ["init", "--cohort", "--yes"])).stdout;
  expect(await again()).toContain("Nothing is missing.");
  writeFileSync(join(dir, "cohort.json"), '{ "title": "Ours", "learners": [] }');
  const before = listing(dir);
  expect(await again()).toContain("left as it is: it is yours");
  expect(listing(dir)).toEqual(before);
});

test("takes no learner's plan", async () => {
  const running = runHere(temporaryFolder(), ["init", "note.md", "--cohort"]);
  await expect(running).rejects.toThrow(UserError);
});

test("check finds a cohort in the folder or by name, with its shared roadmap", async () => {
  const dir = temporaryFolder();
  const learners = [
    { login: "ana", repository: "ana/a" },
    { login: "ana", repository: "ana/b" },
  ];
  writeFileSync(join(dir, "cohort.json"), JSON.stringify({ title: "X", roadmap: "plan.json", learners }));
  writeFileSync(join(dir, "plan.json"), '{ "title": "Plan", "phase": [] }');
  for (const options of [[], ["--cohort", "cohort.json"]]) {
    const run = await runHere(dir, ["check", ...options]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /^cohort\.json:1:\d+: error: The login ana is already in the list.*\[learner-twice\]$/m,
    );
    expect(run.stderr).toMatch(/^plan\.json:1:\d+: error: Unknown key "phase"/m);
  }
  const none = await runHere(dir, ["check", "--cohort", "none.json", "--json"]);
  expect(JSON.parse(none.stdout)).toMatchObject({ problems: [{ code: "no-cohort" }] });
});
