/** sitemap.xml and robots.txt: what a search engine should know of the site. */
import { XMLBuilder } from "fast-xml-parser";

/** The file's name in the site's folder. */
export const sitemapFile = "sitemap.xml";

/** A sitemap holds no more (sitemaps.org protocol 0.9, "Using Sitemap index files"). */
const most = 50_000;

/**
 * A sitemap (sitemaps.org protocol 0.9). Of more than 50,000 pages the first are kept.
 * @param urls absolute addresses, and the ISO day of the last change where it is known
 */
export function sitemapXml(urls: readonly { url: string; on: string | null }[]): string {
  const builder = new XMLBuilder({ format: true, ignoreAttributes: false, attributeNamePrefix: "@" });
  const xml = builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    urlset: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      url: urls
        .slice(0, most)
        .map(({ url, on }) => ({ loc: new URL(url).href, ...(on === null ? {} : { lastmod: on }) })),
    },
  });
  return `${xml.trimEnd()}\n`;
}

/**
 * Everybody may read everything (RFC 9309). It counts only at the root of a host; elsewhere nobody asks for it.
 * @param base where the site is published, ending with "/"
 */
export function robotsTxt(base: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${base}${sitemapFile}\n`;
}
