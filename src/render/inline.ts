/**
 * The owner's inline Markdown (titles, goals). marked only reads it; what comes out is made here from the few kinds
 * of piece that may appear, with all text escaped. HTML, images and other schemes become plain text.
 */
import { Marked, type Token } from "marked";
import {
  escapeMarkdown,
  codeSpan,
  type Markdown,
  markdownLink,
  safeUrl,
  trustedMarkdown,
} from "./markdown.ts";
import { escapeHtml, type Html, html } from "./html.ts";

interface Piece {
  kind: "text" | "code" | "em" | "strong" | "del" | "link";
  text: string;
  url: string | null;
  pieces: Piece[];
}

const marked = new Marked({ gfm: true });
const wrappers = { em: "*", strong: "**", del: "~~" } as const;

function read(markdown: string): Piece[] {
  return marked.Lexer.lexInline(markdown, marked.defaults).flatMap(pieceOf);
}

function pieceOf(token: Token): Piece[] {
  const text = "text" in token && typeof token.text === "string" ? token.text : token.raw;
  const inner = "tokens" in token && Array.isArray(token.tokens) ? token.tokens.flatMap(pieceOf) : [];
  const { type } = token;
  if (type === "codespan") return [{ kind: "code", text, url: null, pieces: [] }];
  if (type === "em" || type === "strong" || type === "del")
    return [{ kind: type, text, url: null, pieces: inner }];
  if (type === "link" && "href" in token && typeof token.href === "string" && safeUrl(token.href) !== null)
    return [{ kind: "link", text, url: safeUrl(token.href), pieces: inner }];
  if (type === "text" && inner.length > 0) return inner;
  const plain = type === "html" || type === "image" ? token.raw : text;
  return [{ kind: "text", text: plain, url: null, pieces: [] }];
}

/** For pages. */
export function inlineHtml(markdown: string): Html {
  return html(read(markdown).map(pieceHtml).join(""));
}

function pieceHtml({ kind, text, url, pieces }: Piece): string {
  if (kind === "text") return escapeHtml(text);
  if (kind === "code") return `<code>${escapeHtml(text)}</code>`;
  const inner = pieces.map(pieceHtml).join("");
  if (kind === "link") return `<a href="${escapeHtml(url ?? "")}">${inner}</a>`;
  return `<${kind}>${inner}</${kind}>`;
}

/** For READMEs. */
export function inlineMarkdown(markdown: string): Markdown {
  return trustedMarkdown(read(markdown).map(pieceMarkdown).join(""));
}

function pieceMarkdown({ kind, text, url, pieces }: Piece): string {
  if (kind === "text") return escapeMarkdown(text);
  if (kind === "code") return codeSpan(text);
  const inner = trustedMarkdown(pieces.map(pieceMarkdown).join(""));
  if (kind === "link") return markdownLink(inner, url);
  return `${wrappers[kind]}${inner}${wrappers[kind]}`;
}

/** For page titles, badges and the terminal. */
export function inlineText(markdown: string): string {
  const plain = ({ kind, text, pieces }: Piece): string =>
    kind === "text" || kind === "code" ? text : pieces.map(plain).join("");
  return read(markdown).map(plain).join("");
}
