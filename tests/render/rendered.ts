/** What a reader of GitHub Flavored Markdown makes of our output: the tags that come out, and the text between them. */
import fc from "fast-check";
import { Marked, type Token } from "marked";

const marked = new Marked({ gfm: true, async: false });

/** Places that the templates put a value in, as Markdown. */
export const sinks: [string, (value: string) => string][] = [
  ["a paragraph", (value) => value],
  ["a heading", (value) => `# ${value}`],
  ["a ticked item", (value) => `- [x] ${value}`],
  ["a plain item with words behind", (value) => `- ${value}: described (1 of 2 done)`],
  ["a table cell", (value) => `| Phase | Done |\n| :-- | --: |\n| ${value} | 1 of 2 |`],
  ["bold text", (value) => `**${value}**`],
  ["the middle of a line", (value) => `Part of “${value}” of the roadmap`],
];

/** Text of strangers that tries to be more than text. */
export const hostile: [string, string][] = [
  ["a script", "<script>alert(1)</script>"],
  ["an image that runs", "<img src=x onerror=alert(1)>"],
  ["the end of a fold", "</summary></details><h1>Hired</h1>"],
  ["an autolink", "<https://evil.example>"],
  ["a link", "[click](https://evil.example)"],
  ["a link that runs", "[click](javascript:alert(1))"],
  ["a reference link", "[click][1] [1]: https://evil.example"],
  ["an image", "![x](https://evil.example/x.png)"],
  ["a footnote", "[^1]"],
  ["a bare address", "see https://evil.example/a?b=c and http://evil.example"],
  ["a bare address without a scheme", "see www.evil.example"],
  ["an e-mail address", "write to me@evil.example"],
  ["a mention", "@octocat and @octo-org/team, (@octocat)"],
  ["an issue", "fixes #12, closes octocat/repo#34"],
  ["our own end marker", "<!-- roadfolio:end -->"],
  ["a comment that never ends", "<!--"],
  ["the end of a comment", "-->"],
  ["table cells", "a | b || c |"],
  ["table cells behind backslashes", "a \\| b \\\\| c \\"],
  ["a code span", "`code` ``more`` `"],
  ["a fence", "```sh"],
  ["another fence", "~~~"],
  ["emphasis", "*a* **b** _c_ __d__ ~~e~~ ***"],
  ["a heading", "# Hired"],
  ["a quotation", "> wise words"],
  ["a list", "- one"],
  ["another list", "+ one"],
  ["a numbered list", "1. one"],
  ["a numbered list in brackets", "12) one"],
  ["a rule", "---"],
  ["an underline", "==="],
  ["a task mark", "[x] sql-joins"],
  ["entities", "&lt;b&gt; &copy; &#60; &amp;amp;"],
  ["several lines", "one\n\n# two\r\n> three\u2028four\rfive"],
  ["a runner's command", "::set-env name=PATH::/tmp ##[group]x"],
  ["a backslash at the end", "C:\\"],
  ["quotes", `" onmouseover="alert(1)" '`],
];

/** Behind a letter marked, unlike GitHub, may take it for an address; behind an underscore it is not broken up yet. */
export const misread = /\wwww\./i;

/** Strings that are mostly markup: the characters and pieces that have a meaning somewhere, and any other. */
export const markupText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\\`*_{}[]()#+-.!<>&|~=:;@/\"'$^ \t\n\r"),
      fc.constantFrom(
        "www.",
        "http://",
        "a.b",
        "12",
        "x",
        "<b>",
        "<!--",
        "-->",
        "](",
        "&amp;",
        "\u200d",
        "é",
      ),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => !misread.test(text));

export function htmlOf(markdown: string): string {
  return marked.parse(markdown, { async: false });
}

export function inlineHtmlOf(markdown: string): string {
  return marked.parseInline(markdown, { async: false });
}

/** Every tag, with its attributes; in HTML that marked or Handlebars made, text holds no "<". */
export function tagsIn(html: string): string[] {
  return html.match(/<[^>]*>?/g) ?? [];
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

/** The text that a reader sees. */
export function textIn(html: string): string {
  return folded(
    html
      .replace(/<[^>]*>/g, "")
      .replace(/&(#?\w+);/g, (whole, name: string) => {
        const decimal = /^#(\d+)$/.exec(name)?.[1];
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        return entities[name] ?? (name === "#x3D" ? "=" : whole);
      })
      .replace(/&#x60;/g, "`"),
  );
}

/** Text up to white space and the joiners that break up mentions. */
export function folded(text: string): string {
  return text
    .replace(/\u200d/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Kinds of the tokens of one line, those inside others included. */
export function inlineKinds(markdown: string): string[] {
  const kinds: string[] = [];
  const tokens: Token[] = marked.Lexer.lexInline(markdown, { gfm: true });
  marked.walkTokens(tokens, ({ type }) => {
    kinds.push(type);
  });
  return kinds;
}
