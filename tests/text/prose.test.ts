import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainWords, proseOf } from "../../src/text/prose.ts";

describe("prose", () => {
  test.each<[string, string, string]>([
    [
      "a paragraph, with its line breaks",
      "It stores data.\nIt serves them.",
      "It stores data.\nIt serves them.",
    ],
    ["two paragraphs", "One is here.\n\n\n\nTwo is there.", "One is here.\n\nTwo is there."],
    ["list items", "- open the door\n1. [x] close the door", "open the door\nclose the door"],
    ["a heading that is a sentence", "# How to run it\ntext", "How to run it\n\ntext"],
    ["a quotation, an alert", "> [!NOTE]\n> > Read this first.", "Read this first."],
    ["the text of a link", "See [the docs](https://a.org/x_(y) 'z') or [it][1].", "See the docs or it."],
    ["emphasis", "A **very** _small_ ~~old~~ thing", "A very small old thing"],
    ["text in elements", '<p align="center">Some <b>bold</b> text</p>', "Some bold text"],
    ["text in other scripts", "## 项目介绍\n这是一个项目。", "项目介绍\n\n这是一个项目。"],
    [
      "the indented continuation of an item",
      "- first thing\n\n    of the same item",
      "first thing\n\nof the same item",
    ],
    ["Windows line endings", "One is here.\r\n\r\nTwo is there.", "One is here.\n\nTwo is there."],
  ])("%s", (_name, markdown, expected) => {
    expect(proseOf(markdown)).toBe(expected);
  });
});

describe("not prose", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["front matter", "---\ntitle: um texto em português\n---\n"],
    ["a fenced block", "```py\nprint('all the words')\n```"],
    ["a fence in a list in a quotation", "> - ~~~\n>   all the words\n>   ~~~"],
    ["an unclosed fence", "```\nall the words"],
    ["an indented block", "\n    all the words\n    of a program"],
    ["a code span", "`all the words` ``of it``"],
    ["a table", "| all | words |\n|---|---|\n| of the | table |"],
    ["a table without outer pipes", "all | the | words\n--- | --- | ---"],
    ["a comment over several lines", "<!-- all\n\nthe words -->"],
    [
      "elements without text",
      "<pre>all\n\nwords</pre><script>let it be</script><svg><title>a b</title></svg>",
    ],
    ["a tag over several lines", '<img\n  alt="all the words"\n  src="a">'],
    ["images and badges", "![all the words](a.png) [![build of it](b.svg)](https://c.org)"],
    ["addresses", "https://a.org/all-the-words <https://b.org> me@c.org www.d.org"],
    ["the address of a reference", "[all the words]: https://a.org 'some title'"],
    ["names in a list", "- FastAPI\n- Docker Compose\n- Python 3.12 (CPython)\n* **Apache Airflow**"],
    ["a heading that is a name", "# FastAPI Project\n## Stack"],
    ["files and code", "src/main.py docker-compose.yml snake_case a=b :rocket: &nbsp; [^1]"],
  ])("%s", (_name, markdown) => {
    expect(proseOf(markdown)).toBe("");
  });
});

test("unclosed elements swallow nothing", () => {
  expect(proseOf("one is <!-- two\n\nthree is <pre> four")).toBe("one is <!-- two\n\nthree is four");
});

test("reads 32,768 characters, up to the end of a line", () => {
  const line = `${"word ".repeat(9)}word\n`;
  expect(proseOf(line.repeat(2000)).length).toBe(Math.floor(32_768 / line.length) * line.length - 1);
  expect(proseOf("ab ".repeat(65_536)).length).toBe(32_768);
});

describe("handles 64 KiB of hostile text in time", () => {
  test.each([
    "*a_",
    "> ",
    ">",
    "- ",
    "1. ",
    "`",
    "`a",
    "[",
    "![",
    "[!",
    "](",
    "[a](",
    "(",
    "<a",
    "<a\n ",
    "<!--",
    "<pre",
    "<pre></pre>",
    "|",
    "_",
    "a_",
    "a.",
    "&a",
    "\n",
    "\r",
    "- a\n",
    "  - a\n",
    "[a]: b 'x\n",
    "* * ===\n",
    "```\n",
    "~~~a",
    "---\na:",
    "\u0301",
    "\ud800",
  ])("%j", (piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length));
    expect(proseOf(text).length).toBeLessThanOrEqual(65_536);
    expect(plainWords(text.replace(/\n/g, " ")).length).toBeLessThanOrEqual(text.length);
  });
});

const markup = fc.constantFrom(
  "#",
  ">",
  "-",
  "`",
  "```",
  "\n",
  "    ",
  "|",
  "[",
  "](",
  "!",
  "<",
  "<!--",
  "*",
  "_",
  "a b",
  "é",
);

test("never throws, and returns only text from the document", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(markup, fc.string({ unit: "grapheme" })), { maxLength: 60 }), (pieces) => {
      const markdown = pieces.join("");
      const words = proseOf(markdown).split(/\s+/).join("");
      expect(words.length).toBeLessThanOrEqual(markdown.length);
    }),
  );
});
