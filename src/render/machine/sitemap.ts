/** sitemap.xml and robots.txt, for search engines. */
import { xmlDocument } from "./xml.ts";

/** File name in the site's folder. */
export const sitemapFile = "sitemap.xml";

/** Limit of a sitemap (sitemaps.org protocol 0.9, "Using Sitemap index files"). */
const maxUrls = 50_000;

/**
 * A sitemap (sitemaps.org protocol 0.9). Pages after the first 50,000 are left out.
 * @param urls absolute addresses, with the ISO day of the last change if known
 */
export function sitemapXml(urls: readonly { url: string; on: string | null }[]): string {
  const entries = urls.slice(0, maxUrls).map(({ url, on }) => ({
    name: "url",
    content: [
      { name: "loc", content: new URL(url).href },
      ...(on === null ? [] : [{ name: "lastmod", content: on }]),
    ],
  }));
  const attributes = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
  return xmlDocument({ name: "urlset", attributes, content: entries }, "UTF-8");
}

/**
 * Allows everything (RFC 9309). Crawlers only read it at the root of a host.
 * @param base address of the site, ending with "/"
 */
export function robotsTxt(base: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${base}${sitemapFile}\n`;
}
