import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { untrusted } from "../../src/text/untrusted.ts";
import { codeSpan, escapeMarkdown, markdownLink, safeUrl } from "../../src/render/markdown.ts";
import {
  folded,
  hostile,
  htmlOf,
  inlineHtmlOf,
  inlineKinds,
  markupText,
  misread,
  sinks,
  tagsIn,
  textIn,
} from "./rendered.ts";

/** What GitHub makes a link, a mention or HTML of wherever it stands in plain text, and our own markers. */
const reference = /[<>]|@[\w-]|#\d|:\/\/|\bGH-\d|\bwww\.|<!--|-->|[\r\n]/i;

describe.each(sinks)("in %s", (_sink, put) => {
  test.each(hostile)("%s stays text", (_name, text) => {
    const escaped = escapeMarkdown(text);
    const html = htmlOf(put(escaped));
    expect(tagsIn(html)).toEqual(tagsIn(htmlOf(put("word"))));
    expect(textIn(html)).toBe(textIn(htmlOf(put("word"))).replace("word", () => folded(text)));
  });

  test("any text stays text", () => {
    // Our lines have no spaces at the ends, and untrusted() trims those of strangers.
    const lines = markupText
      .map((text) => untrusted(text).untrusted)
      .filter((text) => folded(text) !== "" && !misread.test(text));
    fc.assert(
      fc.property(lines, (text) => {
        const html = htmlOf(put(escapeMarkdown(text)));
        expect(tagsIn(html)).toEqual(tagsIn(htmlOf(put("word"))));
      }),
      { numRuns: 300 },
    );
  });
});

