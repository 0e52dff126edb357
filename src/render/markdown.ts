/** Makes text safe for a README: none of it becomes markup, a link, a mention or one of our markers. */
import type { Untrusted } from "../text/untrusted.ts";

declare const brand: unique symbol;
/** Text that is safe in a line of Markdown. Only this file creates it. */
export type Markdown = string & { readonly [brand]: "markdown" };

/** Marks text that this program wrote or has just escaped. */
export function trustedMarkdown(text: string): Markdown {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the only place that creates the brand
  return text as Markdown;
}

/**
 * Escapes one line. Every character with a meaning in GitHub Flavored Markdown (GFM 0.29, §6.1) gets a
 * backslash or becomes an entity; a zero-width joiner breaks up "@name", "#12" and bare addresses.
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
 * A code span that can hold any text, backticks included (CommonMark §6.1). A pipe would end a table cell even
 * in a code span (GFM §4.10), so text with one becomes an element.
 */
export function codeSpan(text: string): Markdown {
  if (text.includes("|")) {
    // As numeric references, so that copying gives exactly the text.
    const inside = text
      .replace(/\s+/g, " ")
      .replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
    return trustedMarkdown(`<code>${inside}</code>`);
  }
  const line = text.replace(/\s+/g, " ").replace(/<!--/g, "<!- -").replace(/-->/g, "- ->");
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const ticks = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(line) || (line.startsWith(" ") && line.endsWith(" ")) ? " " : "";
  return trustedMarkdown(`${ticks}${pad}${line}${pad}${ticks}`);
}

/** A link, or only its text if the address is not allowed. */
export function markdownLink(text: Markdown, url: string | null): Markdown {
  const address = url === null ? null : safeUrl(url);
  if (address === null) return text;
  return trustedMarkdown(
    `[${text}](<${address.replace(/[<>\\|`]/g, encodeURIComponent).replace(/&/g, "&amp;")}>)`,
  );
}

/** An http, https or mailto address without credentials, normalised by the URL parser; null for anything else. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^(?:https?|mailto):$/.test(parsed.protocol) || parsed.username !== "" || parsed.password !== "")
    return null;
  return parsed.href;
}
