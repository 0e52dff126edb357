/** The pieces of the owner's inline Markdown one by one: references to characters, links in links, joined texts. */
import { describe, expect, test } from "vitest";
import { inlineHtml, inlineHtmlInLink, inlineMarkdown, inlineText } from "../../src/render/inline.ts";

describe("a reference to a character is that character", () => {
  test.each<[string, string]>([
    ["&amp;&lt;&gt;&quot;&apos;&nbsp;x", "&<>\"' x"],
    ["&AMP;&Lt;", "&<"],
    ["&#65;&#0066;&#x41;&#X4a;", "ABAJ"],
    ["&#32;x&#32;y", " x y"],
    ["&#128512;&#x1f600;&#x10ffff;", "😀😀\u{10ffff}"],
    // Not a character that a line of text may hold, or no reference at all.
    ["&#31;&#10;&#0;", "&#31;&#10;&#0;"],
    ["&#x1f;", "&#x1f;"],
    ["&#1114112;&#x110000;", "&#1114112;&#x110000;"],
    ["&#12345678;&#x1234567;", "&#12345678;&#x1234567;"],
    ["&#;&#x;&#xg;&#a;", "&#;&#x;&#xg;&#a;"],
    ["&amp &copy; amp;", "&amp &copy; amp;"],
    ["&amp;amp;", "&amp;"],
    ["&#38;lt;", "&lt;"],
    ["&constructor;", "&constructor;"],
  ])("%j is %j", (written, plain) => {
    expect(inlineText(written)).toBe(plain);
  });
});

test.each<[string, string, string]>([
  ["a *b* `c`", "a <em>b</em> <code>c</code>", "a b c"],
  ["[a](https://x.example)", "a", "a"],
  ["[a *b*](https://x.example) c", "a <em>b</em> c", "a b c"],
  ["**[a](https://x.example)** b", "<strong>a</strong> b", "a b"],
  ["[<b>](https://x.example)", "&lt;b&gt;", "<b>"],
  ["~~[a](https://x.example)~~", "<del>a</del>", "a"],
])("in a link, %j is %j", (written, page, plain) => {
  expect(inlineHtmlInLink(written).toHTML()).toBe(page);
  expect(inlineText(written)).toBe(plain);
});

describe("the spaces of a line", () => {
  test.each([" a  b ", "a\n\tb", "\n\na b"])("%j", (written) => {
    expect(inlineHtml(written).toHTML()).toBe("a b");
    expect(inlineMarkdown(written)).toBe("a b");
    expect(inlineText(written)).toBe("a b");
  });
});

test("an address keeps what belongs to it, escaped", () => {
  const written = '[a](https://x.example/?b=1&c="d")';
  expect(inlineHtml(written).toHTML()).toBe('<a href="https://x.example/?b&#x3D;1&amp;c&#x3D;%22d%22">a</a>');
  expect(inlineMarkdown(written)).toBe("[a](<https://x.example/?b=1&amp;c=%22d%22>)");
});

test.each<[string, string]>([
  ["&#64;a", "@\u200da"],
  ["www&#46;x", "www\u200d.x"],
  ["GH&#45;3", "GH-\u200d3"],
  ["a\\@b", "a@\u200db"],
  ["*a*@b", "*a*@\u200db"],
])("parts that meet are escaped together: %j", (written, readme) => {
  expect(inlineMarkdown(written)).toBe(readme);
});

test("an image and an address that may not be shown are text", () => {
  expect(inlineText("![a](https://x.example/b.png)")).toBe("![a](https://x.example/b.png)");
  expect(inlineHtml("![a](https://x.example/b.png)").toHTML()).not.toContain("<");
  expect(inlineHtml("[a](javascript:x)").toHTML()).not.toContain("<");
});

test("a list or a heading is a line like any other", () => {
  expect(inlineText("- a")).toBe("- a");
  expect(inlineText("# a")).toBe("# a");
});
