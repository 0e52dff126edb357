/**
 * A newcomer with a note, fifteen small commits and nothing else: init on a terminal, then the commands that it prints, up to
 * the push. Counts what it costs.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../../support/cli.ts";
import { home, roadmapIn, weeks } from "../../support/newcomer.ts";
import { TestRepository } from "../../support/repository.ts";
import { keys, playTerminal } from "../../support/terminal.ts";

const note = join(import.meta.dirname, "../../import/first-note.md");

test("from a note to a push: at most five questions, nothing typed, in seconds", async () => {
  const { home: folder, dir } = home();
  const bare = join(folder, "forge/ana-souza/estudos.git");
  execFileSync("git", ["init", "--quiet", "--bare", "-b", "main", bare]);
  writeFileSync(
    join(folder, ".gitconfig"),
    `[user]\n\tname = Ana Souza\n\temail = ana@example.com\n[url "${folder}/forge/"]\n\tinsteadOf = https://github.com/\n`,
  );
  const repository = new TestRepository(dir);
  repository.init();
  repository.addOrigin("https://github.com/ana-souza/estudos.git");
  for (const [index, files] of weeks.entries()) repository.commit({ message: `Day ${index + 1}`, files });
  expect(repository.git("rev-list", "--count", "HEAD")).toBe("15");
  copyFileSync(note, join(dir, "plano.md"));

  const terminal = playTerminal([
    ["start from", "enter"],
    ["Write these files", "enter"],
  ]);
  // Not by the clock, which says more about what else the machine does.
  const begun = process.cpuUsage();
  const environment = { HOME: folder };
  const run = await runHere(dir, ["init"], { environment, terminal });
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  expect(run.status).toBe(0);

  const questions = terminal.questions().length;
  const typed = terminal.pressed().filter((key) => !Object.values<string>(keys).includes(key)).length;
  const [, done = "0", total = "0"] = /^(\d+) of (\d+) items are already shown/m.exec(run.stdout) ?? [];
  // The figures of the newcomer's five minutes.
  process.stdout.write(
    `newcomer: ${questions} questions, ${typed} fields typed, ${seconds.toFixed(1)} s of processor time, ${done} of ${total} items shown\n`,
  );
  expect(questions).toBeLessThanOrEqual(5);
  expect(typed).toBe(0);
  expect(seconds).toBeLessThanOrEqual(20);
  expect(Number(total)).toBe(50);
  expect(Number(done)).toBeGreaterThanOrEqual(10);
  expect(run.stdout).toMatch(/^ {2}.+: (?:sql|shop|tests)\/\S+:\d+$/m);

  // Pasted as they are printed.
  const pasted = run.stdout.split("\n").filter((line) => /^ {5}git /.test(line));
  expect(pasted.map((line) => line.split(" ").slice(5, 7).join(" "))).toEqual([
    "git add",
    "git add",
    "git commit",
    "git push",
  ]);
  expect(pasted.filter((line) => line.length > 80)).toEqual([]);
  const shell = spawnSync("sh", ["-e"], {
    cwd: dir,
    encoding: "utf8",
    input: pasted.join("\n"),
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1" },
  });
  expect(shell.status).toBe(0);
  const pushed = execFileSync("git", ["-C", bare, "ls-tree", "-r", "--name-only", "main"], {
    encoding: "utf8",
  });
  expect(pushed.split("\n")).toEqual(
    expect.arrayContaining(["roadmap.json", ".github/workflows/portfolio.yml", "README.md"]),
  );
  expect(roadmapIn(dir).owner).toEqual({
    name: "Ana Souza",
    github: "ana-souza",
    emails: ["ana@example.com"],
  });
  expect((await runHere(dir, ["check"], { environment })).status).toBe(0);
});
