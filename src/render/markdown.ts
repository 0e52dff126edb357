/** Text made safe for a README: nothing in it is markup, a link, a mention, or one of our markers. */
import type { Untrusted } from "../text/untrusted.ts";

declare const brand: unique symbol;
/** Text that may stand in a line of Markdown as it is. Only this file makes it. */
export type Markdown = string & { readonly [brand]: "markdown" };

/** For text that this program wrote itself or has just escaped. */
export function trustedMarkdown(text: string): Markdown {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the one place where the brand is given
  return text as Markdown;
}

/**
 * Escapes one line. Every character that GitHub Flavored Markdown gives a meaning to (GFM 0.29, §6.1) gets its
 * backslash or entity; "@name", "#12" and bare addresses are broken up by a zero-width joiner in front.
 */
export function escapeMarkdown(text: string | Untrusted): Markdown {
  const line = (typeof text === "string" ? text : text.untrusted).replace(/\s+/g, " ");
  return trustedMarkdown(
    line
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_[\]|~!]/g, "\\$&")
      .replace(/^( ?)([-+=#]|\d+(?=[.)]))/, (_start, space: string, sign: string) =>
        /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
      )
      .replace(/@(?=[\w-])/g, "@\u200d")
      .replace(/#(?=\d)/g, "#\u200d")
      .replace(/\bGH-(?=\d)/gi, "$&\u200d")
      .replace(/:\/\//g, ":\u200d//")
      .replace(/www(?=\.)/gi, "$&\u200d"),
  );
}

/**
 * A code span that holds any text, backticks included (CommonMark §6.1). A pipe would end a table's cell even inside
 * it (GFM §4.10), so text with one becomes an element.
 */
export function codeSpan(text: string): Markdown {
  if (text.includes("|")) {
    // As numbers, so that what is copied from it is the text and nothing else.
    const inside = text
      .replace(/\s+/g, " ")
      .replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
    return trustedMarkdown(`<code>${inside}</code>`);
  }
  const line = text.replace(/\s+/g, " ").replace(/<!--/g, "<!- -").replace(/-->/g, "- ->");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(line) || (line.startsWith(" ") && line.endsWith(" ")) ? " " : "";
  return trustedMarkdown(`${ticks}${pad}${line}${pad}${ticks}`);
}

/** A link, or only its text when the address is not one that may be shown. */
export function markdownLink(text: Markdown, url: string | null): Markdown {
  const address = url === null ? null : safeUrl(url);
  if (address === null) return text;
  return trustedMarkdown(
    `[${text}](<${address.replace(/[<>\\|`]/g, encodeURIComponent).replace(/&/g, "&amp;")}>)`,
  );
}

/** An http, https or mailto address without credentials, as the URL parser writes it; null for anything else. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^(?:https?|mailto):$/.test(parsed.protocol) || parsed.username !== "" || parsed.password !== "")
    return null;
  return parsed.href;
}
