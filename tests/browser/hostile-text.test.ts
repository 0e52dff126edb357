/** Whatever text says, on whatever page: nothing of it runs, nothing is asked of anybody, and it stays text. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openBrowser } from "../../scripts/browser.ts";
import { corpus } from "./hostile-corpus.ts";
import { sayEverywhere } from "./hostile-portfolio.ts";
import { type ServedSite, servePortfolio } from "./serve.ts";

/** What inline and block Markdown of the owner may become: src/render/inline.ts, src/render/block.ts. */
const markup = new Set(
  "A EM STRONG CODE DEL P BR HR H3 H4 UL OL LI BLOCKQUOTE PRE TABLE THEAD TBODY TR TH TD".split(" "),
);

/** Opened as somebody would; the others are read with the same parser, which runs nothing. */
const opened = ["", "items/coded/", "resume/"];

const findings = z.object({
  /** Elements by name. */
  counts: z.record(z.string(), z.number()),
  /** Attributes that run something or carry a style, and addresses that no link may have. */
  bad: z.array(z.string()),
  /** Scripts that are no data. */
  scripts: z.array(z.string()),
});
type Findings = z.infer<typeof findings>;

const lookScript = `(document) => {
  const counts = {}, bad = [], scripts = [];
  for (const one of document.querySelectorAll("*")) {
    counts[one.tagName.toUpperCase()] = (counts[one.tagName.toUpperCase()] ?? 0) + 1;
    for (const { name, value } of one.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$|^src(?:set)?$/i.test(name)) bad.push(name + "=" + value);
      if (name === "href" && !/^(?:https?:\\/\\/(?![^/]*@)|mailto:|#|\\.{1,2}\\/|\\/learning\\/)/.test(value)) bad.push("href=" + value);
    }
    if (one.tagName.toUpperCase() === "SCRIPT") {
      try { if (one.type !== "application/ld+json") throw 0; JSON.parse(one.textContent); }
      catch { scripts.push(one.outerHTML.slice(0, 200)); }
    }
  }
  return { counts, bad, scripts };
}`;

let browser: BrowserContext;
let page: Page;
let outside: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith("http://127.0.0.1:")) outside.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
});

afterAll(async () => {
  await browser.close();
});

/** Every page of the site as a browser's parser takes it. */
async function look(served: ServedSite): Promise<Map<string, Findings>> {
  const pages = [...served.files].flatMap(([path, content]) =>
    path.endsWith(".html") && typeof content === "string" ? [{ path, content }] : [],
  );
  const script = `((pages, look) => pages.map(({ content }) =>
    look(new DOMParser().parseFromString(content, "text/html"))))(${JSON.stringify(pages)}, ${lookScript})`;
  const found = z.array(findings).parse(await page.evaluate(script));
  return new Map(
    pages.map(({ path }, index) => [path, found[index] ?? { counts: {}, bad: [], scripts: [] }]),
  );
}

/** Opens some pages. @returns whether anything ran */
async function ran(served: ServedSite): Promise<boolean> {
  for (const path of opened) {
    await page.goto(`${served.base}${path}`);
    if ((await page.evaluate("'hacked' in globalThis")) === true) return true;
  }
  return false;
}

/** Elements of which there are more than with a plain word. @param but names that do not count */
function more(found: Findings, plain: Findings | undefined, but: ReadonlySet<string>): string[] {
  return Object.entries(found.counts).flatMap(([name, count]) =>
    !but.has(name) && count > (plain?.counts[name] ?? 0) ? [`${count} ${name}`] : [],
  );
}

const none: ReadonlySet<string> = new Set();

test("the corpus is of at least 300 different texts", () => {
  expect(new Set(corpus).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThanOrEqual(300);
});

test("each of them, in every place of every page, stays text", { timeout: 600_000 }, async () => {
  const plainSite = await servePortfolio(sayEverywhere("Word", "word", "https://example.com/").portfolio);
  const plain = await look(plainSite);
  plainSite.close();
  const faults: string[] = [];
  let pages = 0;
  let places = 0;
  for (const text of corpus) {
    // Once by strangers alone, where not one element may be added; once everywhere, where the owner may use Markdown.
    for (const [owner, allowed] of [
      ["Word", none],
      [text, markup],
    ] as const) {
      const said = sayEverywhere(owner, text);
      places = said.places;
      const served = await servePortfolio(said.portfolio);
      for (const [path, found] of await look(served)) {
        pages++;
        const wrong = [...more(found, plain.get(path), allowed), ...found.bad, ...found.scripts];
        if (wrong.length > 0)
          faults.push(`${JSON.stringify(text.slice(0, 80))} on ${path}: ${wrong.join("; ")}`);
      }
      if (owner === text && (await ran(served))) faults.push(`${JSON.stringify(text.slice(0, 80))} ran`);
      served.close();
    }
  }
  console.log(
    `Hostile texts: ${corpus.length} texts in ${places} places, ${pages} pages parsed, ${corpus.length * opened.length} opened`,
  );
  expect(faults).toEqual([]);
  expect([...new Set(outside)]).toEqual([]);
  expect([...new Set(complaints)]).toEqual([]);
});

test("what were more than text would be found", async () => {
  const served = await servePortfolio(sayEverywhere("Word", "word", "https://example.com/").portfolio);
  const plain = (await look(served)).get("index.html");
  const broken = `<main><u onclick="x()">x</u><a href="javascript:x()">x</a><script>hacked=1</script></main>`;
  const site: ServedSite = { ...served, files: new Map([["index.html", broken]]) };
  const found = (await look(site)).get("index.html");
  if (found === undefined) throw new Error("the page was looked at");
  expect(more(found, plain, none)).toEqual(["1 U"]);
  expect(found.bad).toEqual(["onclick=x()", "href=javascript:x()"]);
  expect(found.scripts).toEqual(["<script>hacked=1</script>"]);
  served.close();
  outside = [];
  await page.goto("about:blank");
  await page.evaluate("fetch('http://localhost:9/x').catch(() => null)");
  expect(outside).toContain("http://localhost:9/x");
  complaints = [];
});
