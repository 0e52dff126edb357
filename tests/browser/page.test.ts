/** The page of the hostile golden case in a real browser: nothing in it runs, and everything is readable. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { playCase } from "../golden/play.ts";
import { serveSite, type ServedSite } from "./serve.ts";
import { openBrowser } from "./open-browser.ts";
import { contrast, paintedTexts, textsScript } from "./contrast.ts";

const portfolioSchema = z.object({
  items: z.array(
    z.object({ id: z.string(), done: z.boolean(), proof: z.array(z.object({ url: z.string().nullable() })) }),
  ),
});

/** Width of the layout, and of the window without its scroll bar. */
const widthsScript =
  "(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)";
const widths = z.object({ scrollWidth: z.number(), clientWidth: z.number() });

let browser: BrowserContext;
let served: ServedSite;
let items: z.infer<typeof portfolioSchema>["items"];
let page: Page;
/** The page's requests, and the browser's messages. */
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "roadfolio-page-"));
  const { result } = await playCase("hostile", root);
  rmSync(root, { recursive: true });
  if (result.plan.site === null) throw new Error("a site is made");
  served = await serveSite(result.plan.site);
  items = portfolioSchema.parse(JSON.parse(String(served.files.get("portfolio.json")))).items;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  served.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  requests = [];
  complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
});

afterEach(async () => {
  await page.close();
});

async function open(path = ""): Promise<void> {
  await page.goto(`${served.base}${path}`);
}

describe("hostile text and titles", () => {
  test("nothing runs, and the browser reports nothing", async () => {
    await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("'hacked' in globalThis")).toBe(false);
    expect(
      await page
        .locator('script:not([type="application/ld+json"]), img, iframe, object, embed, base, style')
        .count(),
    ).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("an injected script is blocked", async () => {
    await open();
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'hacked = 1' }))",
    );
    expect(await page.evaluate("'hacked' in globalThis")).toBe(false);
    expect(complaints.join("\n")).toContain("Content Security Policy");
  });

  test("the policy comes before everything that it applies to", async () => {
    await open();
    const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute("content")).toMatch(/^default-src 'none'; style-src 'self'; /);
    expect(await page.locator("link ~ meta[http-equiv]").count()).toBe(0);
  });

  test("nothing is requested from another host", async () => {
    await open();
    const { base } = served;
    expect(requests.toSorted()).toEqual([base, `${base}style.css`, `${base}theme.css`]);
  });

  test("every link has an allowed target", async () => {
    await open();
    const links = await page.locator("a").all();
    const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !/^(?:https:\/\/|#(?:_main|skills|plan)$|\.\/)/.test(href ?? ""))).toEqual(
      [],
    );
  });
});

/** The pages that list every item. */
const lists = ["phases/basics/", "phases/web/", "strategy/"];

/** Every item is visible, and those that are done link to their proof. */
async function expectItems(): Promise<void> {
  const seen: string[] = [];
  for (const list of lists.filter((path) => served.files.has(`${path}index.html`))) {
    await open(list);
    for (const { id, done, proof } of items) {
      const item = page.locator(`[id="${id}"]`);
      if ((await item.count()) === 0) continue;
      seen.push(id);
      expect(await item.locator("a.what").isVisible()).toBe(true);
      const links = await item.locator("a.at").all();
      expect(await Promise.all(links.map((link) => link.getAttribute("href")))).toEqual(
        proof.slice(0, 1).map(({ url }) => url),
      );
      expect(await Promise.all(links.map((link) => link.isVisible()))).toEqual(links.map(() => true));
      expect(await item.locator(".not").count()).toBe(done ? 0 : 1);
    }
  }
  expect(seen.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
}

describe("the plan, and the proof", () => {
  test("each item is shown with its proof", async () => {
    expect(items.filter(({ proof }) => proof.length > 0).length).toBe(8);
    await expectItems();
  });

  test("also without JavaScript", async () => {
    const devtools = await browser.newCDPSession(page);
    await devtools.send("Emulation.setScriptExecutionDisabled", { value: true });
    await expectItems();
    await open();
    expect(await page.locator("body").innerText()).toContain(
      "8 of 9 skills proven, each by work you can open.",
    );
  });

  test.each([[320], [390], [1280]])("nothing is wider than a window of %i px", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    expect(await page.evaluate("innerWidth")).toBe(width);
    const { scrollWidth, clientWidth } = widths.parse(await page.evaluate(widthsScript));
    expect(scrollWidth).toBe(clientWidth);
  });

  test("long words wrap instead of widening the page", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open();
    const word = "w".repeat(100);
    // A long word in every element that contains only text, like a title without a space.
    const lengthen = `for (const one of document.querySelectorAll("body *:not(time):not(.weeks small)"))
      if (one.childElementCount === 0 && one.textContent.trim() !== "") one.textContent = "${word}"`;
    await page.evaluate(lengthen);
    const { scrollWidth, clientWidth } = widths.parse(await page.evaluate(widthsScript));
    expect(scrollWidth).toBe(clientWidth);
  });

  test.each<["light" | "dark"]>([["light"], ["dark"]])(
    "text has enough contrast in %s mode",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open();
      const texts = paintedTexts.parse(await page.evaluate(textsScript));
      expect(texts.length).toBeGreaterThan(40);
      expect(texts.filter(({ color, ground }) => contrast(color, ground) < 4.5)).toEqual([]);
      // Only one button has inverted colours.
      const others = texts.filter(({ ground }) => ground[0] > 127 !== (colorScheme === "light"));
      expect(others.length).toBeLessThanOrEqual(1);
    },
  );
});
