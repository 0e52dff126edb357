/** The mentors' page in a real browser: what is above the fold, what axe says, and that texts of strangers stay texts. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { CohortState } from "../../src/cohort/cohort-state.ts";
import { cohortFiles } from "../../src/render/cohort/cohort-files.ts";
import { shownAddress } from "../../src/render/cohort/texts.ts";
import { asOf, cohortOf, progressAt, recordOf, sampleCohort } from "../render/cohort/sample-cohort.ts";
import { openWithAxe, violationsOn } from "./axe.ts";
import { contrast, paintedTexts, textsScript } from "./contrast.ts";
import { corpus } from "./hostile-corpus.ts";
import { openBrowser } from "./open-browser.ts";
import { serveSites, type SiteFiles, type SiteHost } from "./serve.ts";

let browser: BrowserContext;
let host: SiteHost;
let page: Page;
let complaints: string[] = [];
let outside: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  host = await serveSites();
  for (const size of [0, 30, 300]) host.sites.set(`/${size}/`, filesOf(sampleCohort(size)));
  host.sites.set(
    "/hostile/",
    filesOf(cohortOf(corpus.flatMap((text) => hostileCohort(text, text).learners))),
  );
  page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith(host.base)) outside.push(request.url());
  });
});

afterAll(async () => {
  await browser.close();
  host.close();
});

function filesOf(state: CohortState): SiteFiles {
  const files = cohortFiles(state, { asOf, version: "0.1.0" });
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function open(
  path: string,
  width: number,
  height: number,
  colorScheme: "light" | "dark" = "light",
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await page.goto(`${host.base}${path}`);
}

describe("above the fold", () => {
  const answers = [
    ".figures .late a[href='#stuck']",
    "a[href='#week']",
    "a[href='#held']",
    "a[href='#due']",
    "a[href='#problems']",
  ];
  test.each([
    [1440, 900, 10],
    [360, 740, 1],
  ])(
    "of %i × %i: who needs somebody, what moved, what holds people, and so many who are stuck",
    async (width, height, people) => {
      await open("300/", width, height);
      for (const selector of answers) {
        const box = await page.locator(selector).first().boundingBox();
        expect(box === null ? Infinity : box.y + box.height).toBeLessThanOrEqual(height);
      }
      const lines = await page.locator("section:has(#stuck) .lines li").all();
      const boxes = await Promise.all(lines.map((line) => line.boundingBox()));
      expect(
        boxes.filter((box) => box !== null && box.y + box.height <= height).length,
      ).toBeGreaterThanOrEqual(people);
    },
  );
});

test("axe finds nothing, light and dark, on a phone, a tablet and a desktop", async () => {
  for (const [cohort, path] of [
    ["30/", ""],
    ["30/", "p/"],
    ["0/", ""],
  ] as const) {
    const files = host.sites.get(`/${cohort}`) ?? new Map();
    await openWithAxe(page, { base: `${host.base}${cohort}`, files }, path);
    for (const width of cohort === "30/" && path === "" ? [360, 768, 1440] : [360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      expect(await violationsOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violationsOn(page, "of colours")).toEqual([]);
    }
  }
});

test.each<["light" | "dark"]>([["light"], ["dark"]])(
  "numbers have enough contrast on each level, %s",
  async (colorScheme) => {
    await open("300/", 1440, 900, colorScheme);
    // Mixed colours are told in a form of their own, so the browser paints them for us.
    const plain = `(() => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    for (const one of document.querySelectorAll(".map td a, .map td, .key li")) {
      const color = getComputedStyle(one).backgroundColor;
      if (!color.startsWith("color(")) continue;
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      one.style.backgroundColor = "rgb(" + [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(", ") + ")";
    }
  })()`;
    await page.evaluate(plain);
    const texts = paintedTexts.parse(await page.evaluate(textsScript));
    expect(new Set(texts.map(({ ground }) => String(ground))).size).toBeGreaterThanOrEqual(6);
    expect(texts.filter(({ color, ground }) => contrast(color, ground) < 4.5)).toEqual([]);
  },
);

test("where colours are forced, each level still looks different", async () => {
  await open("300/", 1440, 900);
  await page.emulateMedia({ forcedColors: "active" });
  const looks = `["0", "1", "2", "3", "4"].map((level) => {
    const cell = level === "0" ? document.querySelector(".map td") : document.querySelector('.map td a[href$="' + level + '"]');
    const { borderLeftWidth, backgroundColor } = getComputedStyle(cell);
    return borderLeftWidth + " " + backgroundColor;
  })`;
  const found = z.array(z.string()).parse(await page.evaluate(looks));
  await page.emulateMedia({ forcedColors: "none" });
  expect(new Set(found).size).toBe(5);
});

test("nothing is wider than the window, whatever the texts", async () => {
  const widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]";
  for (const path of ["300/", "30/", "30/p/", "hostile/", "hostile/p/"])
    for (const width of [320, 768, 1440]) {
      await open(path, width, 900);
      const [scroll, client] = z.array(z.number()).parse(await page.evaluate(widths));
      expect([path, width, scroll]).toEqual([path, width, client]);
    }
});

/** A text in every place that a stranger can write to: somebody stuck, somebody who moved, somebody with a problem. */
function hostileCohort(text: string, address: string): CohortState {
  const learners = [30, 2, 1].map((quiet, index) => {
    const progress = progressAt(text, text, 5, quiet);
    const record = recordOf(text, {
      ...progress,
      url: address,
      phases: progress.phases.map((phase, at) => ({ ...phase, title: `${text}${at}` })),
      items: progress.items.map((item, at) => ({ ...item, title: `${text}${at}`, proof: address })),
      skills: [{ id: text, short: text, proof: address }],
    });
    const problem = { code: text, message: text, hint: text };
    return { ...record, repository: text, readAt: text, problem: index === 2 ? problem : null };
  });
  return { ...cohortOf(learners, { title: text, repository: text, start: text, end: text }), mergedAt: text };
}

