/** The owner's commits on a project: how many, and from when to when. */
import { expect, test } from "vitest";
import { inFolder, projectPortfolio, shop, shownIn } from "../../support/projects.ts";
import { createRepository, stranger, type TestRepository } from "../../support/repository.ts";
import { FileVersions } from "../../../src/gather/code/versions.ts";
import { workOn } from "../../../src/gather/projects/project-work.ts";
import { gitIn } from "../../../src/ports/git/run.ts";
import { runSync } from "../../support/run.ts";

const description = { languages: [], dependencies: [], run: [], tests: [], licence: null };

const on = (day: string): string => `${day}T10:00:00-03:00`;

/** Three of the owner's commits touch the shop, among others of all kinds. */
function worked(repository: TestRepository, folder: string): void {
  const write = (message: string, day: string, path: string, more: object = {}): string =>
    repository.commit({ message, date: on(day), files: { [path]: `# ${message}\n` }, ...more });
  const app = folder === "" ? "" : `${folder}/`;
  repository.commit({
    message: "Shop",
    date: on("2025-02-05"),
    files: folder === "" ? shop : inFolder(folder, shop),
  });
  write("Beside it", "2025-02-06", "projects/shopping/a.py");
  write("Somebody's", "2025-02-07", `${app}theirs.py`, { author: stranger });
  write("Update the portfolio\n\n3 of 50 items are done.\n", "2025-02-08", `${app}README.md`);
  write("Line\nfeeds ä", "2025-03-09", `${app}ação.py`);
  repository.git("checkout", "--quiet", "-b", "topic");
  write("On a branch", "2025-06-02", `${app}topic.py`);
  repository.git("checkout", "--quiet", "main");
  write("Elsewhere", "2025-04-01", "notes.md");
  repository.git("merge", "--quiet", "--no-ff", "-m", "Merge branch 'topic'", "topic");
}

test("in a folder, its own are counted, once each, whatever else the history holds", async () => {
  const repository = projectPortfolio({ path: "projects/shop" });
  worked(repository, "projects/shop");
  await runSync(repository.dir);
  expect(shownIn(repository).code?.work).toEqual({ commits: 3, first: "2025-02", last: "2025-06" });
  expect(shownIn(repository).code?.lastActivity?.on).toBe("2025-06-02");
});

test("the settings of a machine change nothing", async () => {
  const repository = projectPortfolio({ path: "projects/shop" });
  worked(repository, "projects/shop");
  for (const [name, value] of [
    ["diff.relative", "true"],
    ["log.showRoot", "false"],
    ["diff.noprefix", "true"],
    ["log.decorate", "full"],
    ["log.follow", "true"],
  ] as const)
    repository.git("config", name, value);
  await runSync(repository.dir);
  expect(shownIn(repository).code?.work).toEqual({ commits: 3, first: "2025-02", last: "2025-06" });
});

test("in its own repository, all are counted", async () => {
  const work = createRepository();
  worked(work, "");
  const portfolio = projectPortfolio({ repository: work.dir, publish: "all" });
  await runSync(portfolio.dir);
  expect(shownIn(portfolio).code?.work).toEqual({ commits: 5, first: "2025-02", last: "2025-06" });
});

test("in a history that is slow to walk, the newest in a folder is found and none is counted", async () => {
  const repository = projectPortfolio({ path: "projects/shop" });
  worked(repository, "projects/shop");
  const head = repository.git("rev-parse", "HEAD");
  const git = gitIn(repository.dir, { PATH: process.env["PATH"], HOME: repository.dir });
  const owner = { logins: [], emails: ["ana@example.com"] };
  const work = { commits: 9, first: "2025-02", last: "2025-06" };
  const versions = new FileVersions(git, head, { owner, broughtBy: new Map() });
  const whose = { owner, broughtBy: new Map(), complete: true, versions, copies: false, work };
  const placed = { files: [], ci: [], lacking: false, description };
  const projects = [
    { ...placed, id: "shop", folder: "projects/shop/" },
    { ...placed, id: "all", folder: "" },
  ];
  const found = await workOn(git, head, projects, { ...whose, milestones: [head, head, head, head] });
  expect(found.get("shop")).toMatchObject({ last: { on: "2025-06-02" }, work: null });
  expect(found.get("all")?.work).toEqual(work);
});
