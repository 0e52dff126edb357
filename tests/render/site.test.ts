import { describe, expect, test } from "vitest";
import { renderBadges } from "../../src/render/badges.ts";
import { escapeHtml } from "../../src/render/html.ts";
import { isSiteFile } from "../../src/render/site-files.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { fullRoadmap, portfolioOf, shipped, siteOf } from "./portfolio.ts";
import { hostile, tagsIn, textIn } from "./rendered.ts";

const today = "2025-10-01";
const base = "https://ana-souza.github.io/learning/";

/** The published site. */
function site(roadmap: string, on = today): Record<string, string> {
  return siteOf({ ...portfolioOf(roadmap), base }, on);
}

const pageOf = (roadmap: string, on = today): string => site(roadmap, on)["index.html"] ?? "";
const harmless = fullRoadmap((where) => `The ${where}`);

describe("text that tries to be markup, anywhere in the roadmap", () => {
  const meant = /[*_~]|\]\(https:|https?:\/\/|www\.|@evil|`[^`]+`/;
  const texts = hostile.filter(([, text]) => !meant.test(text));

  /** Tags of all pages with the names, but not the values, of their attributes. */
  const shapes = (roadmap: string): string[] =>
    Object.entries(site(roadmap))
      .filter(([path]) => path.endsWith(".html"))
      .flatMap(([path, page]) => [path, ...tagsIn(page)])
      .map((tag) => tag.replace(/"[^"]*"/g, '""').replace(/(?<=^<(?:path|text|tspan|rect) ).*/, ""));

  test.each(texts)("%s adds no tag to any page", (_name, text) => {
    expect(shapes(fullRoadmap(() => text))).toEqual(shapes(harmless));
  });

  test.each(texts)("%s is unchanged in portfolio.json", (_name, text) => {
    const data: unknown = JSON.parse(site(fullRoadmap(() => text))["portfolio.json"] ?? "");
    expect(data).toMatchObject({ owner: { name: text.trim() }, phases: [{ title: text.trim() }] });
  });

  test.each(texts)("%s adds no tag to a badge", (_name, text) => {
    const badges = (roadmap: string): string[] =>
      renderBadges(portfolioOf(roadmap)).map(({ content }) => content.replace(/"[^"]*"/g, '""'));
    const drawn = badges(fullRoadmap(() => text)).map(tagsIn);
    expect(drawn).toEqual(badges(harmless).map(tagsIn));
  });

  test("the list of such texts is not empty", () => {
    expect(texts.length).toBeGreaterThan(20);
  });
});

describe("the site", () => {
  test("consists of these files", () => {
    const files = Object.keys(site(harmless));
    expect(files.filter((path) => !path.startsWith("cards/"))).toEqual([
      "index.html",
      "phases/basics/index.html",
      "strategy/index.html",
      "projects/api/index.html",
      ...["open", "proven", "claimed", "route", "english", "apply"].map((id) => `items/${id}/index.html`),
      "progress/index.html",
      "resume/index.html",
      "verify/index.html",
      "404.html",
      "style.css",
      "theme.css",
      "icon.svg",
      "pages.css",
      "portfolio.json",
      "resume.json",
      "dates.ics",
      "feed.xml",
      "sitemap.xml",
      "robots.txt",
      "badges/progress.svg",
      "badges/phase-basics.svg",
    ]);
    expect(files.filter((path) => path.startsWith("cards/"))).toHaveLength(13);
    expect(files.filter((path) => !isSiteFile(path))).toEqual([]);
  });

  test.each([
    ["notes.txt"],
    ["items/index.html"],
    ["items/../index.html"],
    ["items/a/b/index.html"],
    ["cards/home.png"],
    ["cards/items/a-1234567z.png"],
    ["pictures/api.png"],
    ["pictures/api-12345678.svg"],
    ["pictures/a/api-12345678.png"],
    ["phases/a/page.html"],
    [".git/config"],
    ["portfolio.json.bak"],
  ])("%s is not one of them", (path) => {
    expect(isSiteFile(path)).toBe(false);
  });

  test.each(["png", "jpg", "webp"])("the picture of a project is, as %s", (ending) => {
    expect(isSiteFile(`pictures/api-12345678.${ending}`)).toBe(true);
  });

  test("has no feed, sitemap or cards without an address, and does not mention them", () => {
    const files = siteOf(portfolioOf(harmless));
    expect(Object.keys(files).filter((path) => /feed|sitemap|robots|cards/.test(path))).toEqual([]);
    expect(files["index.html"]).not.toMatch(/feed\.xml|og:url|og:image|canonical/);
  });

  test("says so if there is no plan", () => {
    const none = "No phases planned yet.";
    expect(siteOf(portfolioOf(roadmapText([], { phases: [] })))["index.html"]).toContain(none);
    const strategy = [{ id: "english", title: "English", kind: "habit" }];
    expect(siteOf(portfolioOf(roadmapText([], { phases: [], strategy })))["index.html"]).not.toContain(none);
    expect(site(harmless)["index.html"]).not.toContain(none);
  });

  test("only changes from day to day where it shows dates", () => {
    expect(site(harmless)).toEqual(site(harmless));
    const differing = Object.entries(site(harmless, "2025-10-02")).filter(
      ([path, content]) => site(harmless)[path] !== content,
    );
    expect(
      differing.map(([path]) => path).filter((path) => !/\.html$|^(?:portfolio|resume)\.json$/.test(path)),
    ).toEqual([]);
  });

  test("has the shipped style and the chosen theme", () => {
    expect(site(harmless)["style.css"]).toBe(shipped.render("site/style.css", {}));
    expect(site(harmless)["pages.css"]).toBe(
      `${shipped.render("site/pages.css", {})}${shipped.render("site/chart.css", {})}`,
    );
    expect(site(harmless)["theme.css"]).toContain("/* Paper:");
    expect(site(roadmapText([], { site: { theme: "terminal" } }))["theme.css"]).toContain("/* Terminal:");
  });

  test("contains no script except data, no inline style or handler, and loads nothing from elsewhere", () => {
    for (const [path, page] of Object.entries(site(harmless))) {
      if (!path.endsWith(".html")) continue;
      const tags = tagsIn(page);
      expect(
        tags.filter(
          (tag) =>
            /^<(?:script|style|iframe|object|embed|img|base)\b|\son\w+=|\sstyle=/i.test(tag) &&
            tag !== '<script type="application/ld+json">',
        ),
      ).toEqual([]);
      const root = path === "404.html" ? "/learning/" : "../".repeat(path.split("/").length - 1) || "./";
      expect(tags.filter((tag) => /^<link rel="(?:icon|stylesheet)/.test(tag))).toEqual([
        `<link rel="icon" type="image/svg+xml" href="${root}icon.svg">`,
        `<link rel="stylesheet" href="${root}style.css">`,
        ...(/^(?:progress|resume|verify|404)\b/.test(path)
          ? [`<link rel="stylesheet" href="${root}pages.css">`]
          : []),
        `<link rel="stylesheet" href="${root}theme.css">`,
      ]);
      expect(tags.join("\n")).toContain(
        `content="default-src 'none'; style-src 'self'; img-src 'self' data:;`,
      );
    }
  });

  test("says where each phase is on that day", () => {
    const dated = roadmapText([{ id: "joins" }]);
    const said = (on: string): string => /<\/span><p>([^<]*)<\/p>/.exec(pageOf(dated, on))?.[1] ?? "";
    expect(["2025-08-01", "2025-08-20", "2025-10-10", "2025-10-21"].map(said)).toEqual([
      "0 of 1. Starts 18 Aug 2025, due 20 Oct.",
      "0 of 1. On track for 20 Oct 2025.",
      "0 of 1. Behind schedule, due 20 Oct 2025.",
      "0 of 1. Was due 20 Oct 2025.",
    ]);
  });

  test("counts skills: proven, without a link, and self-declared, but no habit and no gate", () => {
    expect(textIn(pageOf(harmless))).toContain(
      "1 of 4 skills proven, by work without a link; 1 more self-declared.",
    );
  });

  test("never shows a self-declared item as proven, with or without a date", () => {
    const proof = "commit 1a2b3c4";
    const claimed = roadmapText([
      { id: "joins", done: { on: "2025-09-04" } },
      { id: "crud", done: { on: "2025-09-03", proof } },
    ]);
    const [, skills = ""] = pageOf(claimed).split('id="skills"');
    const [rows = "", open = ""] = skills.split("Not proven yet:");
    expect(textIn(rows)).toContain("Title of crud commit 1a2b3c4");
    expect(textIn(rows)).not.toContain("Title of joins");
    expect(textIn(open)).toContain("Title of joins.");
  });

  test("shows no unsafe address", () => {
    const links = [{ title: "me", url: "https:user:password@example.com/" }];
    expect(() => pageOf(roadmapText([], { owner: { name: "Ana", links } }))).toThrow(/user name or password/);
  });
});

test("escapes HTML for text and for attributes", () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe("&lt;a b&#x3D;&quot;c&quot; d&#x3D;&#x27;e&#x27;&gt;&amp;");
});
