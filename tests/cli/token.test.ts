/** `owner/name` with a token: read from the server that is named, and the token is seen nowhere. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli, runHere } from "../support/cli.ts";
import { plannedRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";

/** A folder that stands for GitHub, with one repository in it. */
function server(): { address: string; sha: string } {
  const work = createRepository();
  const sha = work.commit({ message: "Completes: joins", files: { "a.sql": "select 1\n" } });
  const folder = temporaryFolder();
  const bare = new TestRepository(folder);
  bare.git("clone", "--quiet", "--bare", work.dir, join(folder, "ana-souza/api"));
  return { address: `file://${folder}`, sha };
}

const token = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";

test.each([["--json"], ["--dry-run"]])(
  "what it holds ticks, and the token is not shown (%s)",
  async (flag) => {
    const { address, sha } = server();
    const portfolio = plannedRepository(undefined, { repositories: [".", "ana-souza/api"] });
    const environment = { GITHUB_TOKEN: token, GITHUB_SERVER_URL: address };
    const run = await runHere(portfolio.dir, ["sync", flag], { environment });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(sha.slice(0, 7));
    expect(run.stdout + run.stderr).not.toContain(token);
  },
);

test("a missing repository is reported by name, and the rest of the run continues", () => {
  const { address } = server();
  const portfolio = plannedRepository(undefined, { repositories: [".", "ana-souza/gone"] });
  portfolio.commit({ message: "Completes: crud" });
  const environment = { GITHUB_TOKEN: token, GITHUB_SERVER_URL: address };
  const run = runCli(portfolio.dir, ["sync"], { environment });
  expect(run.status).toBe(0);
  expect(run.stderr).toContain("Could not read ana-souza/gone");
  expect(run.stdout).toContain("(crud)");
  expect(run.stdout + run.stderr).not.toContain(token);
});
