/** The progress, verify and 404 pages with portfolios of every size, in a real browser. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { withCode } from "../support/code-portfolio.ts";
import { crowd } from "../support/crowd.ts";
import { kept, portfolios, withoutLines } from "../support/portfolios.ts";
import { onePage } from "./one-page.ts";
import { openBrowser } from "./open-browser.ts";
import { samplePortfolio } from "./sample-portfolio.ts";
import { type ServedSite, servePortfolio } from "./serve.ts";

const widths = [320, 360, 768, 1024, 1440];
let browser: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const withPage = onePage(() => browser);

async function withSite(
  portfolio: Portfolio,
  use: (page: Page, site: ServedSite) => Promise<void>,
): Promise<void> {
  const site = await servePortfolio(portfolio);
  try {
    await withPage((page) => use(page, site));
  } finally {
    site.close();
  }
}

const seen = z.object({
  wider: z.number(),
  /** Things that scroll sideways, but for code and commands. */
  scrolls: z.array(z.string()),
  /** Sections without content, and headings that nothing follows. */
  empty: z.array(z.string()),
  /** Charts of which not exactly one picture is shown. */
  pictures: z.number(),
  /** Texts of charts that are lower than 9 pixels, and pairs of labels that touch each other. */
  low: z.array(z.string()),
  touching: z.array(z.string()),
});

const lookScript = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const box = (one) => one.getBoundingClientRect();
  const labels = all(".chart-svg").flatMap((svg) => {
    const own = [...svg.querySelectorAll(".chart-label, .chart-today ~ text, .chart-times text")];
    return own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other]));
  });
  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  return {
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    scrolls: all("main *").filter((one) =>
      one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX) && one.tagName !== "PRE",
    ).map((one) => one.outerHTML.slice(0, 80)),
    empty: [
      ...all("section, figure, ul, ol, table, p").filter((one) => one.textContent.trim() === "" && !one.querySelector("svg, img")),
      ...all("h2").filter((one) => !one.closest("section") || one.closest("section").textContent.trim() === one.textContent.trim()),
    ].map((one) => one.outerHTML.slice(0, 80)),
    pictures: all(".chart figure").filter((one) => [...one.querySelectorAll("svg")].filter((svg) => svg.checkVisibility()).length !== 1).length,
    low: all(".chart-svg text, .times text").filter((one) => box(one).height < 9).map((one) => one.textContent),
    touching: labels.filter(([one, other]) => touch(box(one), box(other))).map((pair) => pair.map((one) => one.textContent).join(" / ")),
  };
})()`;

describe.each<[string, Portfolio]>([...portfolios, ["every kind of part", samplePortfolio()]])(
  "with %s",
  (_name, portfolio) => {
    test("progress and verify fit every width, and every text of a chart can be read", async () => {
      await withSite(portfolio, async (page, { base }) => {
        for (const path of ["progress/", "verify/", "nothing/here/"]) {
          await page.goto(`${base}${path}`);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            expect([path, width, seen.parse(await page.evaluate(lookScript))]).toEqual([
              path,
              width,
              { wider: 0, scrolls: [], empty: [], pictures: 0, low: [], touching: [] },
            ]);
          }
        }
      });
    });
  },
);

describe("progress", () => {
  test("has the weeks first, then what is planned and expected, the phases, and the calendar from the start on", async () => {
    await withSite(withCode(crowd()), async (page, { base }) => {
      await page.goto(`${base}progress/`);
      expect(await page.locator("h2").allInnerTexts()).toEqual([
        expect.stringMatching(/^\d+ (?:weeks|months) of work, /),
        "Done, planned, expected",
        "Phases",
        "Proofs by day",
      ]);
      expect(await page.locator(".key a").count()).toBe(0);
      expect(await page.locator(".spans li").nth(1).innerText()).toMatch(/^The phase number 0 \d+ of 50\. /);
    });
  });

  test("has a table for each chart", async () => {
    await withSite(withCode(crowd()), async (page, { base }) => {
      await page.goto(`${base}progress/`);
      expect(await page.locator("summary").count()).toBe(4);
      for (const summary of await page.locator("summary").all()) await summary.click();
      const heads = await page.locator("thead").allInnerTexts();
      expect(heads.map((head) => head.replaceAll(/\s+/g, " ").trim())).toEqual([
        expect.stringMatching(/^(?:Week of|Month) Skills proven Own commits$/),
        "Month Done Planned",
        "Phase Start Due Done Status",
        "Week Proofs",
      ]);
    });
  });
});

describe("verify", () => {
  test.each<[string, Portfolio, boolean]>([
    ["code", withCode(crowd()), true],
    ["code whose lines may not be shown", withoutLines(withCode(crowd(), false)), false],
  ])("opens with one proof, if there is any: %s", async (_case, portfolio, figure) => {
    await withSite(portfolio, async (page, { base }) => {
      await page.goto(`${base}verify/`);
      expect(await page.locator("h2").first().innerText()).toBe("One proof, checked");
      expect(await page.locator(".worked figure.code").count()).toBe(figure ? 1 : 0);
      const link = page.locator(".worked p a").first();
      await link.click();
      expect(page.url()).toMatch(/\/items\/item-\d+\/$/);
    });
  });

  test.each<[string, Portfolio]>([
    ["nothing is proven", crowd({ done: 0 })],
    ["nothing can be opened", kept(withCode(crowd()))],
  ])("begins with the table if %s", async (_case, portfolio) => {
    await withSite(portfolio, async (page, { base }) => {
      await page.goto(`${base}verify/`);
      expect(await page.locator("h2").first().innerText()).toBe("How the ticks were earned");
    });
  });
});

test("a page that is not there says so, and leads home, to the projects and to the skills", async () => {
  await withSite(withCode(crowd()), async (page, { base }) => {
    await page.goto(`${base}items/gone/`);
    expect(await page.locator("h1").innerText()).toBe("Page not found");
    expect(await page.locator(".headline").innerText()).toBe("It may have left the roadmap.");
    expect(await page.locator("main a").allInnerTexts()).toEqual(["Home", "Projects", "Skills"]);
    const hrefs = `[...document.querySelectorAll("main a")].map((one) => one.getAttribute("href"))`;
    expect(await page.evaluate(hrefs)).toEqual(["/learning/", "/learning/#projects", "/learning/#skills"]);
  });
});
