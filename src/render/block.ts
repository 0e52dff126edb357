/**
 * The owner's Markdown of several paragraphs (about, a project's text). marked makes HTML of it and sanitize-html keeps
 * the few elements that belong in a text: whatever marked may let through, nothing else comes out.
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
    // The page has a title and its parts have theirs: those of the text stand below them.
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

/** For pages. Its headings are of the third and fourth level. */
export function blockHtml(markdown: string): Html {
  return html(sanitizeHtml(marked.parse(markdown, { async: false }), allowed).trim());
}
