/** Renders our output as GitHub Flavored Markdown does: the tags, and the text between them. */
import fc from "fast-check";
import { Marked, type Token } from "marked";

const marked = new Marked({ gfm: true, async: false });

/** Positions in Markdown where templates put a value. */
export const sinks: [string, (value: string) => string][] = [
  ["a paragraph", (value) => value],
  ["a heading", (value) => `# ${value}`],
  ["a ticked item", (value) => `- [x] ${value}`],
  ["a plain item followed by text", (value) => `- ${value}: described (1 of 2 done)`],
  ["a table cell", (value) => `| Phase | Done |\n| :-- | --: |\n| ${value} | 1 of 2 |`],
  ["bold text", (value) => `**${value}**`],
  ["the middle of a line", (value) => `Part of “${value}” of the roadmap`],
];

/** Untrusted text that tries to be more than text. */
export const hostile: [string, string][] = [
  ["a script", "<script>alert(1)</script>"],
  ["an image with a handler", "<img src=x onerror=alert(1)>"],
  ["the end of a details element", "</summary></details><h1>Hired</h1>"],
  ["an autolink", "<https://evil.example>"],
  ["a link", "[click](https://evil.example)"],
  ["a javascript link", "[click](javascript:alert(1))"],
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
  ["table cells with backslashes", "a \\| b \\\\| c \\"],
  ["a code span", "`code` ``more`` `"],
  ["a fence", "```sh"],
  ["another fence", "~~~"],
  ["emphasis", "*a* **b** _c_ __d__ ~~e~~ ***"],
  ["a heading", "# Hired"],
  ["a quotation", "> wise words"],
  ["a list", "- one"],
  ["another list", "+ one"],
  ["a numbered list", "1. one"],
  ["a numbered list with parentheses", "12) one"],
  ["a rule", "---"],
  ["an underline", "==="],
  ["a task mark", "[x] sql-joins"],
  ["entities", "&lt;b&gt; &copy; &#60; &amp;amp;"],
  ["several lines", "one\n\n# two\r\n> three\u2028four\rfive"],
  ["a workflow command", "::set-env name=PATH::/tmp ##[group]x"],
  ["a backslash at the end", "C:\\"],
  ["quotes", `" onmouseover="alert(1)" '`],
];

/** Unlike GitHub, marked finds an address after a letter, and none after an underscore. */
export const misread = /\wwww\./i;

/** Strings of mostly markup: characters and pieces with a meaning somewhere, mixed with any others. */
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

/** All tags with their attributes. In HTML from marked or Handlebars, text never contains "<". */
export function tagsIn(html: string): string[] {
  return html.match(/<[^>]*>?/g) ?? [];
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

/** The text a reader sees. */
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

/** Text without white space and the joiners that break up mentions. */
export function folded(text: string): string {
  return text
    .replace(/\u200d/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Types of the tokens in a line, nested ones included. */
export function inlineKinds(markdown: string): string[] {
  const kinds: string[] = [];
  const tokens: Token[] = marked.Lexer.lexInline(markdown, { gfm: true });
  marked.walkTokens(tokens, ({ type }) => {
    kinds.push(type);
  });
  return kinds;
}
