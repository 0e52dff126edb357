/** The pairs of colours that `check` compares in a theme of the user's own are those that the pages have. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { hexOf } from "../../src/render/theme/colour.ts";
import { textPairs } from "../../src/render/theme/theme-problems.ts";
import { withCode } from "../support/code-portfolio.ts";
import { crowd } from "../support/crowd.ts";
import { shipped } from "../render/portfolio.ts";
import { paintedTexts, textsScript } from "./contrast.ts";
import { openBrowser } from "./open-browser.ts";
import { samplePortfolio } from "./sample-portfolio.ts";
import { servePortfolio } from "./serve.ts";

let browser: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Names of tokens by their colour in light, "#rrggbb". */
const names = new Map(
  [...shipped.render("theme/paper.css", {}).matchAll(/--([\w-]+): light-dark\((#\w{6})/g)].map(
    ([, name = "", hex = ""]) => [hex, name],
  ),
);

/** What is written on what, as "ink on paper". */
async function pairsOn(page: Page): Promise<string[]> {
  const nameOf = (rgb: readonly [number, number, number]): string => {
    const hex = hexOf([rgb[0] / 255, rgb[1] / 255, rgb[2] / 255]);
    return names.get(hex) ?? hex;
  };
  const texts = paintedTexts.parse(await page.evaluate(textsScript));
  return texts.map(({ color, ground }) => `${nameOf(color)} on ${nameOf(ground)}`);
}

/** The same with a self-declared item, and with strings in lines that prove nothing. */
function declared(portfolio: Portfolio): Portfolio {
  const decisions = portfolio.decisions.map((decision, index) => ({
    ...decision,
    proofs: decision.proofs.map((proof) => (index === 0 ? { ...proof, kind: "self" as const } : proof)),
    figures: decision.figures.map((figure) => ({
      ...figure,
      lines: figure.lines.map((line) =>
        line.pins.length === 0 ? { ...line, text: { untrusted: 'print("none")' } } : line,
      ),
    })),
  }));
  return { ...portfolio, decisions };
}

test("on every page, whatever it holds", { timeout: 120_000 }, async () => {
  const found = new Set<string>();
  const page = await browser.newPage();
  await page.emulateMedia({ colorScheme: "light" });
  const portfolios: Portfolio[] = [samplePortfolio(), declared(withCode(crowd())), crowd({ done: 0 })];
  for (const portfolio of portfolios) {
    const { base, files, close } = await servePortfolio(portfolio);
    const pages = [...files.keys()].filter(
      (path) => path.endsWith(".html") && !/items\/item-[2-9]./.test(path),
    );
    for (const path of pages) {
      await page.goto(`${base}${path.replace(/index\.html$/, "")}`);
      for (const pair of await pairsOn(page)) found.add(pair);
    }
    // Rows that links lead to are marked, those without a proof as well.
    for (const path of pages.filter((one) => one.startsWith("phases/")))
      for (const row of [".row[id]", ".row[id]:has(.self)", ".row[id]:has(.not)"]) {
        await page.goto(`${base}${path.replace("index.html", "")}`);
        await page.evaluate(`location.hash = document.querySelector("${row}")?.id ?? ""`);
        for (const pair of await pairsOn(page)) found.add(pair);
      }
    close();
  }
  await page.close();
  const checked = Object.entries(textPairs).flatMap(([ground, texts]) =>
    texts.map((text) => `${text} on ${ground}`),
  );
  // A filled button has the colours of the page, the other way round.
  expect([...found].filter((pair) => !checked.includes(pair) && pair !== "paper on ink")).toEqual([]);
  expect(checked.filter((pair) => !found.has(pair))).toEqual([]);
});
