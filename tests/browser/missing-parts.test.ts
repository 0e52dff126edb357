/** The home, item and project pages when a part is missing, or a picture is there, in a real browser. */
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { withCode } from "../support/code-portfolio.ts";
import { crowd } from "../support/crowd.ts";
import { kept } from "../support/portfolios.ts";
import { onePage } from "./one-page.ts";
import { openBrowser } from "./open-browser.ts";
import { servePortfolio } from "./serve.ts";

const pages = ["", "items/item-1/", "projects/project-0/"] as const;

/** A PNG file. */
const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

let browser: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const withPage = onePage(() => browser);

describe("a missing part leaves no empty frame and no heading without content", () => {
  const leads = { project: ".lead .pin", rows: ".lead .row", newest: ".lead .code", next: ".lead .works li" };
  test.each<[string, Portfolio, keyof typeof leads]>([
    ["projects, but with lines: the newest proven item", withCode(crowd({ projects: false })), "newest"],
    ["lines that may be shown: rows", withCode(crowd(), false), "rows"],
    ["a proof: the next three items", crowd({ done: 0, projects: false }), "next"],
    ["an owner", withCode(crowd({ owner: false })), "project"],
    ["anything that is not private: what was proven lately", kept(crowd({ projects: false })), "rows"],
  ])("without %s", async (_name, portfolio, lead) => {
    const served = await servePortfolio(portfolio);
    await withPage(async (page) => {
      for (const path of pages.filter((one) => served.files.has(`${one}index.html`))) {
        await page.goto(`${served.base}${path}`);
        const empty = `document.querySelectorAll("figure:not(:has(.ln, svg)), section:not(:has(> :not(h2))), ul:empty, ol:empty, h2:empty, p:empty:not(.steps p)").length`;
        expect([path, await page.evaluate(empty)]).toEqual([path, 0]);
        const headings = `[...document.querySelectorAll("h2")].filter((one) => !one.nextElementSibling).map((one) => one.textContent)`;
        expect(await page.evaluate(headings)).toEqual([]);
      }
      await page.goto(served.base);
      expect(await page.locator(leads[lead]).count()).toBeGreaterThan(0);
    });
    served.close();
  });

  test("the owner's picture replaces the code, with its size so that nothing moves when it loads", async () => {
    const portfolio = withCode(crowd());
    const picture = {
      path: "pictures/project-0-00000000.png",
      alt: "The list of failures",
      width: 1,
      height: 1,
      base64: onePixel,
    };
    const served = await servePortfolio({ ...portfolio, pictures: new Map([["project-0", picture]]) });
    await withPage(async (page) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(served.base, { waitUntil: "networkidle" });
      expect(await page.locator(".lead figure").count()).toBe(0);
      const shown = page.locator(".lead img");
      expect(await shown.getAttribute("alt")).toBe("The list of failures");
      expect(await page.evaluate('document.querySelector(".lead img").naturalWidth')).toBe(1);
      expect([await shown.getAttribute("width"), await shown.getAttribute("height")]).toEqual(["1", "1"]);
      await page.goto(`${served.base}projects/project-0/`);
      expect(await page.locator(".shows-it > img").isVisible()).toBe(true);
    });
    served.close();
  });

  test("nothing at all: a name, a button and a plan", async () => {
    const served = await servePortfolio(crowd({ items: 0, projects: false }));
    await withPage(async (page) => {
      await page.goto(served.base);
      expect(await page.locator("h2").allInnerTexts()).toEqual(["The plan The roadmap number 1"]);
      expect(await page.locator(".todo").innerText()).toBe("No phases planned yet.");
    });
    served.close();
  });
});
