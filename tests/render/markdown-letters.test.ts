/** How text is escaped, letter by letter; markdown.test.ts reads the result as GitHub would. */
import { expect, test } from "vitest";
import {
  codeSpan,
  escapeMarkdown,
  markdownLink,
  safeUrl,
  trustedMarkdown,
} from "../../src/render/markdown.ts";

test.each<[string, string]>([
  ["a  \t b\n\nc", "a b c"],
  [" a ", " a "],
  ["&&<<>>", "&amp;&amp;&lt;&lt;&gt;&gt;"],
  ["\\`*_[]|~!", "\\\\\\`\\*\\_\\[\\]\\|\\~\\!"],
  ["- a - b", "\\- a - b"],
  [" - a", " \\- a"],
  ["  - a", " \\- a"],
  ["+ a", "\\+ a"],
  ["=", "\\="],
  ["# a # b", "\\# a # b"],
  ["12. a", "12\\. a"],
  ["12) a", "12\\) a"],
  [" 3. a", " 3\\. a"],
  ["12 a. 3. b", "12 a. 3. b"],
  ["a 12. b", "a 12. b"],
  ["a - b + c = d", "a - b + c = d"],
  ["@a @b @-c @ d", "@\u200da @\u200db @\u200d-c @ d"],
  ["a #1 #23 # 4 #x", "a #\u200d1 #\u200d23 # 4 #x"],
  ["GH-1 gh-23 GH-x", "GH-\u200d1 gh-\u200d23 GH-x"],
  ["XGH-1", "XGH-1"],
  ["a://b://c", "a:\u200d//b:\u200d//c"],
  ["www.a WWW.b www", "www\u200d.a WWW\u200d.b www"],
])("%j is written as %j", (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
  expect(escapeMarkdown({ untrusted: text })).toBe(written);
});

test.each<[string, string]>([
  ["a  \n b", "`a b`"],
  ["a`b", "``a`b``"],
  ["``a` b", "``` ``a` b ```"],
  ["a`", "`` a` ``"],
  [" a ", "`  a  `"],
  [" a", "` a`"],
  ["a ", "`a `"],
  ["", "``"],
  ["a|b  c", "<code>a&#124;b c</code>"],
  ["ç|<1>|&", "<code>ç&#124;&#60;1&#62;&#124;&#38;</code>"],
  ["|😀", "<code>&#124;&#128512;</code>"],
  ["<!-- a --> <!-- b -->", "`<!- - a - -> <!- - b - ->`"],
])("the code span of %j is %j", (text, written) => {
  expect(codeSpan(text)).toBe(written);
});

test.each<[string, string]>([
  ["https://a.example/b", "[x](<https://a.example/b>)"],
  ["https://a.example/?a=1&b=2&c", "[x](<https://a.example/?a=1&amp;b=2&amp;c>)"],
  ["https://a.example/a|b?`c`|", "[x](<https://a.example/a%7Cb?%60c%60%7C>)"],
  ["mailto:a<b>c\\d", "[x](<mailto:a%3Cb%3Ec%5Cd>)"],
  ["javascript:alert(1)", "x"],
])("the link to %j is %j", (url, written) => {
  expect(markdownLink(trustedMarkdown("x"), url)).toBe(written);
});

test("without an address there is no link", () => {
  expect(markdownLink(trustedMarkdown("x"), null)).toBe("x");
});

test.each<[string, string | null]>([
  ["https://a.example", "https://a.example/"],
  ["http://a.example/", "http://a.example/"],
  ["mailto:a@a.example", "mailto:a@a.example"],
  ["xhttps://a.example", null],
  ["httpsx://a.example", null],
  ["https://a@a.example", null],
  ["https://:a@a.example", null],
  ["a", null],
])("the address %j is %j", (url, safe) => {
  expect(safeUrl(url)).toBe(safe);
});
