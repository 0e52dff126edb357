/** Hostile texts for the readers of code with a parser or a scanner of their own. */
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileKinds } from "../../src/languages/languages.ts";
import { byTable, code, data, describeHostile, size } from "./describe-hostile.ts";

test("every kind of file is among them", () => {
  const unread = fileKinds.filter(({ name }) => ![...code, ...data].some((path) => name.test(path)));
  expect(unread).toEqual([]);
});

describeHostile(code.filter((path) => !byTable.includes(path)));

/** The texts that took most memory, up to 1.5 GB. */
const large: [string, string][] = [
  ["a.js", "open ["],
  ["a.js", "nested []"],
  ["a.js", "a sum"],
  ["a.ts", "regular expressions"],
  ["A.java", "a chain"],
  ["a.py", "closing ]"],
  ["a.yml", "closing ]"],
  ["a.yml", "TOML tables"],
  ["a.toml", "dotted keys"],
];

const script = join(import.meta.dirname, "../support/read-hostile.ts");
let run: SpawnSyncReturns<string> | undefined;

/** In one process, in which what one text leaves behind counts against the next. */
const readAll = (): SpawnSyncReturns<string> =>
  (run ??= spawnSync(process.execPath, ["--max-old-space-size=512", script, String(size), ...large.flat()], {
    encoding: "utf8",
  }));

test.each(large)("%s with %s is read within 512 MB", (path, name) => {
  const { stdout, stderr } = readAll();
  expect(stderr).toBe("");
  expect(stdout.split("\n")).toContain(`${path} ${name}`);
});
