/** docs/architecture.md: the files that data passes, the rooms, and what the lint rules forbid in them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./support/repository.ts";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/architecture.md"), "utf8");

/** The numbered files below a heading. */
function filesOf(heading: string): string[] {
  const section = page.split(`### ${heading}\n`)[1]?.split(/^##/m)[0] ?? "";
  return [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = ""]) => file);
}

/** Where data is in a run, by room: it is read, then understood, then decided, then written. */
const stages = [
  ["ports", "gather", "languages", "activity"],
  ["evidence"],
  ["plan"],
  ["roadmap", "render"],
  ["sync"],
];
const stageOf = (file: string): number =>
  stages.findIndex((rooms) => rooms.includes(file.split("/")[0] ?? ""));

describe.each([
  ["A commit message becomes a tick on the page", 15],
  ["A line of code becomes a proof", 15],
  ["A ticked box reaches roadmap.json", 12],
])("%s", (heading, most) => {
  const files = filesOf(heading);

  test("through few files, all of which exist", () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.length).toBeLessThanOrEqual(most);
    expect(files.filter((file) => !existsSync(join(root, "src", file)))).toEqual([]);
  });

  test("in one direction", () => {
    // The search runs inside gathering, since what it finds decides which histories are read.
    const stagesPassed = files.filter((file) => !file.startsWith("evidence/code/search/")).map(stageOf);
    expect(stagesPassed).not.toContain(-1);
    expect(stagesPassed).toEqual(stagesPassed.toSorted((a, b) => a - b));
  });
});

const rooms = [...page.matchAll(/^\| ((?:`[a-z]+\/`(?:, )?)+) \|/gm)].flatMap(([, names = ""]) =>
  names.split(", ").map((name) => name.slice(1, -2)),
);

test("every room is described", () => {
  const lint = readFileSync(join(root, "scripts/lint-rooms.ts"), "utf8");
  const linted = [...(lint.split("const rooms")[1]?.split("]")[1] ?? "").matchAll(/"([a-z]+)"/g)].map(
    ([, room = ""]) => room,
  );
  expect(rooms).toEqual(linted);
});

describe("lint", () => {
  const config = readFileSync(join(root, ".oxlintrc.json"), "utf8");
  const pure = /"src\/\{([a-z,]+,init)\}\/\*\*"/.exec(config)?.[1]?.split(",") ?? [];

  test("the first rooms are pure, as many as the page says", () => {
    const word = ["thirteen", "fourteen", "fifteen", "sixteen"][pure.length - 13];
    expect(page).toContain(`The first ${word} are pure: `);
    expect(pure).toEqual(rooms.slice(0, pure.length));
  });

  /** What is written where, and whether it is allowed there. */
  const probes: [string, string, boolean][] = [
    ...[
      'import "fs";',
      'import "node:fs";',
      'import "@actions/core";',
      'import "jose";',
      'await import("@octokit/rest");',
      "Date.now();",
      "globalThis.Date.now();",
      "Math.random();",
      "crypto.randomUUID();",
      "setImmediate(String);",
      "queueMicrotask(String);",
      "Intl.DateTimeFormat();",
      'process.env["A"];',
    ].map((code): [string, string, boolean] => ["plan", code, false]),
    ["plan", 'import "./plan.ts";', true],
    ["matrix", 'import "node:fs";', true],
    ["matrix", 'import "@actions/core";', false],
    ["signing", 'import "@actions/core";', false],
    ["action", 'import "@actions/core";', true],
    ["action", 'import "jose";', false],
    ["signing", 'import "jose";', true],
    ["verify", 'import "jose";', true],
    ["cli", 'import "jose";', false],
  ];

  test("forbids what the page says", () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, ".oxlintrc.json"), config);
    for (const [index, [room, code]] of probes.entries()) {
      mkdirSync(join(dir, "src", room), { recursive: true });
      writeFileSync(join(dir, "src", room, `probe${index}.ts`), `${code}\n`);
    }
    const linter = join(root, "node_modules/oxlint/bin/oxlint");
    const run = spawnSync(process.execPath, [linter, "--format=unix", "src"], { cwd: dir, encoding: "utf8" });
    const found = new Set(
      [...run.stdout.matchAll(/probe(\d+)\.ts:.*(?:no-restricted|prefer-node)/g)].map(([, index]) =>
        Number(index),
      ),
    );
    expect(probes.filter((_, index) => found.has(index))).toEqual(probes.filter(([, , allowed]) => !allowed));
  });
});
