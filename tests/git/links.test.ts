/** Proofs link to where the repository is, whatever its remote and its host are called on this machine. */
import { chmodSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bareRepository, plannedRepository } from "../support/planned.ts";
import { temporaryFolder, type TestRepository } from "../support/repository.ts";
import { runSync } from "../support/run.ts";

/** A folder with an ssh that knows aliases, and writes down each call. */
function fakeSsh(aliases: Record<string, string>): { path: string; calls: () => string } {
  const folder = temporaryFolder();
  const cases = Object.entries(aliases).map(([alias, host]) => `${alias}) echo hostname ${host} ;;`);
  const script = [
    "#!/bin/sh",
    `echo "$@" >>'${folder}/calls'`,
    "for host; do :; done",
    "case $host in",
    ...cases,
    "*) echo hostname $host ;;",
    "esac",
  ];
  writeFileSync(join(folder, "ssh"), `${script.join("\n")}\n`);
  chmodSync(join(folder, "ssh"), 0o755);
  const calls = join(folder, "calls");
  return {
    path: `${folder}:${process.env["PATH"] ?? ""}`,
    calls: () => (existsSync(calls) ? readFileSync(calls, "utf8") : ""),
  };
}

async function linkOf(repository: TestRepository, path: string): Promise<string | null | undefined> {
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"], environment: { PATH: path } });
  return plan.decisions.find(({ item }) => item.id === "joins")?.proofs[0]?.url?.replace(/\/commit\/.*$/, "");
}

const github = "https://github.com/ana/app";
const aliases = {
  "github.com-work": "github.com",
  personal: "ssh.github.com",
  corp: "git.corp.example",
  lan: "lan",
};

test.each([
  ["git@github.com:ana/app.git", github, false],
  ["ssh://git@ssh.github.com:443/ana/app.git", github, false],
  ["git@github.com-work:ana/app.git", github, true],
  ["ssh://git@github.com-work/ana/app.git", github, true],
  ["personal:ana/app", github, true],
  ["git@corp:ana/app.git", "https://git.corp.example/ana/app", true],
  ["git@git.other.example:ana/app.git", "https://git.other.example/ana/app", true],
  ["git@lan:ana/app.git", undefined, true],
  ["ssh://-oProxyCommand=x/ana/app.git", undefined, false],
  ["https://git.corp.example/ana/app.git", "https://git.corp.example/ana/app", false],
])("a remote at %s", async (url, expected, asks) => {
  const repository = plannedRepository();
  repository.commit({ message: "Completes: joins" });
  repository.git("remote", "add", "origin", url);
  const ssh = fakeSsh(aliases);
  expect(await linkOf(repository, ssh.path)).toBe(expected);
  expect(ssh.calls() === "").toBe(!asks);
  expect(ssh.calls()).toMatch(/^(?:-G -oCanonicalizeHostname=no -- \S+\n)?$/);
});

test("without ssh, github.com-work is still GitHub, and another alias is not a link", async () => {
  const repository = plannedRepository();
  repository.commit({ message: "Completes: joins" });
  const git = temporaryFolder();
  writeFileSync(join(git, "git"), `#!/bin/sh\nPATH='${process.env["PATH"] ?? ""}' exec git "$@"\n`);
  chmodSync(join(git, "git"), 0o755);
  repository.git("remote", "add", "origin", "git@github.com-work:ana/app.git");
  expect(await linkOf(repository, git)).toBe(github);
  repository.git("remote", "set-url", "origin", "git@personal:ana/app.git");
  expect(await linkOf(repository, git)).toBeUndefined();
});

test.each<[string, [string, string][]]>([
  ["a remote with another name", [["remote.github.url", "git@github.com:ana/app.git"]]],
  [
    "a fork whose upstream is there too",
    [
      ["remote.origin.url", "git@github.com:ana/app.git"],
      ["remote.upstream.url", "git@github.com:school/app.git"],
    ],
  ],
  [
    "a shorthand",
    [
      ["remote.origin.url", "gh:ana/app"],
      ["url.git@github.com:.insteadOf", "gh:"],
    ],
  ],
])("%s", async (_name, settings) => {
  const repository = plannedRepository();
  repository.commit({ message: "Completes: joins" });
  for (const [key, value] of settings) repository.git("config", key, value);
  expect(await linkOf(repository, process.env["PATH"] ?? "")).toBe(github);
});

test("pushes to the remote of the branch, whatever it is called", async () => {
  const [fork, upstream] = [bareRepository(), bareRepository()];
  const repository = plannedRepository();
  repository.commit({ message: "Work\n\nCompletes: joins", files: { ".gitignore": "site/\n" } });
  for (const [name, remote] of [
    ["mine", fork],
    ["upstream", upstream],
  ] as const) {
    repository.git("remote", "add", name, remote.dir);
    repository.git("push", "--quiet", name, "main");
  }
  repository.git("config", "branch.main.remote", "upstream");
  repository.git("config", "branch.main.merge", "refs/heads/main");
  repository.git("config", "remote.pushDefault", "mine");
  const before = upstream.git("rev-parse", "main");
  await runSync(repository.dir, { flags: ["--push"] });
  expect(fork.git("rev-parse", "main")).toBe(repository.git("rev-parse", "HEAD"));
  expect(fork.git("show", "main:roadmap.json")).toContain('"proof"');
  expect(upstream.git("rev-parse", "main")).toBe(before);
});
