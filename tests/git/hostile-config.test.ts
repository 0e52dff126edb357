/** Programs that a repository's own configuration, hooks and attributes name are never run. */
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitBytes } from "../support/commits.ts";
import { bareRepository, plannedRepository } from "../support/planned.ts";
import { temporaryFolder, type TestRepository } from "../support/repository.ts";
import { doneItems, runSync } from "../support/run.ts";

/** A repository with a tick to commit, and a program that creates a file when it runs. */
function trapped(): { repository: TestRepository; program: string; trace: string } {
  const folder = temporaryFolder();
  const program = join(folder, "run-me");
  const trace = join(folder, "it-ran");
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\n`);
  chmodSync(program, 0o755);
  const repository = plannedRepository();
  repository.commit({ message: "Work\n\nCompletes: joins" });
  return { repository, program, trace };
}

const settings: [string, (program: string) => string][] = [
  ["core.fsmonitor", (program) => program],
  ["core.pager", (program) => program],
  ["pager.log", (program) => program],
  ["core.sshCommand", (program) => program],
  ["core.gitProxy", (program) => program],
  ["core.askPass", (program) => program],
  ["core.editor", (program) => program],
  ["sequence.editor", (program) => program],
  ["diff.external", (program) => program],
  ["diff.trap.textconv", (program) => program],
  ["diff.trap.command", (program) => program],
  ["merge.trap.driver", (program) => program],
  ["gpg.program", (program) => program],
  ["credential.helper", (program) => program],
  ["interactive.diffFilter", (program) => program],
  ["core.alternateRefsCommand", (program) => program],
  ...["log", "add", "commit", "diff", "rev-parse", "config", "symbolic-ref", "diff-tree", "push"].map(
    (name): [string, (program: string) => string] => [`alias.${name}`, (program) => `!${program}`],
  ),
];

test.each(settings)("%s", async (name, value) => {
  const { repository, program, trace } = trapped();
  repository.git("config", "commit.gpgSign", "true");
  repository.git("config", "log.showSignature", "true");
  repository.write({ ".gitattributes": "* diff=trap merge=trap\n" });
  repository.git("config", name, value(program));
  const result = await runSync(repository.dir, { flags: ["--commit"] });
  expect(doneItems(result)).toEqual(["joins"]);
  expect(result.commit).not.toBeNull();
  expect(existsSync(trace)).toBe(false);
});

test("the program that checks signatures is not run on a signed commit", async () => {
  const { repository, program, trace } = trapped();
  repository.git("config", "gpg.program", program);
  repository.git("config", "log.showSignature", "true");
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
  commitBytes(repository, Buffer.from("Completes: crud\n"), { headers: [signature] });
  expect(doneItems(await runSync(repository.dir, { flags: ["--commit"] }))).toEqual(["joins", "crud"]);
  expect(existsSync(trace)).toBe(false);
  repository.git("log", "-2");
  expect(existsSync(trace)).toBe(true);
});

const hooks = [
  "pre-commit",
  "prepare-commit-msg",
  "commit-msg",
  "post-commit",
  "pre-push",
  "reference-transaction",
  "post-index-change",
  "post-checkout",
  "fsmonitor-watchman",
];

test.each(["in .git/hooks", "by core.hooksPath"])("hooks %s", async (where) => {
  const { repository, trace } = trapped();
  const remote = bareRepository();
  repository.git("remote", "add", "origin", remote.dir);
  repository.git("push", "--quiet", "--set-upstream", "origin", "main");
  const folder = where === "in .git/hooks" ? ".git/hooks" : ".githooks";
  if (folder === ".githooks") repository.git("config", "core.hooksPath", join(repository.dir, folder));
  for (const hook of hooks) {
    repository.write({ [`${folder}/${hook}`]: `#!/bin/sh\ntouch '${trace}'\n` });
    chmodSync(join(repository.dir, folder, hook), 0o755);
  }
  const { commit } = await runSync(repository.dir, { flags: ["--push"] });
  expect(remote.git("rev-parse", "main")).toBe(commit);
  expect(existsSync(trace)).toBe(false);
});

test("the program does run when git is used without precautions", () => {
  const { repository, program, trace } = trapped();
  repository.git("config", "core.fsmonitor", program);
  repository.git("status");
  expect(existsSync(trace)).toBe(true);
});

test("another repository's configuration", async () => {
  const { repository: other, program, trace } = trapped();
  for (const [name, value] of settings) other.git("config", name, value(program));
  other.git("config", "log.showSignature", "true");
  for (const listed of [other.dir, `file://${other.dir}`]) {
    const result = await runSync(plannedRepository().dir, { flags: ["--repository", listed] });
    expect(doneItems(result)).toEqual(["joins"]);
  }
  expect(existsSync(trace)).toBe(false);
});
