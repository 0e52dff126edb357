/** A page that arrives in pieces stays where it is: what is there already does not move when more comes. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { contentTypeOf } from "../../src/cli/content-type.ts";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, servePortfolio } from "./serve.ts";
import { somebody } from "./somebody.ts";

/** Bytes that arrive between two frames. */
const piece = 1200;

const paint = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
const shifts = `new Promise((done) => {
  const moved = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries())
      for (const { node } of sources) moved.push((node?.parentElement ?? node)?.className ?? "");
  }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => done([...new Set(moved)])));
})`;

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

/** Serves styles and pictures at once; a page waits for whoever writes its pieces. */
function serveInPieces(onPage: (response: ServerResponse) => void) {
  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const file = site.files.get(name);
    if (typeof file !== "string") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": contentTypeOf(name) });
    if (name.endsWith(".html")) onPage(response);
    else response.end(file);
  });
}

const sizes: [number, number][] = [
  [1440, 900],
  [768, 1024],
  [360, 740],
];

/** The next page that is asked for. */
function nextPage(): { page: Promise<ServerResponse>; give: (response: ServerResponse) => void } {
  let give: (response: ServerResponse) => void = () => undefined;
  const page = new Promise<ServerResponse>((resolve) => {
    give = resolve;
  });
  return { page, give };
}

test.each(["", "items/item-1/", "projects/project-0/", "resume/", "progress/"])(
  "nothing moves on %s",
  async (path) => {
    let asked = nextPage();
    const server = serveInPieces((response) => asked.give(response));
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === "object" ? address?.port : "";
    for (const [width, height] of sizes) {
      asked = nextPage();
      const page = await browser.newPage();
      await page.setViewportSize({ width, height });
      const started = page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: "commit" });
      const response = await asked.page;
      const text = Buffer.from(String(site.files.get(`${path}index.html`)));
      // Nothing is painted before there is a body.
      let sent = 0;
      for (let to = text.indexOf("<body") + piece; sent < text.length; to += piece) {
        response.write(text.subarray(sent, to));
        sent = to;
        await started;
        await page.evaluate(paint);
      }
      response.end();
      await page.waitForLoadState();
      expect([width, z.array(z.string()).parse(await page.evaluate(shifts))]).toEqual([width, []]);
      await page.close();
    }
    server.close();
  },
);
