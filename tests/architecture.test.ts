/** docs/architecture.md names files in the order in which data passes them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test("every room is described", () => {
  const rooms = [...page.matchAll(/^\| ((?:`[a-z]+\/`(?:, )?)+) \|/gm)].flatMap(([, names = ""]) =>
    names.split(", ").map((name) => name.slice(1, -2)),
  );
  const lint = readFileSync(join(root, "scripts/lint-rooms.ts"), "utf8");
  const floors = [...(lint.split("floors")[1]?.split("]")[1] ?? "").matchAll(/"([a-z]+)"/g)].map(
    ([, room = ""]) => room,
  );
  expect(rooms).toEqual(floors);
});
