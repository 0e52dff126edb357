/** Whatever a title, a path or a line of code says, it stays text in each of the three formats. */
import fc from "fast-check";
import { Marked } from "marked";
import { describe, expect, test } from "vitest";
import { ankiCards } from "../../src/study/anki.ts";
import type { Card } from "../../src/study/card.ts";
import { csvCards } from "../../src/study/csv.ts";
import { makeCards } from "../../src/study/make-cards.ts";
import { markdownCards } from "../../src/study/markdown.ts";
import { corpus } from "../browser/hostile-corpus.ts";
import { decisionOf, skills } from "./decisions.ts";

/** What only these formats, or the programs that open them, would act on. */
const more = [
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "  =1+1",
  "＝1+1",
  '","=1+1","',
  '"\r\n=1+1',
  "[sound:evil.mp3]",
  "[latex]\\input{/etc/passwd}[/latex]",
  "[$]x[/$]",
  "\\(x\\) \\[y\\]",
  "{{c1::answer}}",
  "{{Front}}",
  "#deck:Other",
  "a\tb\tc",
  "a\u001fb",
  "````\n# Hired\n````",
  "~~~",
  "</details></summary><h1>Hired</h1>",
  "</code></pre><script>hacked=1</script>",
  "</mark>",
];
const texts = [...corpus, ...more];

/** Cards with the text as title, path, line of code and address. */
function cardsWith(text: string): Card[] {
  const excerpt = {
    first: 1,
    total: 3,
    lines: [{ untrusted: "before" }, { untrusted: text }, { untrusted: text }],
  };
  const proof = { path: text, url: text, excerpt };
  const title = text.trim() === "" ? "x" : text;
  return [...makeCards([decisionOf({ title, proof })], skills).cards, codeOnly(text)];
}

function codeOnly(text: string): Card {
  // An empty paragraph is none.
  const shown = /[^\s\p{C}]/u.test(text) ? text : "x";
  const words = [{ plain: shown }];
  const lines = [{ number: null, text, marked: true }];
  return {
    id: "roadfolio:line:own",
    front: words,
    back: [
      { kind: "words", words },
      { kind: "code", lines },
      { kind: "link", text: shown, url: text },
    ],
    tags: ["roadfolio"],
  };
}

