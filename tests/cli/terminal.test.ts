/** What differs on a terminal, in a pipe, and in a Windows checkout. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli, runHere } from "../support/cli.ts";
import { learner } from "../support/planned.ts";
import { roadmapText } from "../support/roadmaps.ts";

describe("colours", () => {
  const commands = [
    ["--help"],
    ["help", "sync"],
    ["sync", "--dry-run"],
    ["check"],
    ["snyc"],
    ["explain", "nothing"],
  ];

  test.each(commands.map((args): [string, string[]] => [args.join(" "), args]))(
    "none in a pipe: %s",
    (_name, args) => {
      const { repository } = learner();
      for (const environment of [{ TERM: "xterm-256color" }, { FORCE_COLOR: "0" }, { NO_COLOR: "1" }]) {
        const { stdout, stderr } = runCli(repository.dir, args, { environment });
        expect(stdout + stderr).not.toContain("\u001b");
      }
    },
  );

  test("of ticked items, headings and levels, if they are forced", () => {
    const { repository } = learner();
    const environment = { FORCE_COLOR: "1" };
    const run = runCli(repository.dir, ["sync", "--dry-run"], { environment });
    expect(run.stdout).toContain("\u001b[32m+\u001b[39m Title of joins (joins): ");
    expect(runCli(repository.dir, ["--help"], { environment }).stdout).toContain(
      "\u001b[1mCommands\u001b[22m",
    );
    repository.write({ "roadmap.json": roadmapText([{ id: "joins" }, { id: "joins" }]) });
    expect(runCli(repository.dir, ["check"], { environment }).stderr).toContain("\u001b[31merror\u001b[39m");
  });

  test("never in JSON", () => {
    const run = runCli(learner().repository.dir, ["sync", "--dry-run", "--json"], {
      environment: { FORCE_COLOR: "1" },
    });
    expect(run.stdout).not.toContain("\u001b");
    expect(JSON.parse(run.stdout)).toMatchObject({ version: 1 });
  });
});

test("in a checkout whose lines end in CRLF, check and sync work, and only lines that change do", async () => {
  const { repository } = learner();
  repository.git("config", "core.autocrlf", "true");
  const file = join(repository.dir, "roadmap.json");
  const before = readFileSync(file, "utf8").replaceAll("\n", "\r\n");
  repository.write({ "roadmap.json": before, "README.md": "# Learning\r\n" });
  expect(await runHere(repository.dir, ["check"])).toMatchObject({ status: 0, stderr: "" });
  expect((await runHere(repository.dir, ["sync"])).status).toBe(0);
  const after = readFileSync(file, "utf8");
  expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  expect(after).toContain('"done"');
  expect(repository.git("diff", "--numstat", "--", "roadmap.json")).toMatch(/^\d\t\d\troadmap\.json$/m);
  expect((await runHere(repository.dir, ["sync"])).stdout).toContain(
    "Nothing to write: everything is up to date.",
  );
});
