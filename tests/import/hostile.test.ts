/** Notes that nobody writes: they are read in bounded time, and lose nothing. */
import { describe, expect, test } from "vitest";
import { defuse, restore } from "../../src/import/defuse.ts";
import { UserError } from "../../src/problems/errors.ts";
import { importText, itemsOf } from "./import-text.ts";

/** Generous: on a quiet machine each takes a fraction of a second, and without a limit minutes. */
const seconds = 60;

test.each<[string, string]>([
  ["brackets that never close", "[".repeat(500_000)],
  ["brackets in brackets", "[".repeat(250_000) + "]".repeat(250_000)],
  ["half references", "[a][".repeat(120_000)],
  ["stars", "*a**b".repeat(100_000)],
  ["quotations", `${">".repeat(500_000)}a\n`],
  ["indentation", Array.from({ length: 700 }, (_, index) => `${"  ".repeat(index)}- a`).join("\n")],
  ["tags", `- [ ] a ${"#a ".repeat(150_000)}`],
  ["fields", `- [ ] a ${"[a:: b] ".repeat(60_000)}`],
])("%s", (_name, note) => {
  const start = process.cpuUsage();
  importText(note);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(seconds);
});

describe("more than a plan can have is refused before it is parsed", () => {
  test.each<[string, string]>([
    ["list markers", "- a\n".repeat(100_000)],
    ["markers in markers", `${"- ".repeat(20)}a\n`.repeat(10_000)],
    ["a list a quarter of a million deep", `${"- ".repeat(250_000)}a\n`],
    ["sections", "# a\n- [ ] b\n".repeat(40_000)],
    ["tasks", "- [ ] a\n".repeat(6000)],
  ])("%s", (_name, note) => {
    expect(() => importText(note)).toThrow(UserError);
  });
});

test("signs that lose their meaning come back as they were", () => {
  const note = `- [ ] ${"[x] *y* ".repeat(1000)}\n\n${"- ".repeat(50)}1. z\n`;
  const { text, defused } = defuse(note);
  expect(defused).toBe(true);
  expect(text).toHaveLength(note.length);
  expect(restore(text)).toBe(note);
  expect(itemsOf(note)[0]?.replace(/[*\s]/g, "")).toBe(`-${"[x]y".repeat(1000)}`);
});

test("a note of a person is left as it is", () => {
  const note = "# Plan\n\n- [ ] [a](b) **c** `d`\n".repeat(500);
  expect(defuse(note)).toEqual({ text: note, defused: false });
});
