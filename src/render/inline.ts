/**
 * Inline Markdown by the owner (titles, goals). marked only parses it. The output is built here from the few
 * elements that are allowed, with all text escaped; HTML, images and other URL schemes become plain text.
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
  return joined(marked.Lexer.lexInline(markdown.replace(/\s+/g, " ").trim(), marked.defaults));
}

/** Joins adjacent texts, because two harmless parts may form a mention together. */
function joined(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of tokens.flatMap(pieceOf)) {
    const before = pieces.at(-1);
    if (before?.kind === "text" && piece.kind === "text") before.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}

function pieceOf(token: Token): Piece[] {
  const text = textOf(token);
  const inner = "tokens" in token && Array.isArray(token.tokens) ? joined(token.tokens) : [];
  const plain = (shown: string): Piece[] => [{ kind: "text", text: shown, url: null, pieces: [] }];
  switch (token.type) {
    case "codespan":
      return [{ kind: "code", text, url: null, pieces: [] }];
    case "em":
    case "strong":
    case "del":
      return [{ kind: token.type, text, url: null, pieces: inner }];
    case "link": {
      const url = urlOf(token);
      return url === null ? plain(text) : [{ kind: "link", text, url, pieces: inner }];
    }
    case "html":
    case "image":
      return plain(token.raw);
    case "text":
      // The raw text: marked itself decodes numeric references, even those of control characters and line feeds.
      return inner.length > 0 ? inner : plain(withoutEntities(token.raw));
    default:
      return plain(text);
  }
}

const textOf = (token: Token): string =>
  "text" in token && typeof token.text === "string" ? token.text : token.raw;

/** Null for an address that pages must not link to. */
const urlOf = (token: Token): string | null =>
  "href" in token && typeof token.href === "string" ? safeUrl(token.href) : null;

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Decodes the character references people actually use in a line of text (CommonMark §2.5). */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (typeof name === "string") return entities[name.toLowerCase()] ?? whole;
      const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** HTML for pages. */
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

/** HTML for text inside a link: links in it become plain text. */
export function inlineHtmlInLink(markdown: string): Html {
  const unlinked = (pieces: readonly Piece[]): Piece[] =>
    pieces.flatMap((piece) => {
      const inner = unlinked(piece.pieces);
      return piece.kind === "link" ? inner : [{ ...piece, pieces: inner }];
    });
  return html(unlinked(read(markdown)).map(pieceHtml).join(""));
}

/** Markdown for READMEs. */
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

/** Plain text for page titles, badges and the terminal. */
export function inlineText(markdown: string): string {
  const plain = ({ kind, text, pieces }: Piece): string =>
    kind === "text" || kind === "code" ? text : pieces.map(plain).join("");
  return read(markdown).map(plain).join("");
}
