/**
 * Multi-paragraph Markdown by the owner (`about` texts). marked turns it into HTML, and sanitize-html keeps
 * only the few elements a text needs, so nothing else gets through whatever marked lets pass.
 */
import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";
import { html, type Html } from "./html.ts";
import { safeUrl } from "./markdown.ts";

const marked = new Marked({ gfm: true });

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "br",
    "hr",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "em",
    "strong",
    "del",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  allowedAttributes: { a: ["href"], ol: ["start"], th: ["scope"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "escape",
  parseStyleAttributes: false,
  transformTags: {
    // The page and its sections use h1 and h2, so headings in the text start at h3.
    h1: "h3",
    h2: "h3",
    h5: "h4",
    h6: "h4",
    a: (_name, { href = "" }) => {
      const safe = safeUrl(href);
      return { tagName: "a", attribs: safe === null ? {} : { href: safe } };
    },
  },
};

/** HTML for pages. Headings are h3 and h4. */
export function blockHtml(markdown: string): Html {
  return html(sanitizeHtml(marked.parse(markdown, { async: false }), allowed).trim());
}