/** Everything that our HTML may contain. */
const ours =
  /<\/?(?:p|code|mark|span|em|strong|del|pre)>|<br>|<pre style="text-align:left">|<a href="(?:https?:\/\/|mailto:)[^"<>`\s]*">|<\/a>/g;

function checkAnki(text: string): void {
  const cards = cardsWith(text);
  const lines = ankiCards(cards).split("\n");
  const notes = lines.slice(6, -1);
  expect(lines.at(-1)).toBe("");
  expect(notes).toHaveLength(cards.length);
  for (const [index, note] of notes.entries()) {
    const [id, deck, front = "", back = "", tags, ...rest] = note.split("\t");
    expect([id, deck, tags, rest]).toEqual([cards[index]?.id, "Roadfolio", cards[index]?.tags.join(" "), []]);
    for (const html of [front, back]) {
      expect(html.replace(ours, "")).not.toMatch(/[<>"]/);
      expect(html).not.toMatch(/[[\]{}\r\u0000-\u0008\u000b-\u001f]|\\[([]/);
    }
  }
}

/** Reads CSV as RFC 4180 describes it. @throws for anything else */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error("no CSV");
    row.push((match[1] ?? "").replaceAll('""', '"'));
    if (match[2] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function checkCsv(text: string): void {
  const cards = cardsWith(text);
  const written = csvCards(cards);
  const [header, ...rows] = readCsv(written);
  expect(header).toEqual(["id", "front", "back", "tags"]);
  expect(rows.map(([id]) => id)).toEqual(cards.map(({ id }) => id));
  for (const row of rows) {
    expect(row).toHaveLength(4);
    for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|[^\r]\n|\r(?!\n)/u);
  }
}

const marked = new Marked({ gfm: true });

function checkMarkdown(text: string): void {
  const cards = cardsWith(text);
  const tokens = marked.lexer(markdownCards(cards));
  const kinds = tokens.filter(({ type }) => type !== "space").map(({ type }) => type);
  const expected = cards.flatMap(({ back }) => [
    "heading",
    "html",
    ...back.map(({ kind }) => (kind === "code" ? "code" : "paragraph")),
    "html",
  ]);
  expect(kinds).toEqual(["heading", ...expected]);
  for (const token of tokens) {
    if (token.type === "html")
      expect(["<details>\n<summary>Answer</summary>", "</details>"]).toContain(token.raw.trim());
    if (token.type === "paragraph" || token.type === "heading")
      marked.walkTokens([token], (one) => {
        expect(one.type).not.toBe("image");
        if (one.type === "html") expect(one.raw).toMatch(/^<\/?code>$/);
        if (one.type === "link") expect(one.href).toMatch(/^(?:https?:\/\/|mailto:)/);
      });
  }
}

const checks = { anki: checkAnki, csv: checkCsv, markdown: checkMarkdown };

describe.each(Object.entries(checks))("%s", (_name, check) => {
  test.each(texts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    "keeps %s as text",
    (_short, text) => {
      expect(() => check(text)).not.toThrow();
    },
  );

  test("keeps any text as text", () => {
    const some = fc.array(fc.constantFrom(...more)).map((parts) => parts.join(""));
    const property = fc.property(fc.oneof(fc.string({ unit: "binary" }), some), check);
    expect(() => fc.assert(property)).not.toThrow();
  });
});

describe("as people read them", () => {
  const { cards } = makeCards([decisionOf()], skills);

  test("Anki's file has headers, and a line for each card", () => {
    expect(ankiCards(cards)).toMatchInlineSnapshot(`
      "#separator:tab
      #html:true
      #guid column:1
      #notetype:Basic
      #deck column:2
      #tags column:5
      roadfolio:skill:sql-joins	Roadfolio	What does code do that shows “Joins”?	<p>Joins tables, e.g. with JOIN.</p><p>For example:</p><pre style="text-align:left"><code>select 1</code></pre>	roadfolio roadfolio::basics
      roadfolio:line:joins	Roadfolio	Which line of yours shows <code>GROUP BY</code>, and why?	<pre style="text-align:left"><code>select city, count(*)<br><mark>from sale group by city</mark><br>(line hidden: it may contain a secret)</code></pre><p><a href="https://github.com/ana-souza/learning/blob/1a2b3c4/sql/report.sql#L2">sql/report.sql line 2</a></p><p>Joins tables, e.g. with JOIN.</p>	roadfolio roadfolio::basics
      "
    `);
  });

  test("CSV keeps the line that is meant apart", () => {
    expect(csvCards(cards).replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
      ""id","front","back","tags"
      "roadfolio:skill:sql-joins","What does code do that shows “Joins”?","Joins tables, e.g. with JOIN.

      For example:

      | select 1","roadfolio roadfolio::basics"
      "roadfolio:line:joins","Which line of yours shows GROUP BY, and why?","| 1 select city, count(*)
      > 2 from sale group by city
      | 3 (line hidden: it may contain a secret)

      sql/report.sql line 2 https://github.com/ana-souza/learning/blob/1a2b3c4/sql/report.sql#L2

      Joins tables, e.g. with JOIN.","roadfolio roadfolio::basics"
      "
    `);
  });

  test("Markdown folds the answer", () => {
    expect(markdownCards(cards)).toMatchInlineSnapshot(`
      "# Flashcards

      ### What does code do that shows “Joins”?

      <details>
      <summary>Answer</summary>

      Joins tables, e.g. with JOIN.

      For example:

      \`\`\`
      select 1
      \`\`\`

      </details>

      ### Which line of yours shows \`GROUP BY\`, and why?

      <details>
      <summary>Answer</summary>

      \`\`\`
        1  select city, count(*)
      > 2  from sale group by city
        3  (line hidden: it may contain a secret)
      \`\`\`

      [sql/report.sql line 2](<https://github.com/ana-souza/learning/blob/1a2b3c4/sql/report.sql#L2>)

      Joins tables, e.g. with JOIN.

      </details>
      "
    `);
  });
});
