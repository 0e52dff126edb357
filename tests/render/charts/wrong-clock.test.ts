/** Days that no work can have been done on, in roadmap.json, do not stretch the chart. */
import { expect, test } from "vitest";
import { burnUpView } from "../../../src/render/charts/burn-up.ts";
import { burnUpInput } from "../../../src/render/site/charts.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { portfolioOf } from "../portfolio.ts";

const proof = "commit 1a2b3c4";

function yearsOf(on: string, today: string | null): (string | null)[] {
  const text = roadmapText([
    { id: "joins", done: { on: "2025-09-03", proof } },
    { id: "crud", done: { on, proof } },
  ]);
  const portfolio = portfolioOf(text);
  const view = burnUpView(burnUpInput(portfolio, new Map([["basics", portfolio.decisions]]), today));
  return [...new Set(view?.times.flatMap(({ year }) => year ?? []))];
}

test.each(["1970-01-01", "2005-04-06", "2100-01-01"])("%s", (day) => {
  expect(yearsOf(day, null)).toEqual(["2025"]);
  expect(yearsOf(day, "2025-10-01")).toEqual(["2025"]);
});

test("a day after tomorrow counts only where today is not known", () => {
  expect(yearsOf("2026-06-01", "2025-10-01")).toEqual(["2025"]);
  expect(yearsOf("2026-06-01", null)).toEqual(["2025", "2026"]);
});
