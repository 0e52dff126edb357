/** Patterns that a skill for Ruby could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.rb";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a validation of Rails", "ruby call validates & ruby extends ApplicationRecord", [9]],
  ["an association", "ruby call {has_many,belongs_to}", [7, 8]],
  ["a route of Sinatra", "ruby argument get /* & ruby import sinatra", [41]],
  ["a block", "ruby block & ruby call *.map", [19, 41, 50, 51, 52]],
  ["an error that is handled", "ruby catch *", [24]],
  ["a test with RSpec", "ruby call it & ruby call expect.to", [52]],
  ["pattern matching", "ruby case & ruby in", [43]],
  ["a module", "ruby module *", [39]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test("a method takes parameters with or without parentheses", async () => {
  const text = "def a(b)\nend\ndef c\nend\ndef d e, f\nend\ndef g() = 1\n";
  expect(await linesShowing("ruby parameters", name, text)).toEqual([1, 5]);
});

test.each<[string, string, string]>([
  [
    "a comment and a string",
    "ruby call has_many",
    '# has_many :a\na = "has_many :b"\nb = <<~C\nhas_many :d\nC\n',
  ],
  ["an error that is swallowed", "ruby catch *", "begin\n  a\nrescue StandardError\nend\n"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
