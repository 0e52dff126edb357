/** What a machine may lack: git, or a folder for temporary files. */
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
    expect(run.stderr).not.toContain("our mistake");
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
    expect(run.stderr).toMatch(/no temporary file can be made: ENOENT: .*\/nowhere\/at\/all/);
    expect(run.stderr).not.toContain("our mistake");
    expect(listing(dir)).toEqual(before);
  });

  test("a repository that would be cloned there is told, too", () => {
    const { dir } = plannedRepository(undefined, { repositories: ["file:///nowhere/to/be/found", "."] });
    const run = runCli(dir, ["sync", "--json"], { environment });
    expect(run.status).toBe(1);
    expect(run.stderr).not.toContain("our mistake");
    expect(JSON.parse(run.stdout)).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: "unreachable",
          message: expect.stringContaining("no temporary folder can be made: ENOENT"),
        }),
      ]),
    });
  });
});
