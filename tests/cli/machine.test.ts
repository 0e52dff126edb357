/** What a machine may lack: git, a folder for temporary files, a reader of the whole output. */
import { describe, expect, test } from "vitest";
import { listing, runCli } from "../support/cli.ts";
import { plannedRepository } from "../support/planned.ts";
import { temporaryFolder } from "../support/repository.ts";

const commands = [["sync"], ["sync", "--commit"], ["sync", "--json"], ["explain", "joins"]].map(
  (args): [string, string[]] => [args.join(" "), args],
);

describe("without git", () => {
  test.each(commands)("%s", (_name, args) => {
    const { dir } = plannedRepository();
    const before = listing(dir);
    const run = runCli(dir, args, { environment: { PATH: temporaryFolder() } });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`git cannot be started in ${dir}: spawn git ENOENT`);
    expect(run.stderr).toContain("Check that git is installed");
    expect(run.stderr).not.toContain("This is a bug");
    expect(listing(dir)).toEqual(before);
  });
});

describe("without a folder for temporary files", () => {
  const environment = { TMPDIR: "/nowhere/at/all" };

  test.each(commands)("%s", (_name, args) => {
    const { dir } = plannedRepository();
    const before = listing(dir);
    const run = runCli(dir, args, { environment });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/no temporary file could be created: ENOENT: .*\/nowhere\/at\/all/);
    expect(run.stderr).not.toContain("This is a bug");
    expect(listing(dir)).toEqual(before);
  });

  test("a repository that would be cloned there is reported, too", () => {
    const { dir } = plannedRepository(undefined, { repositories: ["file:///nowhere/to/be/found", "."] });
    const run = runCli(dir, ["sync", "--json"], { environment });
    expect(run.status).toBe(1);
    expect(run.stderr).not.toContain("This is a bug");
    expect(JSON.parse(run.stdout)).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: "unreachable",
          message: expect.stringContaining("no temporary folder could be created: ENOENT"),
        }),
      ]),
    });
  });
});

test("a reader that stops early, such as head, does not cause a failure", () => {
  // More than fits in a pipe, so the rest is written after it was closed.
  const { dir } = plannedRepository(Array.from({ length: 2000 }, (_, index) => ({ id: `item-${index}` })));
  const shell = ["-o", "pipefail", "-c", '"$0" "$@" | head -c 1', process.execPath];
  const run = runCli(dir, ["sync", "--dry-run", "--json"], { node: "bash", before: shell });
  expect(run).toEqual({ status: 0, stdout: "{", stderr: "" });
});