const findings = z.object({ counts: z.record(z.string(), z.number()), bad: z.array(z.string()) });

/** Elements by name, and attributes that no page of ours has. */
const lookScript = `fetch("/given/pages.json").then((response) => response.json()).then((pages) => pages.map((content) => {
  const counts = {}, bad = [];
  for (const one of new DOMParser().parseFromString(content, "text/html").querySelectorAll("*")) {
    counts[one.tagName] = (counts[one.tagName] ?? 0) + 1;
    for (const { name, value } of one.attributes) {
      if (/^on|^style$|^src/i.test(name)) bad.push(name + "=" + value);
      if (name === "href" && !/^(?:https?:\\/\\/(?![^/]*@)|#|p\\/#|\\.{1,2}\\/|cohort)/.test(value)) bad.push("href=" + value);
    }
  }
  return { counts, bad };
}))`;

/** What a browser's parser makes of pages; it runs nothing of them. */
async function look(pages: readonly string[]): Promise<z.infer<typeof findings>[]> {
  host.sites.set("/given/", new Map([["pages.json", JSON.stringify(pages)]]));
  host.sites.set("/look/", new Map([["index.html", "<title>Look</title>"]]));
  await page.goto(`${host.base}look/`);
  return z.array(findings).parse(await page.evaluate(lookScript));
}

function pagesOf(state: CohortState): string[] {
  return [...filesOf(state)].flatMap(([path, content]) => (path.endsWith(".html") ? [String(content)] : []));
}

/** Elements of which there are more than on another page, and attributes that no page has. */
function faultsOf(
  { counts, bad }: z.infer<typeof findings>,
  plain: z.infer<typeof findings> | undefined,
): string[] {
  const more = Object.entries(counts).filter(([name, count]) => count > (plain?.counts[name] ?? 0));
  return [...bad, ...more.map(([name, count]) => `${count} ${name}`)];
}

test("hostile texts stay texts: no element and no attribute comes of one", async () => {
  const words = ["https://example.com/", "javascript:x"].map((address) => hostileCohort("Word", address));
  const plain = await look(words.flatMap(pagesOf));
  const pages = corpus.map((text) => pagesOf(hostileCohort(text, text)));
  const found = await look(pages.flat());
  expect(plain.length).toBe(4);
  expect(found.length).toBe(2 * corpus.length);
  const faults = corpus.flatMap((text, index) => {
    const offset = shownAddress(text) === null ? 2 : 0;
    return [0, 1].flatMap((at) => {
      const one = found[2 * index + at];
      const wrong = one === undefined ? ["not looked at"] : faultsOf(one, plain[offset + at]);
      return wrong.length === 0
        ? []
        : [`${JSON.stringify(text.slice(0, 80))} on page ${at}: ${wrong.join("; ")}`];
    });
  });
  expect(faults).toEqual([]);
});

test("anything that is more than text would be found", async () => {
  const [home = "", list = ""] = pagesOf(hostileCohort("Word", "https://example.com/"));
  const broken = list.replace("<h1>", '<a href="javascript:x()" onclick="x()">x</a><blink></blink><h1>');
  const [plain, whole, wrong] = await look([list, home, broken]);
  expect(whole && faultsOf(whole, whole)).toEqual([]);
  expect(wrong && faultsOf(wrong, plain)).toEqual([
    "href=javascript:x()",
    "onclick=x()",
    expect.stringMatching(/^\d+ A$/),
    "1 BLINK",
  ]);
});

test("a page full of them runs nothing, asks nobody, and the browser says nothing", async () => {
  complaints = [];
  outside = [];
  for (const path of ["hostile/", "hostile/p/"]) {
    await open(path, 1440, 900);
    expect(await page.evaluate("'hacked' in globalThis")).toBe(false);
  }
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
});
