/** Linked data in pages, for search engines (JSON-LD 1.1 §7.5). */
import { type Html, html } from "../html.ts";
import { plainText } from "./plain-text.ts";

/** The vocabulary used here. */
export const context = "https://schema.org";

/**
 * Data as the content of `<script type="application/ld+json">`. Browsers look for the end tag and for comments
 * first (HTML Living Standard §4.12.1.3), so "<", ">" and "&" are escaped. So are U+2028 and U+2029, which
 * ended a line in JavaScript before 2019.
 */
export function jsonLd(value: object): Html {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return html(text);
}

/**
 * The path to a page (schema.org/BreadcrumbList).
 * @param crumbs from the home page down; `title` is inline Markdown, `url` is absolute
 */
export function breadcrumbsLd(crumbs: readonly { title: string; url: string }[]): object {
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ title, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: plainText(title),
      item: url,
    })),
  };
}
