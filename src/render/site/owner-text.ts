/** Inline Markdown of the roadmap on pages, marked with its language if that is not the page's. */
import { escapeHtml, type Html, html } from "../html.ts";
import { inlineHtml, inlineHtmlInLink } from "../inline.ts";
import type { Portfolio } from "../portfolio.ts";

type Languages = Pick<Portfolio, "languages">;

/** @param text a title, goal or description of the roadmap */
export function ownerHtml({ languages }: Languages, text: string): Html {
  return marked(inlineHtml(text), languages.get(text));
}

/** The same for a text inside a link: links in it become plain text. */
export function ownerHtmlInLink({ languages }: Languages, text: string): Html {
  return marked(inlineHtmlInLink(text), languages.get(text));
}

/** The same for a text that is plain already. */
export function ownerPlain({ languages }: Languages, text: string): Html {
  return marked(html(escapeHtml(text)), languages.get(text));
}

/** @param language language tag; undefined for English */
function marked(inner: Html, language: string | undefined): Html {
  return language === undefined
    ? inner
    : html(`<span lang="${escapeHtml(language)}">${inner.toHTML()}</span>`);
}

/** The same, cut to at most so many characters, with "…" at its end. */
export function ownerCut({ languages }: Languages, text: string, longest: number): Html {
  return marked(html(escapeHtml(cutText(text, longest))), languages.get(text));
}

/** Cuts a text that is too long before a word, and ends it with "…". */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "");
  return `${start.replace(/\s+\S*$/, "")}…`;
}
