/** The requirements for every kind of page, in a real browser. */
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { crowd } from "../support/crowd.ts";
import { withCode } from "../support/code-portfolio.ts";
import { kept } from "../support/portfolios.ts";
import { openWithAxe, violationsOn } from "./axe.ts";
import { samplePortfolio } from "./sample-portfolio.ts";
import { onePage } from "./one-page.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, servePortfolio } from "./serve.ts";

/** One page of each kind from the sample below. */
const kinds = [
  "",
  "phases/basics/",
  "strategy/",
  "projects/api/",
  "items/coded/",
  "items/open/",
  "progress/",
  "resume/",
  "verify/",
  "404.html",
];

let browser: BrowserContext;
let sample: ServedSite;

beforeAll(async () => {
  browser = await openBrowser();
  sample = await servePortfolio(samplePortfolio());
});

afterAll(async () => {
  await browser.close();
  sample.close();
});

const withPage = onePage(() => browser);

describe("axe finds nothing", () => {
  test.each(kinds)("on /%s, light, dark and in forced colours, wide and narrow", async (path) => {
    await withPage(async (page) => {
      await openWithAxe(page, sample, path);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
        expect(await violationsOn(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violationsOn(page, "of colours")).toEqual([]);
        await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
        expect(await violationsOn(page, "of colours")).toEqual([]);
      }
    });
  });

  test.each(["slate", "terminal"] as const)("in the theme %s", async (theme) => {
    const portfolio = samplePortfolio();
    const site = { ...portfolio.roadmap.site, theme };
    const served = await servePortfolio({ ...portfolio, roadmap: { ...portfolio.roadmap, site } });
    await withPage(async (page) => {
      for (const path of kinds) {
        await openWithAxe(page, served, path);
        await page.emulateMedia({ colorScheme: "light" });
        expect(await violationsOn(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violationsOn(page, "of colours")).toEqual([]);
      }
    });
    served.close();
  });

  test("axe does find violations", async () => {
    await withPage(async (page) => {
      await openWithAxe(page, sample, "");
      await page.evaluate("document.body.append(document.createElement('img'))");
      const found = await violationsOn(page);
      expect(found.map(({ id }) => id)).toContain("image-alt");
    });
  });
});

describe("the keyboard", () => {
  const stop = z.object({ name: z.string(), href: z.string().nullable(), outline: z.string() });
  /** Records each element that gets the keyboard focus, after its focus style is drawn. */
  const watchScript = `globalThis.stops = [];
  document.addEventListener("keyup", () => {
    const one = document.activeElement;
    stops.push({
      name: one.tagName + " " + one.textContent.trim().slice(0, 60),
      href: one.getAttribute("href"),
      outline: getComputedStyle(one).outlineStyle + " " + getComputedStyle(one).outlineWidth,
    });
  })`;
  /** The dots above the weeks are for the mouse: each is the link to an item that the page lists as well. */
  const reachable = `[...document.querySelectorAll('a[href]:not([aria-hidden] *), summary, [tabindex="0"]')]
    .filter((one) => one.checkVisibility()).length`;

  test.each(kinds)("reaches everything on /%s, with a visible focus", async (path) => {
    await withPage(async (page) => {
      await page.goto(`${sample.base}${path}`);
      const count = z.number().parse(await page.evaluate(reachable));
      await page.evaluate(watchScript);
      for (let pressed = 0; pressed < count; pressed++) await page.keyboard.press("Tab");
      const stops = z.array(stop).parse(await page.evaluate("stops"));
      expect(stops).toHaveLength(count);
      expect(stops[0]).toMatchObject({ href: "#_main" });
      expect(stops.filter(({ name }) => name.startsWith("BODY"))).toEqual([]);
      expect(stops.filter(({ outline }) => !/^solid [23]px$/.test(outline))).toEqual([]);
    });
  });

  test("skips to the content", async () => {
    await withPage(async (page) => {
      await page.goto(sample.base);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("_main");
    });
  });

  test("opens the table behind a chart", async () => {
    await withPage(async (page) => {
      await page.goto(`${sample.base}progress/`);
      await page.locator("summary").first().focus();
      expect(await page.locator("table").first().isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      expect(await page.locator("table").first().isVisible()).toBe(true);
    });
  });
});

describe("nothing is wider than the window, and all text is visible", () => {
  const longName = (what: string, number: number): string => `${what}${number}`.padEnd(80, "w");
  const portuguese = "Programação orientada a objetos, exceções e anotações de tipos";
  const laidOut = z.object({
    width: z.number(),
    wider: z.number(),
    heading: z.string(),
    emptySections: z.number(),
  });
  const layoutScript = `(({ scrollWidth, clientWidth }) => ({
    width: innerWidth,
    wider: scrollWidth - clientWidth,
    heading: document.querySelector("h1").innerText.trim(),
    emptySections: document.querySelectorAll("section:not(:has(*:not(h2))), figure.code:not(:has(.ln)), ul:empty, dl:empty").length,
  }))(document.documentElement)`;

  test.each<[string, Portfolio]>([
    ["0 items", crowd({ items: 0 })],
    ["3 items", crowd({ items: 3 })],
    ["50 items, all ticked", crowd({ done: 1 })],
    ["600 items", crowd({ items: 600 })],
    ["60-character Portuguese names", crowd({ name: (_what, number) => `${portuguese} ${number}` })],
    ["long names without a space", crowd({ items: 12, name: (what) => what.repeat(20) })],
    ["no projects", crowd({ projects: false })],
    ["no owner", crowd({ owner: false })],
    ["nothing ticked", crowd({ done: 0 })],
    ["code, and 600 items", withCode(crowd({ items: 600 }))],
    ["code, and names of 80 characters without a space", withCode(crowd({ name: longName }))],
    ["code, and no projects", withCode(crowd({ projects: false }))],
    ["lines that may not be shown", withCode(crowd(), false)],
    ["a private repository", kept(withCode(crowd()))],
  ])("with %s", async (_name, portfolio) => {
    const served = await servePortfolio(portfolio);
    const paths = [
      "",
      "progress/",
      "resume/",
      "verify/",
      "phases/phase-0/",
      "projects/project-0/",
      "items/item-1/",
    ];
    await withPage(async (page) => {
      for (const path of paths.filter((one) => served.files.has(`${one}index.html`))) {
        await page.goto(`${served.base}${path}`);
        for (const width of [320, 360, 768, 1024, 1440]) {
          // Its height only decides how much is painted.
          await page.setViewportSize({ width, height: 100 });
          const { heading, ...layout } = laidOut.parse(await page.evaluate(layoutScript));
          expect([path, layout]).toEqual([path, { width, wider: 0, emptySections: 0 }]);
          expect(heading).not.toBe("");
        }
      }
    });
    served.close();
  });
});
