/** A second `roadfolio init`: adds what is missing, and leads to a commit until there is one. */
import { expect, test } from "vitest";
import { home, init, learner } from "../../support/newcomer.ts";

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
