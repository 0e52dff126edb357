/** Whatever text says, on whatever page: nothing of it runs, nothing is asked of anybody, and it stays text. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { safeUrl } from "../../src/render/markdown.ts";
import { corpus } from "./hostile-corpus.ts";
import { sayEverywhere } from "./hostile-portfolio.ts";
import { openBrowser } from "./open-browser.ts";
import { filesOf, serveSites, type SiteFiles, type SiteHost } from "./serve.ts";

/** What inline and block Markdown of the owner may become: src/render/inline.ts, src/render/block.ts. */
const markup = new Set(
  "A EM STRONG CODE DEL P BR HR H3 H4 UL OL LI BLOCKQUOTE PRE TABLE THEAD TBODY TR TH TD".split(" "),
);

/** Opened as somebody would; the others are read with the same parser, which runs nothing. */
const opened = ["", "items/coded/", "projects/api/", "resume/", "verify/"];

const findings = z.object({
  /** Elements by name. */
  counts: z.record(z.string(), z.number()),
  /** Attributes that run something or carry a style, and addresses that no link may have. */
  bad: z.array(z.string()),
  /** Scripts that are not data. */
  scripts: z.array(z.string()),
});
type Findings = z.infer<typeof findings>;

const lookScript = `(document) => {
  const counts = {}, bad = [], scripts = [];
  // Of code, words and strings are marked: the marks hold nothing but text, and have no attribute but their class.
  for (const one of document.querySelectorAll(".tx > b, .tx > i, .tx > .s, .tx > wbr"))
    if (one.childElementCount === 0 && [...one.attributes].every(({ name, value }) => name + value === "classs"))
      one.replaceWith(one.textContent);
  for (const one of document.querySelectorAll("*")) {
    counts[one.tagName.toUpperCase()] = (counts[one.tagName.toUpperCase()] ?? 0) + 1;
    for (const { name, value } of one.attributes) {
      // The owner's picture of a project is a file of the site.
      if (/^src$/i.test(name) && /^(?:\\.{1,2}\\/)+(?:pictures\\/[a-z0-9-]+\\.png|credentials\\/(?:phase|project)-[a-z0-9-]+\\.svg)$/.test(value)) continue;
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

/** How many texts are looked at, and opened side by side, at a time. */
const batchSize = 20;

let browser: BrowserContext;
let page: Page;
let host: SiteHost;
let outside: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  // All sites have the same styles, so these are asked for once; what is given is fetched past the cache.
  host = await serveSites({ "cache-control": "max-age=3600" });
  page = await browser.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(host.base)) outside.push(request.url());
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
  host.close();
});

/** For the scripts below, which fetch what they are about. */
function give(pages: readonly string[]): void {
  host.sites.set("/given/", new Map([["pages.json", JSON.stringify(pages)]]));
}

/** What a browser's parser makes of each of these pages; equal ones are parsed once. */
async function look(contents: readonly string[]): Promise<(content: string) => Findings> {
  const distinct = [...new Set(contents)];
  give(distinct);
  host.sites.set("/look/", new Map([["index.html", "<title>Look</title>"]]));
  await page.goto(`${host.base}look/`);
  const script = `fetch("/given/pages.json", { cache: "no-store" }).then((response) => response.json()).then((pages) =>
    pages.map((content) => (${lookScript})(new DOMParser().parseFromString(content, "text/html"))))`;
  const found = z.array(findings).parse(await page.evaluate(script));
  const byContent = new Map(distinct.map((content, index) => [content, found[index]]));
  return (content) => {
    const one = byContent.get(content);
    if (one === undefined) throw new Error("a page was not looked at");
    return one;
  };
}

function pagesOf(files: SiteFiles): { path: string; content: string }[] {
  return [...files].flatMap(([path, content]) =>
    path.endsWith(".html") && typeof content === "string" ? [{ path, content }] : [],
  );
}

/**
 * Writes each page into a frame of its own, and uses the frames again while they are still at this address with nothing run.
 * @returns what ran in each, null for one that is not the page any more
 */
const framesScript = `fetch("/given/pages.json", { cache: "no-store" }).then((response) => response.json()).then(async (pages) => {
  const frames = (globalThis.kept ?? []).slice(0, pages.length);
  while (frames.length < pages.length) frames.push(document.body.appendChild(document.createElement("iframe")));
  await Promise.all(frames.map((frame, index) => new Promise((loaded) => {
    frame.onload = loaded;
    const { document } = frame.contentWindow;
    document.open();
    document.write(pages[index]);
    document.close();
  })));
  const ranIn = ({ contentWindow }) => {
    try {
      const { document, location } = contentWindow;
      return document.querySelector("h1") && location.href === globalThis.location.href ? "hacked" in contentWindow : null;
    } catch {
      return null;
    }
  };
  const ran = frames.map(ranIn);
  const top = "hacked" in globalThis;
  delete globalThis.hacked;
  globalThis.kept = frames.filter((frame, index) => ran[index] === false || frame.remove());
  return { top, frames: ran };
})`;
const ranFindings = z.object({ top: z.boolean(), frames: z.array(z.boolean().nullable()) });

/** A site with a text everywhere, of which some pages are opened. */
interface Opened {
  text: string;
  files: SiteFiles;
}

/**
 * Opens some pages of each site, each in a frame of its own, which runs whatever a window of its own would, at the
 * address that it has on its site.
 * @returns what ran, or led away from the page
 */
async function ran(sites: readonly Opened[]): Promise<string[]> {
  const told: string[] = [];
  // All of them have the same styles.
  const files = sites[0]?.files ?? new Map();
  for (const path of opened) {
    host.sites.set("/learning/", new Map([...files, [`${path}index.html`, "<title>Frames</title>"]]));
    await page.goto(`${host.base}learning/${path}`);
    for (let from = 0; from < sites.length; from += batchSize)
      told.push(...(await ranOn(path, sites.slice(from, from + batchSize))));
  }
  return told;
}

/** The rest of a site is not kept. */
function onlyOpened(files: SiteFiles): SiteFiles {
  const paths = opened.map((path) => `${path}index.html`);
  return new Map(paths.map((path) => [path, String(files.get(path))]));
}

async function ranOn(path: string, sites: readonly Opened[]): Promise<string[]> {
  const told: string[] = [];
  give(sites.map((site) => String(site.files.get(`${path}index.html`))));
  const found = ranFindings.parse(await page.evaluate(framesScript));
  if (found.top) told.push(`one of ${JSON.stringify(sites.map(({ text }) => text))} ran on ${path}`);
  for (const [index, { text }] of sites.entries())
    if (found.frames[index] !== false)
      told.push(
        `${JSON.stringify(text.slice(0, 80))} ${found.frames[index] ? "ran" : "led away"} on ${path}`,
      );
  return told;
}

/** Elements of which there are more than with a plain word. @param but names that do not count */
function more(found: Findings, plain: Findings | undefined, but: ReadonlySet<string>): string[] {
  return Object.entries(found.counts).flatMap(([name, count]) =>
    !but.has(name) && count > (plain?.counts[name] ?? 0) ? [`${count} ${name}`] : [],
  );
}

const none: ReadonlySet<string> = new Set();

/** What is on each page of a site of plain words. */
async function plainSite(address: string): Promise<Map<string, Findings>> {
  const pages = pagesOf(filesOf(sayEverywhere("Word", "word", address).portfolio));
  const seen = await look(pages.map(({ content }) => content));
  return new Map(pages.map(({ path, content }) => [path, seen(content)]));
}

test("the corpus is of at least 300 different texts", () => {
  expect(new Set(corpus).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThanOrEqual(300);
});

test("each of them, in every place of every page, stays text", async () => {
  // An address that no link may have leaves words where a link would be.
  const [linked, unlinked] = [await plainSite("https://example.com/"), await plainSite("javascript:x")];
  const faults: string[] = [];
  const everywhere: Opened[] = [];
  const count = { pages: 0, places: 0, opened: 0 };
  for (let from = 0; from < corpus.length; from += batchSize) {
    // Once by strangers alone, where not one element may be added; once everywhere, where the owner may use Markdown.
    const sites = corpus.slice(from, from + batchSize).flatMap((text) =>
      [
        { owner: "Word", allowed: none },
        { owner: text, allowed: markup },
      ].map(({ owner, allowed }) => {
        const { portfolio, places } = sayEverywhere(owner, text);
        count.places = places;
        return { text, owner, allowed, files: filesOf(portfolio) };
      }),
    );
    const seen = await look(sites.flatMap(({ files }) => pagesOf(files).map(({ content }) => content)));
    for (const { text, allowed, files } of sites)
      for (const { path, content } of pagesOf(files)) {
        count.pages++;
        const found = seen(content);
        const wrong = [
          ...more(found, (safeUrl(text) === null ? unlinked : linked).get(path), allowed),
          ...found.bad,
          ...found.scripts,
        ];
        if (wrong.length > 0)
          faults.push(`${JSON.stringify(text.slice(0, 80))} on ${path}: ${wrong.join("; ")}`);
      }
    for (const { text, owner, files } of sites)
      if (owner === text)
        everywhere.push({ text, files: everywhere.length === 0 ? files : onlyOpened(files) });
  }
  faults.push(...(await ran(everywhere)));
  count.opened = everywhere.length * opened.length;
  console.log(
    `Hostile texts: ${corpus.length} texts in ${count.places} places, ${count.pages} pages parsed, ${count.opened} opened`,
  );
  expect(faults).toEqual([]);
  expect([...new Set(outside)]).toEqual([]);
  expect([...new Set(complaints)]).toEqual([]);
});

test("anything that is more than text would be found", async () => {
  const home = String(
    filesOf(sayEverywhere("Word", "word", "https://example.com/").portfolio).get("index.html"),
  );
  const broken = `<main><blink onclick="x()">x</blink><a href="javascript:x()">x</a><script>hacked=1</script></main>`;
  const seen = await look([home, broken]);
  const found = seen(broken);
  expect(more(found, seen(home), none)).toEqual(["1 BLINK"]);
  expect(found.bad).toEqual(["onclick=x()", "href=javascript:x()"]);
  expect(found.scripts).toEqual(["<script>hacked=1</script>"]);
});

test("anything that runs, or leads away, would be found", async () => {
  const site = (text: string, html: string) => ({
    text,
    files: new Map(opened.map((path) => [`${path}index.html`, `<h1>${text}</h1>${html}`])),
  });
  const found = await ran([
    site("harmless", ""),
    site("script", "<script>hacked=1</script>"),
    site("away", '<script>location = "about:blank#x"</script>'),
  ]);
  expect(found).toHaveLength(2 * opened.length);
  expect(found[0]).toBe('"script" ran on ');
  expect(found[1]).toBe('"away" led away on ');
  expect(await ran([site("over", "<script>top.hacked=1</script>")])).toEqual(
    opened.map((path) => `one of ["over"] ran on ${path}`),
  );
  outside = [];
  await page.evaluate("fetch('http://localhost:9/x').catch(() => null)");
  expect(outside).toContain("http://localhost:9/x");
  complaints = [];
});
