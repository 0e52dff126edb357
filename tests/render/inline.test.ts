import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inlineHtml, inlineMarkdown, inlineText } from "../../src/render/inline.ts";
import { folded, hostile, inlineHtmlOf, inlineKinds, markupText, tagsIn, textIn } from "./rendered.ts";

describe("the owner's inline Markdown", () => {
  test.each<[string, string, string, string, string]>([
    ["plain words", "Joins", "Joins", "Joins", "Joins"],
    ["a code span", "`JOIN` it", "<code>JOIN</code> it", "`JOIN` it", "JOIN it"],
    ["code that is HTML", "`<b>`", "<code>&lt;b&gt;</code>", "`<b>`", "<b>"],
    ["code with a backtick", "`` a`b ``", "<code>a&#x60;b</code>", "``a`b``", "a`b"],
    [
      "code that is our marker",
      "`<!-- x -->`",
      "<code>&lt;!-- x --&gt;</code>",
      "`<!- - x - ->`",
      "<!-- x -->",
    ],
    ["emphasis", "_a_ and *b*", "<em>a</em> and <em>b</em>", "*a* and *b*", "a and b"],
    ["strong emphasis", "__a__ **b**", "<strong>a</strong> <strong>b</strong>", "**a** **b**", "a b"],
    ["a deletion", "~~a~~", "<del>a</del>", "~~a~~", "a"],
    [
      "nested emphasis",
      "**a `b` _c_**",
      "<strong>a <code>b</code> <em>c</em></strong>",
      "**a `b` *c***",
      "a b c",
    ],
    [
      "a link",
      "[the `docs`](https://example.com/a)",
      '<a href="https://example.com/a">the <code>docs</code></a>',
      "[the `docs`](<https://example.com/a>)",
      "the docs",
    ],
    ["an escape", "2 \\* 3", "2 * 3", "2 \\* 3", "2 * 3"],
    [
      "entities",
      "R&amp;D &lt;b&gt; &#35;1 &bogus;",
      "R&amp;D &lt;b&gt; #1 &amp;bogus;",
      "R&amp;D &lt;b&gt; #\u200d1 &amp;bogus;",
      "R&D <b> #1 &bogus;",
    ],
    ["entities in code", "`&amp;`", "<code>&amp;amp;</code>", "`&amp;`", "&amp;"],
    ["an escaped mention", "\\@ana", "@ana", "@\u200dana", "@ana"],
    ["an escaped number", "\\#12", "#12", "\\#\u200d12", "#12"],
    ["an escaped list", "1\\. x", "1. x", "1\\. x", "1. x"],
    ["an escaped address", "http\\://x.y", "http://x.y", "http:\u200d//x.y", "http://x.y"],
    ["lines", "P\n\n# Head", "P # Head", "P # Head", "P # Head"],
    ["a pipe", "a | b", "a | b", "a \\| b", "a | b"],
  ])("%s", (_name, written, page, readme, plain) => {
    expect(inlineHtml(written).toHTML()).toBe(page);
    expect(inlineMarkdown(written)).toBe(readme);
    expect(inlineText(written)).toBe(plain);
  });
});

describe("whatever is not allowed becomes text", () => {
  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["an image with a handler", "a <img src=x onerror=alert(1)> b"],
    ["an image", "![x](https://evil.example/x.png)"],
    ["a tag around words", "<b onclick=alert(1)>x</b>"],
    ["a comment", "a <!-- roadfolio:end --> b"],
    ["a processing instruction", "<?php x ?>"],
    ["an svg", "<svg/onload=alert(1)>"],
    ["a tag across lines", '<a\nhref="javascript:alert(1)">x</a>'],
  ])("%s", (_name, written) => {
    expect(tagsIn(inlineHtml(written).toHTML())).toEqual([]);
    expect(textIn(inlineHtml(written).toHTML())).toBe(folded(written));
    const readme = inlineMarkdown(written);
    expect(tagsIn(inlineHtmlOf(readme))).toEqual([]);
    expect(textIn(inlineHtmlOf(readme))).toBe(folded(written));
  });

  test.each([
    ["javascript", "[x](javascript:alert(1))"],
    ["javascript in capitals", "[x](JAVASCRIPT:alert(1))"],
    ["javascript with an entity", "[x](javascript&colon;alert(1))"],
    ["javascript with a tab", "[x](<java\tscript:alert(1)>)"],
    ["data", "[x](data:text/html;base64,PHNjcmlwdD4=)"],
    ["a file", "[x](file:///etc/passwd)"],
    ["a password", "[x](https://user:password@example.com)"],
    ["a relative address", "[x](../secret)"],
  ])("a link to %s", (_name, written) => {
    expect(inlineHtml(written).toHTML()).toBe("x");
    expect(inlineMarkdown(written)).toBe("x");
  });

  test("does not let an address end its attribute", () => {
    const page = inlineHtml(`[x](<https://example.com/?"onmouseover="alert(1)>)`).toHTML();
    expect(page).toBe('<a href="https://example.com/?%22onmouseover&#x3D;%22alert(1)">x</a>');
  });
});

describe("any text by the owner", () => {
  const known = /^<\/?(?:code|em|strong|del|a)>$|^<a href="(?:https?:\/\/|mailto:)[^"<>]*">$/;
  const texts = fc.oneof(markupText, fc.constantFrom(...hostile.map(([, text]) => text)));

  test("creates only allowed tags on the page, and closes each", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tags = tagsIn(inlineHtml(text).toHTML());
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
        expect(unclosed(tags)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("creates no HTML, image or marker in a README", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const readme = inlineMarkdown(text);
        expect(inlineKinds(readme).filter((kind) => kind === "html" || kind === "image")).toEqual([]);
        expect(tagsIn(inlineHtmlOf(readme)).filter((tag) => !known.test(tag))).toEqual([]);
        expect(readme).not.toMatch(/<!--|-->/);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Tags that were not closed, or closed out of order. */
function unclosed(tags: readonly string[]): string[] {
  const open: string[] = [];
  for (const tag of tags) {
    const name = /^<\/?(\w+)/.exec(tag)?.[1] ?? tag;
    if (!tag.startsWith("</") || open.at(-1) !== name) open.push(name);
    else open.pop();
  }
  return open;
}
