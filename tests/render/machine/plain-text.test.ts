import { expect, test } from "vitest";
import { cleanText, plainText } from "../../../src/render/machine/plain-text.ts";
import { webAddress } from "../../../src/render/machine/web-address.ts";

test.each([
  ["`JOIN` and **GROUP BY**", "JOIN and GROUP BY"],
  ["[docs](https://example.com)", "docs"],
  ["a <b>c</b>", "a <b>c</b>"],
  ["a\u0000b\u001bc\u007fd\u0085e", "abcde"],
  ["a\ud800b\udc00c", "abc"],
  ["a\uffffb\ufffec", "abc"],
  ["😀 é 漢", "😀 é 漢"],
  ["one\r\ntwo\tthree", "one two three"],
  ["write to me@evil.example now", "write to … now"],
  ["zod@4.6.7 and @octocat", "zod@4.6.7 and @octocat"],
  ["&nbsp;", ""],
])("turns %j into %j", (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});

test("keeps text that is not Markdown, on one line", () => {
  expect(cleanText(" `a`\n\t*b*\u0007 ")).toBe("`a` *b*");
});

test.each([
  ["https://example.com", "https://example.com/"],
  ["http://example.com/a?b=c&d", "http://example.com/a?b=c&d"],
  ["mailto:ana@example.com", undefined],
  ["javascript:alert(1)", undefined],
  ["https://user:word@example.com/", undefined],
  ["no address", undefined],
  [null, undefined],
  [undefined, undefined],
])("turns %j into the web address %j", (url, address) => {
  expect(webAddress(url)).toBe(address);
});
