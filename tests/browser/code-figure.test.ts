/** Figures of code with their pins, in a real browser: read, copied, scrolled, printed, and in forced colours. */
import type { BrowserContext } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { onePage } from "./one-page.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, servePortfolio } from "./serve.ts";
import { somebody } from "./somebody.ts";

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

describe("figures of code", () => {
  test("what is copied is the code alone", async () => {
    await withPage(async (page) => {
      await page.goto(site.base);
      const copied = await page.evaluate(`(() => {
        const selection = getSelection();
        selection.selectAllChildren(document.querySelector(".lead code"));
        return selection.toString();
      })()`);
      expect(copied).toContain('router = APIRouter(prefix="/failures", tags=["failures"])\nDatabase =');
      expect(copied).not.toMatch(/✓|11/);
    });
  });

  test("pins are to the right of their line where there is room", async () => {
    await withPage(async (page) => {
      await page.goto(site.base);
      const line = page.locator(".lead .ln.on").first();
      const [text, pin] = [line.locator(".tx"), line.locator(".pin a").first()];
      await page.setViewportSize({ width: 1440, height: 900 });
      expect((await pin.boundingBox())?.x).toBeGreaterThan((await text.boundingBox())?.x ?? Infinity);
      expect(
        Math.abs(((await pin.boundingBox())?.y ?? 0) - ((await text.boundingBox())?.y ?? 99)),
      ).toBeLessThan(8);
    });
  });

  test("below it they stay while the code scrolls sideways", async () => {
    await withPage(async (page) => {
      await page.goto(site.base);
      const line = page.locator(".lead .ln.on").first();
      const [text, pin] = [line.locator(".tx"), line.locator(".pin a").first()];
      await page.setViewportSize({ width: 360, height: 740 });
      const below = await text.boundingBox();
      expect((await pin.boundingBox())?.y).toBeGreaterThanOrEqual(
        (below?.y ?? Infinity) + (below?.height ?? 0) - 4,
      );
      const before = (await pin.boundingBox())?.x;
      await page.evaluate('document.querySelector(".lead pre").scrollLeft = 120');
      expect((await pin.boundingBox())?.x).toBeCloseTo(before ?? 0, 0);
    });
  });

  test("pins are targets of 24 pixels", async () => {
    await withPage(async (page) => {
      await page.goto(site.base);
      const pins = await page.locator(".lead .pin a").all();
      const tops = await Promise.all(pins.map(async (pin) => (await pin.boundingBox())?.y ?? 0));
      const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    });
  });

  test("an item has as many as files, and never two of the same lines", async () => {
    for (const [path, content] of site.files) {
      if (!path.startsWith("items/") || typeof content !== "string") continue;
      const captions = [...content.matchAll(/<figcaption>(.*?)<\/figcaption>/g)].map(
        ([, caption]) => caption,
      );
      expect(new Set(captions).size).toBe(captions.length);
    }
    expect(String(site.files.get("items/item-1/index.html")).match(/<figure class="code">/g)).toHaveLength(1);
  });

  test("a link to a closed file of a project opens it", async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${site.base}projects/project-0/`);
      const closed = page.locator("details:not([open])").first();
      const id = await closed.locator("figure").getAttribute("id");
      expect(await page.locator(`#${id} pre`).isVisible()).toBe(false);
      await page.locator(`.files a[href="#${id}"]`).click();
      expect(await page.locator(`#${id} pre`).isVisible()).toBe(true);
    });
  });
});

describe("printed on A4", () => {
  async function sheetsOf(path: string): Promise<number> {
    return withPage(async (page) => {
      await page.goto(`${site.base}${path}`);
      const pdf = await page.pdf({ format: "A4" });
      return (await getDocumentProxy(new Uint8Array(pdf))).numPages;
    });
  }

  test("the home takes two sheets at most, and an item one", async () => {
    expect(await sheetsOf("")).toBeLessThanOrEqual(2);
    expect(await sheetsOf("items/item-1/")).toBe(1);
  });

  test("pinned lines keep their ground, and closed files are open", async () => {
    await withPage(async (page) => {
      await page.goto(`${site.base}projects/project-0/`);
      await page.emulateMedia({ media: "print" });
      const adjust = `getComputedStyle(document.querySelector(".ln.on")).printColorAdjust`;
      expect(await page.evaluate(adjust)).toBe("exact");
      const hidden = `[...document.querySelectorAll("details:not([open]) pre")].filter((one) => !one.checkVisibility()).length`;
      expect(await page.evaluate(hidden)).toBe(0);
    });
  });
});

test("in forced colours pins, dots, segments and pinned lines remain visible", async () => {
  await withPage(async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(site.base);
    const painted = `((selectors) => selectors.map((selector) => {
      const style = getComputedStyle(document.querySelector(selector));
      return [style.backgroundColor, style.borderLeftColor];
    }))(["body", ".d", ".dn", ".segs i", ".segs u", ".lead .ln.on"])`;
    const colours = z.array(z.tuple([z.string(), z.string()])).parse(await page.evaluate(painted));
    const [canvas = "", ...shapes] = colours.slice(1).map(([ground]) => ground);
    expect(canvas).not.toBe("rgb(255, 255, 255)");
    expect(shapes.slice(0, 3)).not.toContain("rgb(255, 255, 255)");
    expect(shapes[1]).not.toBe(shapes[2]);
    expect(colours.at(-1)?.[1]).not.toBe("rgb(255, 255, 255)");
    expect(await page.locator(".lead .pin a").first().isVisible()).toBe(true);
  });
});
