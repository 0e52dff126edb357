/** What `check` prints for people and for GitHub Actions. */
import { describe, expect, test } from "vitest";
import { countLine, showText } from "../../../src/cli/check/text.ts";
import { workflowCommands } from "../../../src/cli/check/workflow-commands.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { runHere } from "../../support/cli.ts";
import { createRepository, temporaryFolder, TestRepository } from "../../support/repository.ts";
import { roadmapText } from "../../support/roadmaps.ts";

const problem: Problem = {
  level: "error",
  code: "wrong-type",
  message: "It is wrong.",
  hint: "Fix it.",
  path: "roadmap.json",
  line: 2,
  column: 5,
};

function shown(text: string | null, ...problems: Problem[]): string[] {
  let out = "";
  const write = (line: string): void => void (out += `${line}\n`);
  const machine = { log: { info: write, progress: () => undefined }, print: write };
  const texts = new Map(text === null ? [] : [["roadmap.json", text] as const]);
  const checked = {
    path: "roadmap.json",
    roadmap: null,
    problems,
    texts,
    fixed: null,
    cases: [],
    cohort: null,
  };
  showText(checked, { fix: false, dryRun: false }, machine);
  return out.trimEnd().split("\n");
}

describe("a problem is shown with its line", () => {
  test("without the spaces at its beginning, and a caret below the column", () => {
    expect(shown('{\n    "title": 5\n}', problem)).toEqual([
      "roadmap.json:2:5: error: It is wrong. [wrong-type]",
      '  2 | "title": 5',
      "    | ^",
      "  Fix it.",
      "1 error",
    ]);
  });

  test.each([1, 30, 80, 150, 299, 300])("at column %i of a long line, in 80 columns", (column) => {
    const line = Array.from({ length: 300 }, (_, index) => "abcdefghij"[index % 10]).join("");
    const [, code = "", caret = ""] = shown(`\n${line}`, { ...problem, column });
    expect(code.length).toBeLessThanOrEqual(80);
    expect(code[caret.indexOf("^")]).toBe(line[column - 1]);
  });

  test("with tabs and CRLF", () => {
    const [, code = "", caret = ""] = shown('{\r\n\t\t"a":\t5\r\n}', { ...problem, column: 8 });
    expect(code).toBe('  2 | "a": 5');
    expect(code[caret.indexOf("^")]).toBe("5");
  });

  test.each<[string, Partial<Problem>, string | null]>([
    ["an empty line", { line: 1, column: 1 }, "\nx"],
    ["a line that is not there", { line: 9 }, "x"],
    ["no line", { line: null, column: null }, "x"],
    ["no file", {}, null],
  ])("but not %s", (_name, place, text) => {
    expect(shown(text, { ...problem, ...place }).filter((line) => line.includes("|"))).toEqual([]);
  });

  test("and its hint is broken at 80 columns", () => {
    const lines = shown(null, { ...problem, hint: "word ".repeat(40).trim() });
    expect(lines).toHaveLength(5);
    expect(lines.slice(1).every((line) => line.length <= 80)).toBe(true);
  });
});

test("counts by level", () => {
  const levels = (["error", "warning", "error", "notice", "error"] as const).map((level) => ({
    ...problem,
    level,
  }));
  expect(countLine(levels)).toBe("3 errors, 1 warning, 1 notice");
});

