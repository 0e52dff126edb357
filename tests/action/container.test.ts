/** In a job's container, the workspace belongs to another user than the one that the job runs as. */
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../support/cli.ts";
import { createRepository, temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { runAction } from "./run-action.ts";

/**
 * A git that takes every repository for somebody else's, through the variable that git's own tests use. What talks to a
 * remote is left alone, because the remote of the test is a folder too.
 */
function gitOfAnotherUser(): string {
  const folder = temporaryFolder();
  const git = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const script = `#!/bin/sh
case " $* " in *" push "*|*" fetch "*) ;; *) export GIT_TEST_ASSUME_DIFFERENT_OWNER=1;; esac
exec '${git}' "$@"
`;
  writeFileSync(join(folder, "git"), script);
  chmodSync(join(folder, "git"), 0o755);
  return `${folder}:${process.env["PATH"]}`;
}

function learner(): { remote: TestRepository; repository: TestRepository } {
  const remote = new TestRepository(temporaryFolder());
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  const repository = createRepository();
  repository.commit({
    message: "Plan\n\nCompletes: joins",
    files: { "roadmap.json": roadmapText([{ id: "joins" }]) },
  });
  repository.git("remote", "add", "origin", remote.dir);
  repository.git("push", "--quiet", "--set-upstream", "origin", "main");
  return { remote, repository };
}

test("the Action reads, commits and pushes", async () => {
  const { remote, repository } = learner();
  const inputs = { site: "", token: "ghs_x" };
  const environment = { PATH: gitOfAnotherUser() };
  const run = await runAction(repository.dir, { inputs: { ...inputs, issues: "off" }, environment });
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(remote.git("log", "-1", "--format=%s", "main")).toBe("Update the portfolio: 1 ticked");
});

test("the command line keeps git's refusal", async () => {
  const { repository } = learner();
  const environment = { PATH: gitOfAnotherUser() };
  const { status, stderr } = await runHere(repository.dir, ["sync"], { environment });
  expect(status).toBe(1);
  expect(stderr).toContain("no-repository");
});
