/** `roadfolio init --from-code`: what three repositories show, and what comes next. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listing, runCli, runHere } from "../../support/cli.ts";
import { init, learner, type Place, python, roadmapIn } from "../../support/newcomer.ts";
import { TestRepository } from "../../support/repository.ts";

describe("from code", () => {
  /** The learner's folder, with two other repositories beside it and one of somebody else. */
  function withSiblings(): Place {
    const place = learner();
    place.repository.commit({ message: "Notes", files: { "notes.txt": "later\n" } });
    const other = (name: string, remote: string, author?: { name: string; email: string }): void => {
      mkdirSync(join(place.home, name));
      const repository = new TestRepository(join(place.home, name));
      repository.init();
      repository.addOrigin(remote);
      repository.commit({ message: "Work", files: python, ...(author === undefined ? {} : { author }) });
    };
    other("api", "https://github.com/Ana-Souza/api.git");
    other("old-copy", "https://github.com/ana-souza/api.git");
    other("course", "https://github.com/ana-souza/course.git", { name: "Mallory", email: "m@example.net" });
    other("theirs", "https://github.com/acme/theirs.git");
    mkdirSync(join(place.home, "documents"));
    return place;
  }

  test("takes what three repositories show, and proposes what comes next", async () => {
    const place = withSiblings();
    const run = await init(place, "--from-code");
    expect(run.status).toBe(0);
    const { repositories, phases } = roadmapIn(place.dir);
    expect(repositories).toEqual([".", "Ana-Souza/api"]);
    const ids = JSON.stringify(phases);
    for (const id of ["fastapi-app", "sql-joins", "python-functions"]) expect(ids).toContain(`"id":"${id}"`);
    expect(ids).not.toContain('"done"');
    expect(run.stdout).toMatch(/\d+ of \d+ items are already shown by your code:/);
    expect(run.stdout).toContain("Ana-Souza/api main.py:");
  });

  test("every item that was taken from the code is ticked by the next run, and the open ones are few", async () => {
    const place = withSiblings();
    await init(place, "--from-code");
    const flags = ["--repository", ".", "--repository", "../api"];
    const run = await runHere(place.dir, ["sync", "--dry-run", "--json", ...flags]);
    const items: { group: string; done: boolean }[] = JSON.parse(run.stdout).items;
    const groups = [...new Set(items.map(({ group }) => group))];
    expect(groups.length).toBeGreaterThan(2);
    for (const group of groups) {
      const done = items.filter((item) => item.group === group).map((item) => item.done);
      expect(done[0]).toBe(true);
      expect(done).toEqual(done.toSorted((a, b) => Number(b) - Number(a)));
      expect(done.filter((one) => !one).length).toBeLessThanOrEqual(3);
    }
  });

  test("is what happens if nothing else is said", async () => {
    const place = withSiblings();
    expect((await init(place)).status).toBe(0);
    expect(roadmapIn(place.dir).title).toBe("Software Development Roadmap");
  });

  test.each<[string, (place: Place) => void]>([
    ["no repository", (place) => rmSync(join(place.dir, ".git"), { recursive: true })],
    ["no commits", () => undefined],
    [
      "somebody else's code",
      ({ repository }) =>
        void repository.commit({
          message: "x",
          files: python,
          author: { name: "Mallory", email: "m@example.net" },
        }),
    ],
  ])("%s: says so, names the starters and writes nothing", async (_name, prepare) => {
    const place = learner();
    prepare(place);
    const before = listing(place.dir);
    const run = runCli(place.dir, ["init", "--from-code"], { environment: { HOME: place.home } });
    expect(run).toMatchObject({ status: 1 });
    expect(run.stderr).toMatch(
      /The code here shows none|There is no git repository here|No commit here is by/,
    );
    expect(run.stderr).toContain("--starter NAME): backend-python, ");
    expect(listing(place.dir)).toEqual(before);
  });

  test("code by an address that git does not know: says whose it is, and takes it with --owner-email", async () => {
    const place = learner();
    const author = { name: "Bia Lima", email: "as@home.example" };
    place.repository.commit({ message: "x", files: python, author });
    const refused = runCli(place.dir, ["init", "--from-code"], { environment: { HOME: place.home } });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      "No commit here is by Ana Souza <ana@example.com>. Most are by Bia Lima <as@home.example>: if that is you, run this again with --owner-email as@home.example.",
    );
    const run = await init(place, "--from-code", "--owner-email", author.email, "--owner-login", "asouza");
    expect(run.status).toBe(0);
    expect(roadmapIn(place.dir).owner).toEqual({
      name: "Ana Souza",
      github: "asouza",
      emails: ["ana@example.com", "as@home.example"],
    });
    expect(run.stdout).toContain("already shown by your code:");
  });

  test("a starter over code by an address that git does not know: says whose it is", async () => {
    const place = learner();
    place.repository.commit({
      message: "x",
      files: python,
      author: { name: "Bia Lima", email: "as@home.example" },
    });
    const run = await init(place, "--starter", "backend-python");
    expect(run.stdout.replace(/\s+/g, " ")).toContain(
      "No commit here is by Ana Souza <ana@example.com>. Most are by Bia Lima <as@home.example>: if that is you, add this address to owner.emails in roadmap.json.",
    );
    expect(run.stdout).not.toContain("Your code shows none");
  });
});