describe("annotations", () => {
  test("name file, line and column, and escape what the runner decodes", () => {
    const message = "50% is\nwrong: a,b";
    expect(workflowCommands([{ ...problem, message, path: "my: plan,1.json" }])).toEqual([
      "::error file=my%3A plan%2C1.json,line=2,col=5,title=Roadfolio%3A wrong-type::50%25 is%0Awrong: a,b Fix it.",
    ]);
  });

  test("of a problem without a place", () => {
    expect(workflowCommands([{ ...problem, level: "notice", path: null, line: null, column: null }])).toEqual(
      ["::notice title=Roadfolio%3A wrong-type::It is wrong. Fix it."],
    );
  });

  test("are one line each, whatever a title says", async () => {
    const folder = new TestRepository(temporaryFolder());
    folder.write({ "roadmap.json": roadmapText([{ id: "a", "::error::x\n::warning::y": 1 }]) });
    const { stdout, status } = await runHere(folder.dir, ["check", "--format", "github"]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("the command line", () => {
  test.each<[string, string[], RegExp]>([
    [
      "an unknown format",
      ["--format", "sarf"],
      /--format must be one of text, json, sarif, github, not “sarf”/,
    ],
    ["two formats", ["--json", "--format", "github"], /--json conflicts with --format github/],
    ["a dry run without --fix", ["--dry-run"], /--dry-run of check needs --fix/],
  ])("refuses %s", async (_name, flags, message) => {
    await expect(runHere(temporaryFolder(), ["check", ...flags])).rejects.toThrow(message);
  });

  test.each<[string[], string]>([
    [["chekc"], "Did you mean check?"],
    [["check", "--jsno"], "Did you mean --json?"],
    [["sync", "--dryrun"], "Did you mean --dry-run?"],
    [["check", "--format", "sarf"], "Did you mean sarif?"],
  ])("suggests what was meant by %s", async (args, suggestion) => {
    await expect(runHere(temporaryFolder(), args)).rejects.toMatchObject({
      hint: expect.stringContaining(suggestion),
    });
  });

  test("--json and --format json are the same", async () => {
    const folder = new TestRepository(temporaryFolder());
    folder.write({ "roadmap.json": roadmapText([{ id: "a" }]) });
    const runs = [
      await runHere(folder.dir, ["check", "--json"]),
      await runHere(folder.dir, ["check", "--format", "json"]),
    ];
    expect(runs[0]).toEqual(runs[1]);
  });
});

describe("folders that do not exist", () => {
  async function problems(extra: Record<string, unknown>): Promise<string[]> {
    const repository = createRepository();
    repository.write({
      "roadmap.json": roadmapText([], extra),
      "projects/api-to-database/README.md": "x",
      "clone/x": "x",
    });
    const { stdout } = await runHere(repository.dir, ["check", "--json"]);
    const found: { level: string; code: string; hint: string }[] = JSON.parse(stdout).problems;
    return found.map(({ level, code, hint }) =>
      `${level} ${code} ${/Did you mean (\S+)\?/.exec(hint)?.[1] ?? ""}`.trim(),
    );
  }
  const project = (path: string) => ({
    phases: [{ id: "web", title: "Web", project: { id: "app", title: "App", path } }],
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ["a repository", { repositories: [".", "../nowhere-at-all"] }, ["warning unreachable"]],
    ["a folder that is no repository", { repositories: ["./clone"] }, ["warning unreachable"]],
    ["a misspelt repository", { repositories: ["./clon"] }, ["warning unreachable ./clone"]],
    [
      "a repository on GitHub or elsewhere",
      { repositories: ["ana/api", "https://e.example/x", "git@e.example:x"] },
      [],
    ],
    [
      "a misspelt project",
      project("projects/api-to-databse"),
      ["warning missing-folder projects/api-to-database"],
    ],
    ["a project that has begun", project("projects/api-to-database"), []],
    ["a project that has not begun", project("projects/dashboard"), []],
  ])("%s", async (_name, extra, expected) => {
    expect(await problems(extra)).toEqual(expected);
  });
});

test("errors come before warnings and notices", () => {
  const at = (level: Problem["level"], line: number): Problem => ({ ...problem, level, line });
  const lines = shown(null, at("notice", 1), at("warning", 2), at("error", 3), at("warning", 4));
  expect(lines.flatMap((line) => /^roadmap\.json:(\d)/.exec(line)?.[1] ?? [])).toEqual(["3", "2", "4", "1"]);
});
