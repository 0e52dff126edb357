/** The owner's Markdown of several paragraphs: its elements are kept, and nothing else comes out. */
import { describe, expect, test } from "vitest";
import { blockHtml } from "../../src/render/block.ts";

const shown = (markdown: string): string => blockHtml(markdown).toHTML();

describe("the elements of a text are kept", () => {
  test.each<[string, string, string]>([
    ["paragraphs", "a\n\nb", "<p>a</p>\n<p>b</p>"],
    ["a line break", "a  \nb", "<p>a<br />b</p>"],
    ["a rule", "---", "<hr />"],
    ["a list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"],
    ["a numbered list and its first number", "3. a", '<ol start="3">\n<li>a</li>\n</ol>'],
    ["a quotation", "> a", "<blockquote>\n<p>a</p>\n</blockquote>"],
    ["code", "`a < b`", "<p><code>a &lt; b</code></p>"],
    ["a block of code", "```\na\n```", "<pre><code>a\n</code></pre>"],
    ["emphasis", "*a* **b** ~~c~~", "<p><em>a</em> <strong>b</strong> <del>c</del></p>"],
    ["a link", "[a](https://a.example/b)", '<p><a href="https://a.example/b">a</a></p>'],
    ["a link without encryption", "[a](http://a.example/)", '<p><a href="http://a.example/">a</a></p>'],
    ["a mail address", "[a](mailto:a@a.example)", '<p><a href="mailto:a@a.example">a</a></p>'],
    [
      "a table",
      "|a|\n|-|\n|b|",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>b</td>\n</tr>\n</tbody></table>",
    ],
    ["the scope of a table's heading", '<table><tr><th scope="row">a</th></tr></table>', 'scope="row"'],
  ])("%s", (_name, markdown, html) => {
    expect(shown(markdown)).toContain(html);
  });
});

test.each([
  ["# a", "h3"],
  ["## a", "h3"],
  ["### a", "h3"],
  ["#### a", "h4"],
  ["##### a", "h4"],
  ["###### a", "h4"],
])("the heading %s becomes an %s, below those of the page", (markdown, tag) => {
  expect(shown(markdown)).toBe(`<${tag}>a</${tag}>`);
});

describe("anything else is shown as text or left out", () => {
  test.each<[string, string, string]>([
    ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["an image", "![a](https://a.example/b.png)", "&lt;img"],
    ["a frame", '<iframe src="https://a.example"></iframe>', "&lt;iframe"],
    ["an element that the page uses", "<main>a</main>", "&lt;main&gt;a&lt;/main&gt;"],
  ])("%s", (_name, markdown, html) => {
    expect(shown(markdown)).toContain(html);
    expect(shown(markdown)).not.toMatch(/<(?:script|img|iframe|main)/);
  });

  test.each([
    '<p onclick="alert(1)">a</p>',
    '<p style="position:fixed">a</p>',
    '<p class="button">a</p>',
    '<p id="main">a</p>',
    '<p href="https://a.example">a</p>',
  ])("the attribute of %s", (markdown) => {
    expect(shown(markdown)).toBe("<p>a</p>");
  });

  test.each([
    "[a](javascript:alert(1))",
    '<a href="JavaScript:alert(1)">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<a href="//a.example">a</a>',
    '<a href="/relative">a</a>',
    '<a href="https://user:password@a.example">a</a>',
    '<a target="_blank" onclick="alert(1)">a</a>',
  ])("the address of %s", (markdown) => {
    expect(shown(markdown)).toBe("<p><a>a</a></p>");
  });
});

test("a text has no blank lines around it", () => {
  expect(shown("\n\na\n\n")).toBe("<p>a</p>");
  expect(shown("")).toBe("");
});
