/** Which commits count as steps of work. */
import { expect, test } from "vitest";
import { Steps } from "../../src/activity/steps.ts";

test.each<[string, string[], number]>([
  ["different messages", ["Add login", "Fix login", "1. Lists", "2. Dicts"], 4],
  ["one message again and again", ["update", "Update", "  update\n", "update\n\nwith a body"], 1],
  ["messages without letters", ["-", "...", "12", "007\n", ""], 0],
  ["messages without a word", ["d", "dw", "'x'", "a1"], 0],
  ["messages that differ in their numbers", ["001_commit", "002_commit", "Day 1", "Day 2"], 2],
  ["messages in another script", ["첫 번째", "修正"], 2],
  ["another script, read as Latin-1", [Buffer.from("修正").toString("latin1")], 1],
  [
    "what GitHub's website proposes",
    ["Update README.md", "Add files via upload", "Create main.py\n\nFirst try"],
    0,
  ],
  [
    "the same for names with spaces or without a dot",
    ["Delete notes for May.xlsx", "Delete f", "Create test", "Delete Projects/AB Testing directory"],
    0,
  ],
  ["sentences that begin like those", ["Delete old tests", "Create the first page", "Update styles"], 3],
  [
    "a long history",
    Array.from({ length: 2_000 }, (_, index) => `Step ${"x".repeat(index % 50)}-${"y".repeat(index / 50)}`),
    1_000,
  ],
])("%s", (_what, messages, expected) => {
  const steps = new Steps();
  for (const message of messages) steps.count(message);
  expect(steps.total).toBe(expected);
});
