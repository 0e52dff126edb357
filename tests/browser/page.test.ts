/** The page of the hostile golden case in a real browser: nothing of it runs, and everything on it can be read. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { openBrowser } from "../../scripts/browser.ts";
import { playCase } from "../golden/play.ts";
import { contrast, paintedTexts, textsScript } from "./contrast.ts";

const types: Record<string, string> = { html: "text/html", css: "text/css", json: "application/json" };

const portfolioSchema = z.object({
  items: z.array(
    z.object({ id: z.string(), done: z.boolean(), proof: z.array(z.object({ url: z.string().nullable() })) }),
  ),
});

/** What is laid out, and what the window shows of it beside its scroll bar. */
const widthsScript =
  "(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)";
const widths = z.object({ scrollWidth: z.number(), clientWidth: z.number() });

let browser: BrowserContext;
let server: Server;
let origin: string;
let items: z.infer<typeof portfolioSchema>["items"];
let page: Page;
/** What the page asked for, and what the browser had to say about it. */
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "roadfolio-page-"));
  const { result } = await playCase("hostile", root);
  rmSync(root, { recursive: true });
  const files = new Map(
    result.plan.site?.files.map(({ path, content }) => [path.slice("site".length), content]),
  );
  items = portfolioSchema.parse(JSON.parse(files.get("/portfolio.json") ?? "")).items;
  server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const content = files.get(path);
    const type = types[path.split(".").at(-1) ?? ""] ?? "text/plain";
    response.writeHead(content === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
    response.end(content);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
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

async function open(): Promise<void> {
  await page.goto(`${origin}/`);
}

describe("what strangers and titles try", () => {
  test("nothing runs, and the browser has nothing to complain of", async () => {
    await open();
    await page.locator("#attribute").hover();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("'hacked' in globalThis")).toBe(false);
    expect(await page.locator("script, img, iframe, object, embed, base, style, svg").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("a script that were there would be refused", async () => {
    await open();
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'hacked = 1' }))",
    );
    expect(await page.evaluate("'hacked' in globalThis")).toBe(false);
    expect(complaints.join("\n")).toContain("Content Security Policy");
  });

  test("the policy stands before anything that it is about", async () => {
    await open();
    const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute("content")).toMatch(/^default-src 'none'; style-src 'self'; /);
    expect(await page.locator("link ~ meta[http-equiv]").count()).toBe(0);
  });

  test("nothing is asked of any other place", async () => {
    await open();
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`${origin}/`, `${origin}/style.css`]);
  });

  test("every link leads to a page that may be opened", async () => {
    await open();
    const links = await page.locator("a").all();
    const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !/^(?:https?:\/\/|#_plan$|portfolio\.json$)/.test(href ?? ""))).toEqual([]);
  });
});

/** Every item is there to be seen, the done ones with the link to what proves them. */
async function expectItems(): Promise<void> {
  for (const { id, done, proof } of items) {
    const item = page.locator(`[id="${id}"]`);
    expect(await item.locator(".title").isVisible()).toBe(true);
    expect(await item.locator(".state").textContent()).toBe(done ? "Done: " : "Open: ");
    const links = await item.locator(".proofs a").all();
    expect(await Promise.all(links.map((link) => link.getAttribute("href")))).toEqual(
      proof.map(({ url }) => url),
    );
    expect(await Promise.all(links.map((link) => link.isVisible()))).toEqual(proof.map(() => true));
  }
}

describe("the plan, and the proof", () => {
  test("each item stands there with its proof", async () => {
    await open();
    expect(items.filter(({ proof }) => proof.length > 0).length).toBe(8);
    await expectItems();
  });

  test("also without JavaScript", async () => {
    const devtools = await browser.newCDPSession(page);
    await devtools.send("Emulation.setScriptExecutionDisabled", { value: true });
    await open();
    await expectItems();
    expect(await page.locator("body").innerText()).toContain("8 of 10 items done");
  });

  test.each([[320], [390], [1280]])("nothing is wider than a window of %i px", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    expect(await page.evaluate("innerWidth")).toBe(width);
    const { scrollWidth, clientWidth } = widths.parse(await page.evaluate(widthsScript));
    expect(scrollWidth).toBe(clientWidth);
  });

  test("long words break instead of making it wide", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open();
    const word = "w".repeat(100);
    // A text in every element that holds text alone, as a title without a space would be.
    const lengthen = `for (const one of document.querySelectorAll("body *:not(time):not(.standing):not(.note)"))
      if (one.childElementCount === 0 && one.textContent.trim() !== "") one.textContent = "${word}"`;
    await page.evaluate(lengthen);
    const { scrollWidth, clientWidth } = widths.parse(await page.evaluate(widthsScript));
    expect(scrollWidth).toBe(clientWidth);
  });

  test.each<["light" | "dark"]>([["light"], ["dark"]])(
    "text stands out from its ground when it is %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await open();
      const texts = paintedTexts.parse(await page.evaluate(textsScript));
      expect(texts.length).toBeGreaterThan(40);
      expect(texts.filter(({ color, ground }) => contrast(color, ground) < 4.5)).toEqual([]);
      expect(new Set(texts.map(({ ground }) => ground[0] > 127))).toEqual(new Set([colorScheme === "light"]));
    },
  );
});
