/** `roadfolio init` on a terminal: at most five questions, and nothing is written before the last yes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listing, runHere } from "../../support/cli.ts";
import { home, init, learner, type Place, python, read, roadmapIn } from "../../support/newcomer.ts";
import { TestRepository } from "../../support/repository.ts";
import { playTerminal } from "../../support/terminal.ts";

describe("on a terminal", () => {
  const asked = async (place: Place, answers: Parameters<typeof playTerminal>[0], ...args: string[]) => {
    const terminal = playTerminal(answers);
    const run = await runHere(place.dir, ["init", ...args], { environment: { HOME: place.home }, terminal });
    return { run, terminal };
  };

  test("asks what to start from, and writes after the last yes", async () => {
    const place = learner();
    const { run, terminal } = await asked(place, [
      ["start from", "enter"],
      ["Which one", "down", "down", "enter"],
      ["Write these files", "enter"],
    ]);
    expect(run.status).toBe(0);
    expect(terminal.questions()).toEqual(["What will you start from?", "Which one?", "Write these files?"]);
    expect(roadmapIn(place.dir).title).toBe("Backend Development with Java and Spring Boot");
  });

  test("asks at most five questions, and takes away what is not the learner's", async () => {
    const place = learner();
    place.repository.commit({ message: "a", files: python });
    place.repository.commit({ message: "b", author: { name: "Ana Souza", email: "ana@work.example" } });
    mkdirSync(join(place.home, "api"));
    const api = new TestRepository(join(place.home, "api"));
    api.init();
    api.addOrigin("https://github.com/ana-souza/secret-api.git");
    api.commit({ message: "c", files: python });
    const { terminal } = await asked(place, [
      ["start from", "enter"],
      ["Which one", "enter"],
      ["addresses", "down", "space", "enter"],
      ["repositories", "space", "enter"],
      ["Write these files", "enter"],
    ]);
    expect(terminal.questions()).toHaveLength(5);
    const { owner, repositories } = roadmapIn(place.dir);
    expect(owner.emails).toEqual(["ana@example.com"]);
    expect(repositories).toEqual(["."]);
    expect(read(place.dir, "roadmap.json")).not.toContain("secret-api");
  });

  test("if no commit seems to be the learner's, asks which authors they are", async () => {
    const place = learner();
    const author = { name: "Bia Lima", email: "as@home.example" };
    place.repository.commit({ message: "a", files: python, author });
    const { run, terminal } = await asked(
      place,
      [
        ["addresses", "down", "space", "enter"],
        ["Write these files", "enter"],
      ],
      "--from-code",
    );
    expect(terminal.shown()).toContain("Bia Lima, 1 commit here");
    expect(roadmapIn(place.dir).owner.emails).toEqual(["ana@example.com", "as@home.example"]);
    expect(run.stdout).toContain("already shown by your code:");
  });

  test.each([["start from"], ["Which one"], ["Write these files"]])(
    "Ctrl-C at “%s” leaves nothing behind",
    async (left) => {
      const place = learner();
      const before = listing(place.home);
      const answers = [
        ["start from", "enter"],
        ["Which one", "enter"],
        ["Write these files", "enter"],
      ] as const;
      const { run } = await asked(
        place,
        answers.filter(([words]) => words !== left),
      );
      expect(run.status).toBe(1);
      expect(run.stdout).toMatch(/Nothing was written\.\n$/);
      expect(listing(place.home)).toEqual(before);
    },
  );

  test("no is no", async () => {
    const place = learner();
    const before = listing(place.home);
    const { run } = await asked(place, [["Write these files", "no"]], "--starter", "frontend");
    expect(run).toMatchObject({ status: 1 });
    expect(listing(place.home)).toEqual(before);
  });

  test("asks who the learner is if git does not know, and skips what is left empty", async () => {
    const place = { ...learner({ remote: null }) };
    writeFileSync(join(place.home, ".gitconfig"), "");
    const answers = [
      ["What is your name", "enter"],
      ["What is your login", "type ana-souza", "enter"],
      ["Write these files", "enter"],
    ] as const;
    const { run, terminal } = await asked(place, answers, "--starter", "frontend");
    expect(run.status).toBe(0);
    expect(terminal.questions()).toHaveLength(3);
    expect(roadmapIn(place.dir).owner).toEqual({ github: "ana-souza" });
  });

  test("without a repository, code is not offered", async () => {
    const place = { ...home(), repository: new TestRepository("nowhere") };
    const { terminal } = await asked(place, []);
    expect(terminal.shown()).toContain("A starter");
    expect(terminal.shown()).not.toContain("My code");
  });

  test("--yes asks nothing", async () => {
    const place = learner();
    const { run, terminal } = await asked(place, [], "--starter", "frontend", "--yes");
    expect(run.status).toBe(0);
    expect(terminal.shown()).toBe("");
  });

  test("where nothing is missing, nothing is asked", async () => {
    const place = learner();
    await init(place, "--starter", "frontend");
    const { run, terminal } = await asked(place, []);
    expect(run.status).toBe(0);
    expect(terminal.shown()).toBe("");
  });
});
