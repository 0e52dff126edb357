/** A second `roadfolio init`: adds what is missing, and leads to a commit until there is one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../support/cli.ts";
import { home, init, learner, read, roadmapIn } from "../../support/newcomer.ts";

/** The git commands that a run prints. */
const pasted = (stdout: string): string[] =>
  stdout.split("\n").flatMap((line) => /^ {5}(git .+)/.exec(line)?.[1] ?? []);

test("prints the same commands as long as nothing is committed", async () => {
  const place = learner();
  place.repository.commit({ message: "Start", files: { "notes.txt": "a" } });
  const first = await init(place, "--starter", "frontend");
  const second = await init(place);
  expect(second.stdout).toContain("Nothing is missing.");
  expect(pasted(second.stdout)).toEqual(pasted(first.stdout));
  expect(pasted(second.stdout)[0]).toContain("git add roadmap.json");
});

test("where there is no repository, too", async () => {
  const place = home();
  const first = await init(place, "--starter", "frontend");
  const second = await init(place);
  expect(pasted(first.stdout).join("\n")).toMatch(/^git init .*\ngit add roadmap\.json /);
  expect(pasted(second.stdout)).toEqual(pasted(first.stdout));
});

test("names only what is not committed yet, and nothing of the learner's own", async () => {
  const place = learner();
  await init(place, "--starter", "frontend");
  place.repository.git("add", "--all");
  place.repository.commit({ message: "Add my learning roadmap" });
  place.repository.write({ "README.md": "# Mine\n", "notes.txt": "a" });
  const { stdout } = await init(place);
  expect(pasted(stdout).slice(0, 2)).toEqual([
    "git add README.md",
    'git commit -m "Add my learning roadmap"',
  ]);
});

test("where everything is committed, only the push is left", async () => {
  const place = learner();
  await init(place, "--starter", "frontend");
  place.repository.git("add", "--all");
  place.repository.commit({ message: "Add my learning roadmap" });
  const { stdout } = await init(place);
  expect(stdout).toContain("3. Push. Paste:");
  expect(pasted(stdout)).toEqual(["git push -u origin main"]);
});

test("a cohort is committed as well", async () => {
  const place = learner();
  const first = await init(place, "--cohort");
  expect(pasted(first.stdout)[0]).toContain("git add cohort.json");
  const second = await init(place, "--cohort");
  expect(pasted(second.stdout)).toEqual(pasted(first.stdout));
});

test("adds an owner that is missing, and changes nothing else", async () => {
  const place = learner();
  const text = '{\n  "title": "Plan",\n  "start": "2026-01-01",\n  "phases": []\n}\n';
  place.repository.write({ "roadmap.json": text });
  const { stdout } = await init(place);
  expect(stdout).toMatch(/roadmap\.json +you are added as its owner; the rest stays as it is/);
  const owner = '{ "name": "Ana Souza", "github": "ana-souza", "emails": ["ana@example.com"] }';
  expect(read(place.dir, "roadmap.json")).toBe(text.replace('"Plan",\n', `"Plan",\n  "owner": ${owner},\n`));
  expect((await init(place)).stdout).toContain("Nothing is missing.");
});

test("an empty roadmap.json is as good as none", async () => {
  const place = learner();
  place.repository.write({ "roadmap.json": "\n" });
  const { status } = await init(place, "--starter", "frontend");
  expect(status).toBe(0);
  expect(roadmapIn(place.dir).phases.length).toBeGreaterThan(0);
});

test("a note that is not there is not offered for an import", async () => {
  const place = learner();
  await init(place, "--starter", "frontend");
  const run = runCli(place.dir, ["init", "nope.md"]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("nope.md was not found.");
});

test("says how a file that cannot be read gets its lines", async () => {
  const place = learner();
  writeFileSync(join(place.dir, ".gitignore"), Buffer.from("caf\u00e9\n", "latin1"));
  const { stdout } = await init(place, "--starter", "frontend");
  expect(stdout).toMatch(/\.gitignore +left as it is: .*in UTF-8.* Then run init again\./);
});
