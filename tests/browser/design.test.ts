/** What the home, item and project pages promise, in a real browser. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { crowd } from "../support/crowd.ts";
import { withCode } from "../support/code-portfolio.ts";
import { openWithAxe, violationsOn } from "./axe.ts";
import { onePage } from "./one-page.ts";
import { openBrowser } from "./open-browser.ts";
import { samplePortfolio } from "./sample-portfolio.ts";
import { type ServedSite, servePortfolio } from "./serve.ts";
import { somebody } from "./somebody.ts";

const pages = ["", "items/item-1/", "projects/project-0/"] as const;

let browser: BrowserContext;
let site: ServedSite;

beforeAll(async () => {
  browser = await openBrowser();
  site = await servePortfolio(somebody());
});

afterAll(async () => {
  await browser.close();
  site.close();
});

const withPage = onePage(() => browser);

/** Top and bottom of the first element of each selector, in CSS pixels. */
async function placesOf(page: Page, selectors: readonly string[]) {
  return Promise.all(
    selectors.map(async (selector) => {
      const box = await page.locator(selector).first().boundingBox();
      return { selector, top: box?.y ?? Infinity, bottom: (box?.y ?? Infinity) + (box?.height ?? 0) };
    }),
  );
}

describe("above the fold", () => {
  test("of a desktop: who, what is sought, the first project, five pins and the weeks", async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(site.base);
      const whole = await placesOf(page, [
        "h1",
        ".headline",
        ".open",
        ".links",
        ".score",
        ".tools",
        ".lead h2",
      ]);
      expect(whole.filter(({ bottom }) => bottom > 900)).toEqual([]);
      const begun = await placesOf(page, [".lead .code", ".strip", ".weeks"]);
      expect(begun.filter(({ top }) => top > 860)).toEqual([]);
      const pins = await page.locator(".lead .pin a").all();
      const boxes = await Promise.all(pins.map((pin) => pin.boundingBox()));
      expect(boxes.filter((box) => box !== null && box.y + box.height <= 900).length).toBeGreaterThanOrEqual(
        5,
      );
    });
  });

  test("of a phone: all of that up to the tools, and where the first project begins", async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(site.base);
      const whole = await placesOf(page, ["h1", ".headline", ".open", ".links", ".score", ".tools"]);
      expect(whole.filter(({ bottom }) => bottom > 740)).toEqual([]);
      const [project] = await placesOf(page, [".lead h2"]);
      expect(project?.top).toBeLessThan(740);
    });
  });

  test("each question of a visitor has its answer in one visible element", async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(site.base);
      const answers = {
        "Who is it?": "h1",
        "What can they do?": ".score",
        "Where is the proof?": ".lead .pin a",
      };
      for (const selector of Object.values(answers))
        expect(await page.locator(selector).first().isVisible()).toBe(true);
      expect(await page.locator("h1").innerText()).toBe("Ana Souza");
      expect(await page.locator(".score").innerText()).toBe(
        "30 of 50 skills proven, each by work you can open.",
      );
      const proof = page.locator(".lead .pin a").first();
      expect(await proof.innerText()).toBe("✓ OpenAPI docs");
      expect(await proof.getAttribute("href")).toMatch(/\/blob\/[0-9a-f]{40}\/.+#L\d+$/);
    });
  });
});

