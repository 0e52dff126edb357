import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderBadges } from "../../src/render/badges.ts";
import { escapeHtml } from "../../src/render/html.ts";
import { renderSite } from "../../src/render/site.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { fullRoadmap, portfolioOf } from "./portfolio.ts";
import { hostile, tagsIn, textIn } from "./rendered.ts";

const today = "2025-10-01";

function site(roadmap: string, on = today): Record<string, string> {
  return Object.fromEntries(renderSite(portfolioOf(roadmap), on).map(({ path, content }) => [path, content]));
}

const pageOf = (roadmap: string, on = today): string => site(roadmap, on)["index.html"] ?? "";
const harmless = fullRoadmap((where) => `The ${where}`);

describe("a text that tries to be markup, in every place of the roadmap", () => {
  const meant = /[*_~]|\]\(https:|https?:\/\/|www\.|@evil|`[^`]+`/;
  const texts = hostile.filter(([, text]) => !meant.test(text));

  test.each(texts)("%s adds no tag to the page", (_name, text) => {
    expect(tagsIn(pageOf(fullRoadmap(() => text)))).toEqual(tagsIn(pageOf(harmless)));
  });

  test.each(texts)("%s stays the same in portfolio.json", (_name, text) => {
    const data: unknown = JSON.parse(site(fullRoadmap(() => text))["portfolio.json"] ?? "");
    expect(data).toMatchObject({ owner: { name: text.trim() }, phases: [{ title: text.trim() }] });
  });

  test.each(texts)("%s adds no tag to a badge", (_name, text) => {
    const badges = (roadmap: string): string[] =>
      renderBadges(portfolioOf(roadmap)).map(({ content }) => content.replace(/"[^"]*"/g, '""'));
    const shapes = badges(fullRoadmap(() => text)).map(tagsIn);
    expect(shapes).toEqual(badges(harmless).map(tagsIn));
  });

  test("there are such texts", () => {
    expect(texts.length).toBeGreaterThan(20);
  });
});

describe("the page", () => {
  test("is these files", () => {
    expect(Object.keys(site(harmless))).toEqual(["index.html", "style.css", "portfolio.json"]);
  });

  test("has the shipped style as it is", () => {
    const style = readFileSync(join(import.meta.dirname, "../../templates/site/style.css.hbs"), "utf8");
    expect(site(harmless)["style.css"]).toBe(style);
  });

  test("holds no script, no style and no handler, and loads nothing from elsewhere", () => {
    const tags = tagsIn(pageOf(harmless));
    expect(
      tags.filter((tag) => /^<(?:script|style|iframe|object|embed|img|base)\b|\son\w+=|\sstyle=/i.test(tag)),
    ).toEqual([]);
    expect(tags.filter((tag) => tag.startsWith("<link"))).toEqual([
      '<link rel="icon" href="data:,">',
      '<link rel="stylesheet" href="style.css">',
    ]);
    expect(tags.join("\n")).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self' data:;`);
  });

  test("says how each phase stands on that day", () => {
    const dated = roadmapText([{ id: "joins" }]);
    const standing = (on: string): string =>
      /<p class="standing [^>]*>([^<]*)</.exec(pageOf(dated, on))?.[1] ?? "";
    expect(["2025-08-01", "2025-08-20", "2025-10-10", "2025-10-21"].map(standing)).toEqual([
      "not begun",
      "on track",
      "behind",
      "late",
    ]);
  });

  test("counts what is proven apart from what is only claimed", () => {
    expect(textIn(pageOf(harmless))).toContain(
      "0 proven by work that can be opened, 1 by work without a link, 1 self-declared.",
    );
  });

  test("does not call proven what is only claimed, with a day or without", () => {
    const proof = "commit 1a2b3c4";
    const claimed = roadmapText([
      { id: "joins", done: { on: "2025-09-04" } },
      { id: "crud", done: { on: "2025-09-03", proof } },
    ]);
    const lately = /<ol class="lately">(.*?)<\/ol>/s.exec(pageOf(claimed))?.[1] ?? "";
    expect(textIn(lately)).toBe("3 Sep 2025Title of crudcommit 1a2b3c4");
  });

  test("shows no address that is not safe", () => {
    const links = [{ title: "me", url: "https:user:password@example.com/" }];
    expect(() => pageOf(roadmapText([], { owner: { name: "Ana", links } }))).toThrow(/user name or password/);
  });
});

test("HTML is escaped for text and for attributes", () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe("&lt;a b&#x3D;&quot;c&quot; d&#x3D;&#x27;e&#x27;&gt;&amp;");
});
