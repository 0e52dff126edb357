/** The completions, run by each shell that this machine has, and looked at for those that it lacks. */
import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/table.ts";
import { runHere, cli } from "../support/cli.ts";
import { learner } from "../support/planned.ts";
import { temporaryFolder } from "../support/repository.ts";

const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

async function scriptOf(shell: string): Promise<string> {
  const run = await runHere(temporaryFolder(), ["completion", shell]);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return run.stdout;
}

/** Runs a shell where `roadfolio` is this program, in the folder of a learner. @returns the lines it printed */
function inShell(shell: string, args: readonly string[], code: string): string[] {
  const bin = temporaryFolder();
  writeFileSync(join(bin, "roadfolio"), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
  chmodSync(join(bin, "roadfolio"), 0o755);
  const { stdout, stderr, status } = spawnSync(shell, [...args, "-c", code], {
    cwd: learner().repository.dir,
    encoding: "utf8",
    env: { PATH: `${bin}:${process.env["PATH"] ?? ""}`, HOME: bin },
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.split("\n").filter((line) => line !== "");
}

const names = [...commands.map(({ name }) => name), "help"];

describe.skipIf(!has("bash"))("bash", () => {
  const complete = async (...words: string[]): Promise<string[]> =>
    inShell(
      "bash",
      ["--norc"],
      `${await scriptOf("bash")}
COMP_WORDS=(roadfolio ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}
_roadfolio; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  test("commands", async () => {
    expect(await complete("")).toEqual([...names, "--help", "--version"]);
    expect(await complete("s")).toEqual(["sync", "skills", "snapshot"]);
  });

  test("the options of a command, and no others", async () => {
    expect(await complete("check", "--")).toEqual([
      "--dir",
      "--roadmap",
      "--fix",
      "--dry-run",
      "--format",
      "--templates",
      "--cohort",
      "--json",
      "--help",
    ]);
    expect(await complete("sync", "--dry-run", "--p")).toEqual(["--push"]);
  });

  test("the ids of items", async () => {
    expect(await complete("explain", "")).toEqual(["joins", "crud"]);
    expect(await complete("explain", "cr")).toEqual(["crud"]);
  });

  test("the names of starters", async () => {
    expect(await complete("init", "--starter", "backend-p")).toEqual(["backend-python"]);
  });

  test("shells, and the commands that help knows", async () => {
    expect(await complete("completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(await complete("help", "ex")).toEqual(["export", "explain"]);
  });

  test("names of files are left to bash", async () => {
    expect(await complete("sync", "--dir", "")).toEqual([]);
    expect(await scriptOf("bash")).toContain("complete -o bashdefault -o default -F _roadfolio roadfolio");
  });
});

describe.skipIf(!has("zsh"))("zsh", () => {
  /** Prints what `_describe` and `_arguments`, which need a terminal, are called with. */
  const complete = async (...words: string[]): Promise<string[]> =>
    inShell(
      "zsh",
      ["-f"],
      `compdef() { : }; _describe() { print -l -- "\${(@P)2}" }; _arguments() { print -l -- "$@" }
${await scriptOf("zsh")}
words=(roadfolio ${words.map((word) => `'${word}'`).join(" ")}); CURRENT=${words.length + 1}
_roadfolio`,
    );

  test("commands", async () => {
    const lines = await complete("");
    expect(lines.map((line) => line.split(":")[0])).toEqual(names);
  });

  test("options and values", async () => {
    const lines = await complete("sync", "--");
    expect(lines).toContain("--dry-run[Show what would be written, without writing anything]");
    expect(lines.find((line) => line.startsWith("--templates["))).toMatch(/\]:DIR:_files -\/$/);
    expect(lines.find((line) => line.startsWith("*--repository["))).toMatch(
      /\]:PATH\|URL\|OWNER\/NAME:_files -\/$/,
    );
  });
});

describe.skipIf(!has("fish"))("fish", () => {
  const complete = async (line: string): Promise<string[]> => {
    const lines = inShell("fish", ["--no-config"], `${await scriptOf("fish")}\ncomplete -C '${line}'`);
    return lines.map((one) => one.split("\t")[0] ?? "");
  };

  test("commands", async () => {
    expect((await complete("roadfolio ")).toSorted()).toEqual(names.toSorted());
  });

  test("options and values", async () => {
    expect(await complete("roadfolio check --js")).toEqual(["--json"]);
    expect(await complete("roadfolio explain cr")).toEqual(["crud"]);
    expect(await complete("roadfolio init --starter backend-p")).toEqual(["backend-python"]);
    expect((await complete("roadfolio completion ")).toSorted()).toEqual(["bash", "fish", "zsh"]);
  });
});

describe("the shape, for shells that are not here", () => {
  test.each(["bash", "zsh", "fish"])("%s has every command, option and meaning", async (shell) => {
    const script = await scriptOf(shell);
    expect(script).toMatch(/^#.*\n/);
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      for (const option of options)
        expect(script).toContain(shell === "fish" ? `-l ${option.name} ` : `--${option.name}`);
    }
  });

  test.each(["zsh", "fish"])("%s: quotes are closed in every line", async (shell) => {
    for (const line of (await scriptOf(shell)).split("\n").filter((one) => !one.startsWith("#")))
      expect(
        line
          .replaceAll(String.raw`'\''`, "")
          .replaceAll(String.raw`\'`, "")
          .split("'").length % 2,
      ).toBe(1);
  });
});

describe("ids", () => {
  test("of items, also in a subfolder", async () => {
    const { repository } = learner();
    repository.write({ "src/x.py": "" });
    const run = await runHere(join(repository.dir, "src"), ["completion", "items"]);
    expect(run).toEqual({ status: 0, stdout: "joins\ncrud\n", stderr: "" });
  });

  test("of skills", async () => {
    const run = await runHere(temporaryFolder(), ["completion", "skills"]);
    expect(run.stdout.split("\n")).toContain("sql-joins");
  });

  test("nothing without a roadmap, or with a broken one", async () => {
    const dir = temporaryFolder();
    const nothing = { status: 0, stdout: "", stderr: "" };
    expect(await runHere(dir, ["completion", "items"])).toEqual(nothing);
    writeFileSync(join(dir, "roadmap.json"), "{");
    expect(await runHere(dir, ["completion", "items"])).toEqual(nothing);
  });
});
