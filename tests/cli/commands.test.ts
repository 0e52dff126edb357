/** The commands as others' scripts call them (design §7): arguments, exit status, and what is printed where. */
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { listing, runCli, runHere } from "../support/cli.ts";
import { learner } from "../support/planned.ts";
import { temporaryFolder } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

describe("wrong usage exits with 2 and points to --help", () => {
  test.each<[string, string[], string]>([
    ["no command", [], "No command given."],
    ["an unknown command", ["snyc"], "Unknown command: “snyc”."],
    ["a name of every object", ["constructor"], "Unknown command: “constructor”."],
    ["an unknown option", ["sync", "--colour"], "Unknown option '--colour'"],
    ["an option of another command", ["check", "--commit"], "Unknown option '--commit'"],
    ["an unknown option in place of a command", ["--colour"], "Unknown option: “--colour”."],
    ["an option without its value", ["sync", "--dir"], "--dir needs a value: --dir DIR"],
    [
      "an option in place of a value",
      ["init", "--starter", "--yes"],
      "--starter needs a value: --starter NAME",
    ],
    ["a value for a switch", ["sync", "--json=yes"], "does not take an argument"],
    ["an argument too many", ["sync", "joins"], "Unexpected argument for sync: “joins”."],
    [
      "explain without an item",
      ["explain"],
      "explain needs exactly one ITEM.\n  For example: roadfolio explain",
    ],
    [
      "cohort without a step",
      ["cohort"],
      "cohort needs exactly one STEP.\n  For example: roadfolio cohort plan",
    ],
    ["explain with two items", ["explain", "joins", "crud"], "explain needs exactly one ITEM."],
    [
      "an unknown strength of links",
      ["import", "plan.md", "--accept", "all"],
      "--accept must be “likely”, not “all”.",
    ],
    [
      "a password in an address",
      ["sync", "--repository", "https://ana:s3cret@example.com/x.git"],
      "must not contain a user name or password",
    ],
    [
      "a port that is a word",
      ["preview", "--port", "http"],
      "--port must be a number from 0 to 65535, not “http”.",
    ],
    [
      "a port that is too high",
      ["preview", "--port", "65536"],
      "--port must be a number from 0 to 65535, not “65536”.",
    ],
    ["a port below zero", ["preview", "--port=-1"], "--port must be a number from 0 to 65535, not “-1”."],
    [
      "a port with a fraction",
      ["preview", "--port", "80.5"],
      "--port must be a number from 0 to 65535, not “80.5”.",
    ],
  ])("%s", (_name, args, message) => {
    const { repository } = learner();
    const before = listing(repository.dir);
    const run = runCli(repository.dir, args);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain("--help");
    expect(run.stderr).not.toContain("s3cret");
    expect(run.stderr.trim().split("\n")).toHaveLength(2);
    expect(listing(repository.dir)).toEqual(before);
  });
});