describe("escaped text", () => {
  test.each(hostile)("%s creates no reference", (_name, text) => {
    expect(escapeMarkdown(text)).not.toMatch(reference);
  });

  test("renders as the same text, with text tokens only", () => {
    fc.assert(
      fc.property(markupText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(new Set([...inlineKinds(escaped), "text", "escape"])).toEqual(new Set(["text", "escape"]));
        expect(textIn(inlineHtmlOf(escaped))).toBe(folded(text));
        expect(escaped).not.toMatch(reference);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a code span", () => {
  test.each<[string, string]>([
    ["nothing special", "SELECT 1"],
    ["a backtick", "`"],
    ["runs of backticks", "`` ` ```"],
    ["a backtick at one end", "x`"],
    ["spaces at both ends", " x "],
    ["HTML", "<b>x</b>"],
    ["emphasis and backslashes", "*a* \\* \\"],
    ["a mention and an issue", "@octocat #12"],
    ["lines", "a\n\nb"],
  ])("holds %s", (_name, text) => {
    const html = inlineHtmlOf(codeSpan(text));
    expect(tagsIn(html)).toEqual(["<code>", "</code>"]);
    expect(textIn(html)).toBe(folded(text));
  });

  test.each([["<!-- roadfolio:end -->"], ["-->"]])("breaks up %s", (text) => {
    expect(codeSpan(text)).not.toMatch(/<!--|-->/);
  });

  test.each(["a | b", "a\\|b", "`|`"])("shows %j unchanged, in a table and elsewhere", (text) => {
    expect(textIn(inlineHtmlOf(codeSpan(text)))).toBe(text);
    const [, inCell] = sinks[4] ?? ["", String];
    expect(textIn(htmlOf(inCell(codeSpan(text))))).toContain(text);
  });

  test("stays in its table cell", () => {
    const [, inCell] = sinks[4] ?? ["", String];
    const html = htmlOf(inCell(codeSpan("a | b || c")));
    expect(tagsIn(html).filter((tag) => tag.startsWith("<td"))).toHaveLength(2);
    expect(textIn(html)).toContain("a | b || c");
  });

  test("is one code span whatever it contains, except a pipe", () => {
    const texts = markupText.filter((text) => text.trim() !== "" && !text.includes("|"));
    fc.assert(
      fc.property(texts, (text) => {
        expect(inlineKinds(codeSpan(text))).toEqual(["codespan"]);
      }),
    );
  });
});

test.each(["GH-3", "gh-3", "fixes Gh-12, closes GH-3"])("%s refers to no issue", (text) => {
  expect(escapeMarkdown(text)).not.toMatch(/gh-\d/i);
  expect(textIn(inlineHtmlOf(escapeMarkdown(text)))).toBe(text);
});

test.each(["_www.evil.example", "awww.evil.example", "WWW.EVIL.EXAMPLE"])("%s is not a link", (text) => {
  expect(escapeMarkdown(text)).not.toMatch(/www\./i);
  expect(textIn(inlineHtmlOf(escapeMarkdown(text)))).toBe(text);
});

test.each([" # x", "# x", "1. x", " 12) x", "- x", "+ x"])("%j is neither a heading nor a list", (text) => {
  expect(tagsIn(htmlOf(escapeMarkdown(text)))).toEqual(["<p>", "</p>"]);
});

test("keeps the ampersands of an address", () => {
  const html = inlineHtmlOf(markdownLink(escapeMarkdown("x"), "https://a.example/?x=&amp;y&z"));
  expect(html).toContain('href="https://a.example/?x=&amp;amp;y&amp;z"');
});

describe("an address", () => {
  test.each<[string, string | null]>([
    ["https://example.com/a?b=c#d", "https://example.com/a?b=c#d"],
    ["HTTP://EXAMPLE.com", "http://example.com/"],
    ["mailto:ana@example.com", "mailto:ana@example.com"],
    ['https://example.com/<b>\\`|"', "https://example.com/%3Cb%3E/%60|%22"],
    ["https://exa\nmple.com/\t", "https://example.com/"],
    ["javascript:alert(1)", null],
    ["JaVaScRiPt:alert(1)", null],
    ["java\nscript:alert(1)", null],
    ["\u0001javascript:alert(1)", null],
    ["data:text/html,<script>alert(1)</script>", null],
    ["vbscript:msgbox(1)", null],
    ["file:///etc/passwd", null],
    ["ftp://example.com", null],
    ["https://user:password@example.com", null],
    ["https://user@example.com", null],
    ["https://:password@example.com", null],
    ["https:\\\\user@example.com", null],
    ["//example.com", null],
    ["/relative", null],
    ["https://", null],
    ["", null],
  ])("%j becomes %j", (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });
});

describe("a link", () => {
  const text = escapeMarkdown("proof");

  test.each([
    ["brackets", "https://example.com/a(b)[c]"],
    ["the end of an address", "https://example.com/?a=>b"],
    ["a pipe", "https://example.com/a|b?c|d"],
    ["a backtick", "https://example.com/?a=`b`"],
    ["a space", "https://example.com/?a= b"],
    ["quotes", `https://example.com/?a="b'c"`],
    ["a comment", "https://example.com/?<!-- roadfolio:end -->"],
    ["a mail address with angle brackets", "mailto:a<b>c"],
    ["ampersands", "https://example.com/?a=1&copy=2"],
  ])("keeps an address with %s intact", (_name, url) => {
    const link = markdownLink(text, url);
    expect(inlineKinds(link)).toEqual(["link", "text"]);
    expect(link).not.toMatch(/<!--|-->|[|\r\n]/);
    expect(tagsIn(inlineHtmlOf(link))).toHaveLength(2);
  });

  // Unlike CommonMark, marked ends a link's text at an escaped bracket before a parenthesis.
  test.each(hostile.filter(([, one]) => !one.includes("](")))("%s stays its text", (_name, one) => {
    const html = inlineHtmlOf(markdownLink(escapeMarkdown(one), "https://example.com/"));
    expect(tagsIn(html)).toEqual(['<a href="https://example.com/">', "</a>"]);
    expect(textIn(html)).toBe(folded(one));
  });

  test.each([["javascript:alert(1)"], ["https://user:password@example.com/"], ["nonsense"], [null]])(
    "to %j becomes plain text",
    (url) => {
      expect(markdownLink(text, url)).toBe("proof");
    },
  );

  test("leads to the address, whatever it contains", () => {
    const addresses = fc
      .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), markupText)
      .map(([url, tail]) => safeUrl(`${url}${tail}`))
      .filter((url) => url !== null)
      // An entity in an address is still decoded.
      .filter((url) => !/&#?\w+;/.test(url));
    fc.assert(
      fc.property(addresses, (url) => {
        const html = inlineHtmlOf(markdownLink(text, url));
        const [, href = ""] = /^<a href="([^"]*)">proof<\/a>$/.exec(html) ?? [];
        expect(decodeURI(textIn(href))).toBe(decodeURI(url));
      }),
    );
  });
});
