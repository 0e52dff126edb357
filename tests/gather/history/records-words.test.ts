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

test("the days beside a month that has enough are other months, in the author's time zone", () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    on("2025-09-15", `Show the page with the number ${index}`),
  );
  const at = (moment: string, zone: string, message: string): Written => ({
    message,
    authored: `${Date.parse(moment) / 1000} ${zone}`,
  });
  const words = wordsOf([
    ...many,
    at("2025-10-01T02:30:00Z", "-0300", "Still in September"),
    at("2025-09-30T20:00:00Z", "+0500", "List the orders"),
    at("2025-09-01T02:30:00Z", "-0300", "Draw the chart"),
  ]);
  expect(words).toMatchObject({ "2025-10": "List the orders", "2025-08": "Draw the chart" });
  expect(words["2025-09"]).not.toContain("Still in September");
});

test("a day before git existed is not in the month in which it came, whatever that has", () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    on("2005-04-20", `Show the page with the number ${index}`),
  );
  const committed = Date.parse("2025-10-02T12:00:00Z") / 1000;
  const early = { ...on("2005-04-02", "List the orders"), at: committed };
  expect(wordsOf([...many, early])).toMatchObject({ "2025-10": "List the orders" });
});
