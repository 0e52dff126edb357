/** What the owner's commit messages say, by month, to tell which language they are in. */
import { expect, test } from "vitest";
import { createHistoryReader } from "../../../src/gather/history/records.ts";
import { merge, questions, record, type Written } from "../../support/records.ts";

const on = (day: string, message: string): Written => ({
  message,
  authored: `${Date.parse(`${day}T12:00:00Z`) / 1000} +0000`,
});

function wordsOf(records: Written[]): Record<string, string> {
  const reader = createHistoryReader(questions);
  for (const one of records) reader.read(record(one));
  return reader.words();
}

test("the owner's messages are kept by month, newest first", () => {
  expect(
    wordsOf([
      on("2025-10-02", "feat: list the orders"),
      on("2025-09-20", "Adiciona a página\n\nCompletes: sql-joins"),
      on("2025-09-03", "Show the page"),
    ]),
  ).toEqual({ "2025-09": "Adiciona a página\nShow the page", "2025-10": "list the orders" });
});

test.each<[string, Partial<Written>]>([
  ["a merge", { parents: merge }],
  ["somebody else's", { email: "mallory@example.net" }],
  ["a bot's", { name: "dependabot[bot]" }],
  ["Roadfolio's", { message: "Update the portfolio: 1 ticked\n\n3 of 50 items are done.\n" }],
  ["one without prose", { message: "Update README.md" }],
])("not %s", (_name, written) => {
  expect(wordsOf([{ ...on("2025-09-03", "Show the page"), ...written }])).toEqual({});
});

test("a month with thousands of commits keeps the newest", () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    on("2025-09-03", `Show the page with the number ${index}`),
  );
  const { "2025-09": words = "" } = wordsOf(many);
  expect(words.length).toBeGreaterThan(4000);
  expect(words.length).toBeLessThan(5000);
});
