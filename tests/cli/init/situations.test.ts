/** Where newcomers are when they run `roadfolio init`, and a plain sentence for each. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listing, runCli, runHere } from "../../support/cli.ts";
import { filesOf, home, init, learner, read, roadmapIn } from "../../support/newcomer.ts";
import { temporaryFolder } from "../../support/repository.ts";

describe("a sentence for each situation", () => {
  test("no git repository yet", async () => {
    const place = home();
    const run = await init(place, "--starter", "frontend");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("this folder is not a git repository");
    expect(run.stdout).toContain("git init -b main");
    expect(filesOf(place.dir)).toContain("roadmap.json");
  });

  test("a folder below the root: nothing is written", () => {
    const place = learner();
    mkdirSync(join(place.dir, "plans"));
    const run = runCli(join(place.dir, "plans"), ["init", "--starter", "frontend"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("GitHub only runs workflows at a repository's root");
    expect(readdirSync(join(place.dir, "plans"))).toEqual([]);
  });

  test.each<[string, string]>([
    ["no JSON", "{ oops"],
    ["a wrong value", '{ "title": "", "phases": [] }'],
    [
      "a skill that there is not",
      '{ "title": "a", "phases": [{ "id": "p", "title": "P", "groups": [{ "id": "g", "title": "G", "items": [{ "id": "i", "title": "I", "evidence": [{ "skill": "nothing" }] }] }] }] }',
    ],
    ["a conflict", '<<<<<<< HEAD\n{ "title": "a", "phases": [] }\n'],
  ])("a roadmap.json that is broken (%s): nothing is written", (_name, text) => {
    const place = learner();
    place.repository.write({ "roadmap.json": text });
    const before = listing(place.dir);
    const run = runCli(place.dir, ["init", "--starter", "frontend"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/roadmap\.json:\d+:\d+: error: /);
    expect(run.stderr).toContain("roadmap.json already exists and has errors, so nothing was written.");
    expect(listing(place.dir)).toEqual(before);
  });

  test("without git: nothing is written", () => {
    const place = learner();
    const before = listing(place.dir);
    const run = runCli(place.dir, ["init", "--starter", "frontend"], {
      environment: { PATH: temporaryFolder() },
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("Check that git is installed");
    expect(listing(place.dir)).toEqual(before);
  });

  test("a bare repository: nothing is written", () => {
    const dir = temporaryFolder();
    execFileSync("git", ["init", "--quiet", "--bare", dir]);
    const before = listing(dir);
    const run = runCli(dir, ["init", "--starter", "frontend"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("it is a bare repository");
    expect(listing(dir)).toEqual(before);
  });

  test("another default branch", async () => {
    const place = learner();
    writeFileSync(join(place.dir, ".git/HEAD"), "ref: refs/heads/trunk\n");
    await init(place, "--starter", "frontend");
    expect(read(place.dir, ".github/workflows/portfolio.yml")).toContain("branches: [trunk]");
  });

  test("the remote's default branch, whatever is checked out", async () => {
    const place = learner();
    place.repository.commit({ message: "Start", files: { a: "a" } });
    place.repository.git("update-ref", "refs/remotes/origin/develop", "HEAD");
    place.repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/develop");
    const run = await init(place, "--starter", "frontend");
    expect(read(place.dir, ".github/workflows/portfolio.yml")).toContain("branches: [develop]");
    expect(run.stdout).toContain("You are on main, and the workflow runs on develop");
  });

  test("GitLab: no workflows", async () => {
    const place = learner({ remote: "git@gitlab.com:ana/learning.git" });
    const run = await init(place, "--starter", "frontend");
    expect(run.stdout).toContain("gitlab.com does not run GitHub's workflows");
    expect(existsSync(join(place.dir, ".github"))).toBe(false);
  });

  test("a link in place of README.md: left, and nothing is lost", async () => {
    const place = learner();
    place.repository.write({ "other.md": "# Other\n" });
    symlinkSync("other.md", join(place.dir, "README.md"));
    const run = runCli(place.dir, ["init", "--starter", "frontend"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("README.md is a symbolic link");
    expect(filesOf(place.dir).toSorted()).toEqual([".git", "README.md", "other.md"]);
  });

  test("somebody whom only variables name", async () => {
    const { home: folder, dir } = home("");
    const variables = { GIT_AUTHOR_NAME: "Bia Lima", GIT_AUTHOR_EMAIL: "bia@example.com" };
    const environment = { HOME: folder, ...variables };
    const half = await runHere(dir, ["init", "--starter", "frontend"], { environment });
    expect(roadmapIn(dir).owner).toEqual({ name: "Bia Lima", emails: ["bia@example.com"] });
    // git also needs to know who commits.
    expect(half.stdout).toContain('git config --global user.name "Bia Lima"');
    const committer = { GIT_COMMITTER_NAME: "Bia Lima", GIT_COMMITTER_EMAIL: "bia@example.com" };
    const whole = await runHere(dir, ["init"], { environment: { ...environment, ...committer } });
    expect(whole.stdout).not.toContain("git config");
  });

  test("readme.md in lower case is the README", async () => {
    const place = learner();
    place.repository.write({ "readme.md": "# ana\n" });
    await init(place, "--starter", "frontend");
    expect(read(place.dir, "readme.md")).toContain("roadfolio:start");
    expect(existsSync(join(place.dir, "README.md"))).toBe(false);
  });

  test("a workflow of the learner's own stays", async () => {
    const place = learner();
    const theirs = "name: Deploy my site\n";
    place.repository.write({ ".github/workflows/portfolio.yml": theirs });
    const run = await init(place, "--starter", "frontend");
    expect(read(place.dir, ".github/workflows/portfolio.yml")).toBe(theirs);
    expect(run.stdout).toMatch(/portfolio\.yml +left as it is: it is yours/);
  });

  test("--dir", async () => {
    const place = learner();
    const run = await runHere(place.home, ["init", "--dir", "learning", "--starter", "frontend"], {
      environment: { HOME: place.home },
    });
    expect(run.stdout).toContain("     cd learning\n");
    expect(existsSync(join(place.dir, "roadmap.json"))).toBe(true);
  });
});

describe("from a note", () => {
  const note = "# Plan\r\n\r\n## SQL\r\n\r\n- [ ] JOIN\r\n- [x] Subqueries e índices\r\n";

  test("says what to do about texts that stay in another language", async () => {
    const place = learner();
    place.repository.write({
      "plan.md": "# Plano\n\n## SQL\n\n- [ ] Escrever um artigo sobre o que aprendi\n",
    });
    const { stdout } = await init(place, "plan.md");
    expect(stdout).toMatch(/looks like Portuguese.* \[not-english\]\n {4}Run `npx roadfolio translations`/);
  });

  test("becomes the roadmap, with the learner as its owner", async () => {
    const place = learner();
    place.repository.write({ "my plan.md": note });
    const run = await init(place, "my plan.md");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("of 2 items of my plan.md are linked to a skill");
    expect(roadmapIn(place.dir)).toMatchObject({
      owner: { name: "Ana Souza", github: "ana-souza" },
      repositories: ["."],
    });
    expect(read(place.dir, "my plan.md")).toBe(note);
  });

  test("is found from the current folder, wherever the portfolio is", async () => {
    const place = learner();
    writeFileSync(join(place.home, "plan.md"), note);
    const run = await runHere(place.home, ["init", "plan.md", "--dir", "learning"]);
    expect(run.status).toBe(0);
    expect(roadmapIn(place.dir).phases).toHaveLength(1);
  });

  test("does not replace a roadmap that is there, and says how to bring it in", async () => {
    const place = learner();
    await init(place, "--starter", "frontend");
    place.repository.write({ "plan.md": note });
    const before = listing(place.dir);
    const run = await init(place, "plan.md");
    expect(run.stdout).toContain("To merge the note: npx roadfolio import plan.md");
    expect(listing(place.dir)).toEqual(before);
  });

  test.each<[string, string | null, string]>([
    ["nothing to do in it", "Only words.\n", "plan.md has no boxes and no lists"],
    ["empty", "", "plan.md has no boxes and no lists"],
    ["not there", null, "plan.md was not found"],
  ])("%s: nothing is written", (_name, text, message) => {
    const place = learner();
    if (text !== null) place.repository.write({ "plan.md": text });
    const before = listing(place.dir);
    const run = runCli(place.dir, ["init", "plan.md"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(message);
    expect(listing(place.dir)).toEqual(before);
  });
});

describe("wrong usage", () => {
  test.each<[string[], string]>([
    [["--starter", "backend-cobol"], "There is no starter “backend-cobol”. Choose from: backend-python, "],
    [["--starter", "bakend-python"], "Did you mean backend-python?"],
    [["--starter", "frontend", "--from-code"], "init starts from one thing"],
    [["note.md", "--from-code"], "init starts from one thing"],
    [["a.md", "b.md"], "init needs at most one NOTE.md"],
    [["--dir", "nowhere", "--starter", "frontend"], "nowhere"],
  ])("%j", (args, message) => {
    const place = learner();
    const before = listing(place.dir);
    const run = runCli(place.dir, ["init", ...args]);
    expect(run.status).toBeGreaterThan(0);
    expect(run.stderr).toContain(message);
    expect(listing(place.dir)).toEqual(before);
  });
});