describe("at most 60,000 bytes in all, from one host, without a shift of the layout", () => {
  const long = (what: string, number: number): string => `${what}${number}`.padEnd(80, "w");
  test.each<[string, Portfolio]>([
    ["somebody", somebody()],
    ["the sample", samplePortfolio()],
    ["600 items", withCode(crowd({ items: 600, proofs: 3 }))],
    ["600 items with names of 80 characters", withCode(crowd({ items: 600, name: long, done: 0.9 }))],
    ["600 items whose lines may not be shown", withCode(crowd({ items: 600, done: 1 }), false)],
  ])("%s", async (_name, portfolio) => {
    const served = await servePortfolio(portfolio);
    const page = await browser.newPage();
    const answers: Promise<number>[] = [];
    const hosts = new Set<string>();
    const complaints: string[] = [];
    page.on("response", (response) => {
      hosts.add(new URL(response.url()).host);
      answers.push(response.body().then(({ length }) => length));
    });
    page.on("console", (message) => complaints.push(message.text()));
    for (const path of pages.filter((one) => served.files.has(`${one}index.html`))) {
      answers.length = 0;
      await page.goto(`${served.base}${path}`, { waitUntil: "networkidle" });
      const sizes = await Promise.all(answers);
      const icon = String(served.files.get("icon.svg")).length;
      expect([path, sizes.length]).toEqual([path, expect.any(Number)]);
      expect(sizes.length).toBeGreaterThanOrEqual(3);
      expect(sizes.reduce((sum, size) => sum + size, icon)).toBeLessThanOrEqual(60_000);
      const shift = `new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
            .observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        })`;
      expect(await page.evaluate(shift)).toBe(0);
    }
    expect([...hosts]).toEqual([new URL(served.base).host]);
    expect(complaints).toEqual([]);
    await page.close();
    served.close();
  });

  test("with eight fields of at most nine rows, and how many more there are", async () => {
    const served = await servePortfolio(withCode(crowd({ items: 600 })));
    await withPage(async (page) => {
      await page.goto(served.base);
      const counted = `[...document.querySelectorAll(".fields section")].map((field) => ({
        rows: field.querySelectorAll(".row").length,
        all: Number(field.querySelector("h3 span").textContent),
        more: Number(/and (\\d+) more/.exec(field.querySelector(".more")?.textContent ?? "")?.[1] ?? 0),
      }))`;
      const field = z.object({ rows: z.number(), all: z.number(), more: z.number() });
      const fields = z.array(field).parse(await page.evaluate(counted));
      expect(fields).toHaveLength(8);
      expect(fields.filter(({ rows, all, more }) => rows > 9 || rows + more !== all)).toEqual([]);
      expect(fields.reduce((sum, { all }) => sum + all, 0)).toBe(360);
    });
    served.close();
  });
});

describe("axe finds nothing", () => {
  test.each(pages)("on /%s of somebody, light and dark, narrow and wide", async (path) => {
    await withPage(async (page) => {
      await openWithAxe(page, site, path);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light" });
        expect(await violationsOn(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violationsOn(page, "of colours")).toEqual([]);
      }
    });
  });
});

describe("as text alone", () => {
  async function textOf(page: Page, path: string): Promise<string> {
    await page.goto(`${site.base}${path}`);
    await page.evaluate("document.querySelectorAll('link[rel=stylesheet]').forEach((one) => one.remove())");
    return page.locator("body").innerText();
  }

  test("the home says who, the score, the project with its pins, the weeks, the skills and the plan", async () => {
    await withPage(async (page) => {
      const text = await textOf(page, "");
      const order = [
        "Ana Souza",
        "Backend and data engineering",
        "Open to junior",
        "30 of 50 skills proven",
        "Failure data API",
        "11 router = APIRouter",
        "✓ OpenAPI docs",
        "12 Database = Annotated",
        "13 weeks of work, Dec 2024 – Mar 2025",
        "Skills and the line that shows each",
        "The plan",
      ];
      const lines = text.split("\n").map((line) => line.trim());
      const places = order.map((part) => lines.findLastIndex((line) => line.startsWith(part)));
      expect(places.filter((place) => place === -1)).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(text).toMatch(/The item 1\s+file_0\.py:1/);
    });
  });

  test("an item says what it is, its verdict, its lines, how to check them, and its past", async () => {
    await withPage(async (page) => {
      const text = await textOf(page, "items/item-1/");
      const order = [
        "The item 1",
        "Proven by code",
        "What counts",
        "The lines that show it",
        "✓ The item 1",
        "History",
      ];
      const places = order.map((part) => text.indexOf(part));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(-1);
    });
  });
});

test("nothing moves for who wants no motion", async () => {
  const style = String(site.files.get("style.css"));
  expect(style.match(/@view-transition|\banimation\b|\btransition:/g)).toEqual([
    "@view-transition",
    "@view-transition",
  ]);
  expect(style).toMatch(/prefers-reduced-motion: reduce\) \{\s+@view-transition \{ navigation: none; \}/);
});
