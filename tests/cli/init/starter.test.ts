/** `roadfolio init` from a starter, and over what is already there. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { everySkillRoadmap } from "../../../src/init/every-skill-roadmap.ts";
import { skills } from "../../../src/skills/catalogue.ts";
import { listing, runHere } from "../../support/cli.ts";
import { filesOf, init, learner, python, read, roadmapIn } from "../../support/newcomer.ts";

const root = join(import.meta.dirname, "../../..");

const ana = { name: "Ana Souza", emails: ["ana@example.com"], login: null, loginFrom: null, others: [] };
const everySkill = everySkillRoadmap(skills, new Set(), ana);

describe("from a starter", () => {
  test("writes everything, and ends with a check, a run, links and commands", async () => {
    const place = learner();
    place.repository.commit({ message: "Start", files: python });
    const run = await init(place, "--starter", "backend-python");
    expect(run.status).toBe(0);
    for (const text of [
      "Checked: roadmap.json is valid (4 phases, 59 items).",
      "of 59 items are already shown by your code:",
      "FastAPI applications: main.py:3",
      "https://github.com/ana-souza/learning/settings/pages",
      "https://github.com/ana-souza/learning/settings/actions",
      "https://ana-souza.github.io/learning/",
      "git add roadmap.json .github/workflows/portfolio.yml\n",
      "git add .github/workflows/portfolio-daily.yml README.md .gitignore\n",
    ])
      expect(run.stdout).toContain(text);
    expect(roadmapIn(place.dir)).toMatchObject({
      title: "Backend Development with Python",
      owner: { name: "Ana Souza", github: "ana-souza", emails: ["ana@example.com"] },
      repositories: ["."],
    });
    expect(read(place.dir, ".github/workflows/portfolio.yml")).toBe(read(root, "docs/portfolio.yml"));
    expect(read(place.dir, ".github/workflows/portfolio-daily.yml")).toBe(
      read(root, "docs/portfolio-daily.yml"),
    );
    expect(read(place.dir, ".gitignore")).toBe("/site/\n");
  });

  test("a second time it writes nothing", async () => {
    const place = learner();
    place.repository.commit({ message: "Start", files: python });
    await init(place, "--starter", "frontend");
    const before = listing(place.dir);
    const run = await init(place, "--starter", "devops");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("roadmap.json already exists and stays as it is.");
    expect(run.stdout).toContain("Nothing is missing.");
    // Nothing of it is committed yet.
    expect(run.stdout).toContain("git add roadmap.json");
    expect(listing(place.dir)).toEqual(before);
  });

  test("adds only what is missing to what is there, byte for byte", async () => {
    const place = learner();
    const readme = "\uFEFF# Ana\r\n\r\nHello.\r\n";
    place.repository.commit({ message: "Start", files: { "README.md": readme, ".gitignore": ".env\r\n" } });
    await init(place, "--starter", "frontend");
    expect(read(place.dir, "README.md")).toBe(
      `${readme}\r\n<!-- roadfolio:start -->\r\n<!-- roadfolio:end -->\r\n`,
    );
    expect(read(place.dir, ".gitignore")).toBe(".env\r\n/site/\r\n");
  });

  test("the site can be written after it, and git ignores it", async () => {
    const place = learner();
    await init(place, "--starter", "frontend");
    place.repository.commit({ message: "Start" });
    const sync = await runHere(place.dir, ["sync"]);
    expect(sync.status).toBe(0);
    expect(existsSync(join(place.dir, "site/index.html"))).toBe(true);
    expect(place.repository.git("status", "--porcelain")).not.toContain("site");
  });

  test("what init itself writes shows no skill of the catalogue", async () => {
    const place = learner();
    place.repository.write({ "roadmap.json": JSON.stringify(everySkill) });
    await init(place);
    expect(filesOf(place.dir)).toContain(".github/workflows/portfolio-daily.yml");
    place.repository.commit({ message: "Add my learning roadmap" });
    const run = await runHere(place.dir, ["sync", "--dry-run", "--json"]);
    const { items } = JSON.parse(run.stdout);
    expect(items.filter((item: { done: boolean }) => item.done)).toEqual([]);
  });
});