describe("help and version", () => {
  test.each([["--help"], ["-h"], ["help"], ["snyc", "-h"]])("%s %s", (...args) => {
    const run = runCli(temporaryFolder(), args);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    for (const command of ["sync", "check", "explain ITEM", "preview", "snapshot", "completion SHELL"])
      expect(run.stdout).toMatch(new RegExp(`^  ${command} {2,}\\S`, "m"));
  });

  test.each([
    ["help", "sync"],
    ["sync", "--help"],
    ["sync", "--dry-run", "-h"],
    ["--help", "sync"],
  ])("%s %s", (...args) => {
    const run = runCli(temporaryFolder(), args);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^Usage: roadfolio sync \[options\]\n/);
    expect(run.stdout).toMatch(/^ {2}--dry-run {2,}\S/m);
  });

  test("help of an unknown command is wrong usage", () => {
    const run = runCli(temporaryFolder(), ["help", "snyc"]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("Unknown command: “snyc”.\n  Did you mean sync?");
  });

  test("what follows -- is never a question for help", () => {
    const run = runCli(learner().repository.dir, ["explain", "--", "--help"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("No item matches “--help”.");
  });

  test.each(["--version", "-v", "-V"])("%s", (flag) => {
    const run = runCli(temporaryFolder(), [flag]);
    expect(run).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });
});

describe("check", () => {
  test("says that a roadmap is valid", () => {
    const run = runCli(learner().repository.dir, ["check"]);
    expect(run).toEqual({
      status: 0,
      stdout: "roadmap.json is valid: 1 phase, 2 items, 0 with evidence;\n  next: npx roadfolio sync\n",
      stderr: "",
    });
  });

  const twice = roadmapText([{ id: "joins" }, { id: "joins" }]);
  test.each<[string, string[], string | null, number, string[]]>([
    ["a right one", [], roadmapText([{ id: "joins" }]), 0, []],
    ["a wrong one", [], twice, 1, ["duplicate-id"]],
    ["one under another name", ["--roadmap", "plans/mine.json"], twice, 1, ["duplicate-id"]],
    ["none", ["--roadmap", "other.json"], null, 1, ["no-roadmap"]],
  ])("--json of %s", async (_name, flags, text, status, codes) => {
    const { repository } = learner();
    const path = flags[1] ?? "roadmap.json";
    repository.write(text === null ? {} : { [path]: text });
    const run = await runHere(temporaryFolder(), ["check", "--json", "--dir", repository.dir, ...flags]);
    expect(run).toMatchObject({ status, stderr: "" });
    const answer = JSON.parse(run.stdout);
    expect(Object.keys(answer)).toEqual(["version", "roadmap", "problems"]);
    expect(answer.problems.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  test("names file, line and column of each problem on standard error", async () => {
    const { repository } = learner();
    repository.write({ "roadmap.json": twice });
    const run = await runHere(repository.dir, ["check"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^roadmap\.json:\d+:\d+: error: .+ \[duplicate-id\]\n {2}\S/m);
  });

  test("needs no git and no token", () => {
    const { repository } = learner();
    const run = runCli(repository.dir, ["check"], { environment: { PATH: "/nowhere" } });
    expect(run.status).toBe(0);
  });
});

describe("explain", () => {
  test.each(["joins", "Title of joins", "Junções básicas", "juncoes  BASICAS"])("%s", async (name) => {
    const { repository, sha } = learner();
    const run = await runHere(repository.dir, ["explain", name]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("Title of joins (joins), phase Basics\n");
    expect(run.stdout).toContain(`https://github.com/ana-souza/learning/commit/${sha}`);
  });

  test("an open item says what would tick it", async () => {
    const run = await runHere(learner().repository.dir, ["explain", "crud"]);
    expect(run.stdout).toContain("  Open.\n");
    expect(run.stdout).toContain("“Completes: crud”");
  });

  test("--json", async () => {
    const { repository, sha } = learner();
    const run = await runHere(repository.dir, ["explain", "joins", "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({
      version: 1,
      item: { id: "joins", done: true },
      evidence: [{ says: "done", counts: true, proof: { ref: sha } }],
    });
  });

  test("an unknown item exits with 1, and the nearest ones are named", () => {
    const { repository } = learner();
    const run = runCli(repository.dir, ["explain", "join"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("No item matches “join”.\n  Did you mean joins");
    const json = runCli(repository.dir, ["explain", "join", "--json"]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, problems: [{ code: "unknown-item" }] });
  });

  test("writes nothing, whatever else is asked", async () => {
    const { repository } = learner();
    const before = listing(repository.dir);
    expect((await runHere(repository.dir, ["explain", "joins", "--commit"])).status).toBe(0);
    expect(listing(repository.dir)).toEqual(before);
  });
});

describe("snapshot", () => {
  test("is JSON of all that was read, without an e-mail address, and writes nothing", () => {
    const { repository, sha } = learner();
    repository.commit({
      message: "Thanks to friend@example.org\n\n[x] crud",
      author: { name: "ana@example.com", email: "ana@example.com" },
    });
    const before = listing(repository.dir);
    const run = runCli(repository.dir, ["snapshot"]);
    expect(run.status).toBe(0);
    const snapshot = JSON.parse(run.stdout);
    expect(snapshot).toMatchObject({ version: 1, repositories: [{ listed: ".", branch: "main" }] });
    expect(run.stdout).toContain(sha);
    expect(run.stdout).not.toMatch(/[\w.+-]+@[\w-]+\.[\w.]+/);
    expect(listing(repository.dir)).toEqual(before);
  });
});

test("the program is called by its whole path from any folder", () => {
  const { repository } = learner();
  const elsewhere = temporaryFolder();
  const run = runCli(elsewhere, ["sync", "--dir", repository.dir]);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(listing(elsewhere)).toEqual([]);
  expect(repository.git("diff", "--name-only")).toBe("roadmap.json");
});
