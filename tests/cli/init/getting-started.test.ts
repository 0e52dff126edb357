/** docs/getting-started.md: every command, as it is pasted, in an empty folder and with a remote on this machine. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { starters } from "../../../src/init/starters.ts";
import { cli } from "../../support/cli.ts";
import { temporaryFolder } from "../../support/repository.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/getting-started.md"), "utf8");

/** The blocks of shell commands, in order. */
const blocks = [...page.matchAll(/^( *)```sh\n([^]*?)^ *```$/gm)].map(([, , text = ""]) =>
  text.replace(/^ +/gm, ""),
);

test("the commands work when they are pasted one after the other", () => {
  expect(blocks.length).toBeGreaterThanOrEqual(7);
  const home = temporaryFolder();
  const bin = join(home, "bin");
  mkdirSync(bin);
  // What npx would download is the program that was built.
  const npx = `#!/bin/sh\n[ "$1" = roadfolio ] && shift && exec "${process.execPath}" "${cli}" "$@"\n`;
  writeFileSync(join(bin, "npx"), npx, { mode: 0o755 });
  const forge = join(home, "forge");
  const bare = join(forge, "LOGIN/REPOSITORY.git");
  execFileSync("git", ["init", "--quiet", "--bare", "-b", "main", bare]);
  writeFileSync(
    join(home, ".gitconfig"),
    `[user]\n\tname = Ana Souza\n\temail = ana@example.com\n[url "${forge}/"]\n\tinsteadOf = https://github.com/\n`,
  );
  const work = join(home, "work");
  mkdirSync(work);
  const run = spawnSync("sh", ["-e", "-u"], {
    cwd: work,
    encoding: "utf8",
    input: blocks.join("\n"),
    env: { PATH: `${bin}:${process.env["PATH"] ?? ""}`, HOME: home, GIT_CONFIG_NOSYSTEM: "1" },
  });
  expect(run.stderr).not.toContain("rror");
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("+ Filtering rows in queries (sql-where): cities.sql line 1");
  expect(run.stdout).toContain("roadmap.json is valid");
  const pushed = execFileSync("git", ["-C", bare, "ls-tree", "-r", "--name-only", "main"], {
    encoding: "utf8",
  });
  expect(pushed.trim().split("\n")).toEqual([
    ".github/workflows/portfolio-daily.yml",
    ".github/workflows/portfolio.yml",
    ".gitignore",
    "README.md",
    "cities.sql",
    "roadmap.json",
  ]);
});

describe("the starters", () => {
  test.each(starters.map(({ name, about }) => [name, about]))("%s", (name, about) => {
    expect(page).toContain(`| \`${name}\` | ${about} |`);
  });
});
