import { XmlDocument, type XmlNode } from "libxml2-wasm";
import { expect, test } from "vitest";
import { robotsTxt, sitemapXml } from "../../../src/render/machine/sitemap.ts";

const names = { s: "http://www.sitemaps.org/schemas/sitemap/0.9" };
const found = (xml: string, path: string): string[] =>
  XmlDocument.fromString(xml)
    .find(path, names)
    .map((node: XmlNode) => node.content);

test("writes a sitemap", () => {
  const xml = sitemapXml([
    { url: "https://example.com/", on: "2025-09-03" },
    { url: "https://example.com/items/joins/", on: null },
  ]);
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://example.com/</loc>
    <lastmod>2025-09-03</lastmod>
  </url>
  <url>
    <loc>https://example.com/items/joins/</loc>
  </url>
</urlset>
`);
});

test.each(["https://example.com/?a=b&c='\"<d>]]>", "https://example.com/é 😀\ud800\u0000"])(
  "keeps %j one address",
  (url) => {
    expect(found(sitemapXml([{ url, on: null }]), "//s:loc")).toEqual([new URL(url).href]);
  },
);

test("contains at most 50,000 pages", () => {
  const urls = Array.from({ length: 50_001 }, (_, index) => ({
    url: `https://example.com/${index}`,
    on: null,
  }));
  const xml = sitemapXml(urls);
  expect(xml.match(/<loc>/g)).toHaveLength(50_000);
  expect(xml.length).toBeLessThan(50 * 1024 * 1024);
});

test("lets robots read everything", () => {
  expect(robotsTxt("https://example.com/a/")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://example.com/a/sitemap.xml\n",
  );
});
