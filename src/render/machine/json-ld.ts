/** Linked data inside a page, for search engines (JSON-LD 1.1 §7.5, in HTML). */
import { type Html, html } from "../html.ts";
import { plainText } from "./plain-text.ts";

/** The vocabulary of all that is made here. */
export const context = "https://schema.org";

/**
 * Data as the content of `<script type="application/ld+json">`. A browser looks in a script for its end tag and for
 * comments before anything else (HTML Living Standard §4.12.1.3), so no "<", ">" or "&" is left in it; and JavaScript
 * before 2019 ended a line at U+2028 and U+2029.
 */
export function jsonLd(value: object): Html {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return html(text);
}

/**
 * The way to a page (schema.org/BreadcrumbList).
 * @param crumbs from the home to the page; title is inline Markdown, url is absolute
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
