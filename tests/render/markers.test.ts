import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endMarker, replaceBlock, startMarker } from "../../src/render/markers.ts";

const start = "<!-- roadfolio:start -->";
const end = "<!-- roadfolio:end -->";

test("the markers are the ones in existing READMEs", () => {
  expect([startMarker, endMarker]).toEqual([start, end]);
});

describe("the block is replaced", () => {
  test.each<[string, string, string]>([
    ["between text", `A\n${start}\nold\n${end}\nB\n`, `A\n${start}\nnew\n${end}\nB\n`],
    ["that is empty", `${start}\n${end}\n`, `${start}\nnew\n${end}\n`],
    ["without a line break at the end", `${start}\nold\n${end}`, `${start}\nnew\n${end}`],
    ["in CRLF", `A\r\n${start}\r\nold\r\n${end}\r\nB`, `A\r\n${start}\r\nnew\r\n${end}\r\nB`],
    ["after a byte-order mark", `\uFEFF${start}\nold\n${end}\n`, `\uFEFF${start}\nnew\n${end}\n`],
    [
      "with blanks around the markers",
      `  ${start} \t\nold\n   ${end}  \n`,
      `  ${start} \t\nnew\n   ${end}  \n`,
    ],
    [
      "after a closed fence",
      `\`\`\`\nx\n\`\`\`\n${start}\n${end}\n`,
      `\`\`\`\nx\n\`\`\`\n${start}\nnew\n${end}\n`,
    ],
    [
      "after a closed fence of tildes",
      `~~~ sh\n\`\`\`\n~~~\n${start}\n${end}\n`,
      `~~~ sh\n\`\`\`\n~~~\n${start}\nnew\n${end}\n`,
    ],
    [
      "after a fence with a longer end",
      `\`\`\`\n\`\`\`\`\n${start}\n${end}\n`,
      `\`\`\`\n\`\`\`\`\n${start}\nnew\n${end}\n`,
    ],
    [
      "after code on one line",
      `\`\`\` a \`\`\`\n${start}\n${end}\n`,
      `\`\`\` a \`\`\`\n${start}\nnew\n${end}\n`,
    ],
    ["before a fence that never ends", `${start}\n${end}\n\`\`\`\nx\n`, `${start}\nnew\n${end}\n\`\`\`\nx\n`],
    [
      "after a fence in a quotation that never ends",
      `> \`\`\`\n\n${start}\n${end}\n`,
      `> \`\`\`\n\n${start}\nnew\n${end}\n`,
    ],
    [
      "after a fence that is indented code",
      `A\n\n    \`\`\`\n\n${start}\n${end}\n`,
      `A\n\n    \`\`\`\n\n${start}\nnew\n${end}\n`,
    ],
    ["that contained a whole fence", `${start}\n\`\`\`\nx\n\`\`\`\n${end}\n`, `${start}\nnew\n${end}\n`],
  ])("%s", (_name, before, after) => {
    expect(replaceBlock(before, "new")).toEqual({ state: "replaced", text: after });
  });

  test.each<[string, string, string]>([
    ["LF stays LF", "\n", "\n"],
    ["CRLF stays CRLF", "\r\n", "\r\n"],
  ])("content gets the file's line endings: %s", (_name, eol, kept) => {
    const text = [start, end, ""].join(eol);
    const expected = [start, "one", "two", "three", "four", end, ""].join(kept);
    expect(replaceBlock(text, "one\ntwo\r\nthree\rfour")).toEqual({ state: "replaced", text: expected });
  });
});

describe("a file without markers is left alone", () => {
  test.each([
    ["nothing", ""],
    ["text", "# Hello\n"],
    ["a word that is near", "<!--roadfolio:start-->\n<!-- roadfolio -->\n"],
    ["a marker with a lone CR inside", `<!-- roadfolio:\rstart -->\n<!-- roadfolio:\rend -->\n`],
    ["a similar comment", "<!--roadfolio:start-->\n<!-- roadfolio -->\n"],
  ])("%s", (_name, text) => {
    expect(replaceBlock(text, "new")).toEqual({ state: "absent" });
  });
});

describe("broken markers are reported with their line", () => {
  const fenced = "is inside a code block";
  const lonely = "is not alone on its line";
  test.each<[string, string[], string, number]>([
    ["no end", ["A", start, "B"], `${end} is missing`, 2],
    ["no start", ["A", "B", end], `${start} is missing`, 3],
    ["end before start", [end, start], `${end} comes before ${start}`, 1],
    ["two starts", [start, start, end], `There is a second ${start}`, 2],
    ["two ends", [start, end, "A", end], `There is a second ${end}`, 4],
    ["two blocks", [start, end, start, end], `There is a second ${start}`, 3],
    ["text before a marker", [`A ${start}`, end], `${start} ${lonely}`, 1],
    ["text after a marker", [start, `${end} B`], `${end} ${lonely}`, 2],
    ["both on one line", ["A", `${start} ${end}`], `${start} ${lonely}`, 2],
    [
      "a byte-order mark that is not the file's first character",
      ["A", `\uFEFF${start}`, end],
      `${start} ${lonely}`,
      2,
    ],
    ["a list item", [`- ${start}`, end], `${start} ${lonely}`, 1],
    ["a quotation", [`> ${start}`, end], `${start} ${lonely}`, 1],
    ["an indented code block", [`    ${start}`, end], `${start} ${lonely}`, 1],
    ["indented with a tab", [`\t${start}`, end], `${start} ${lonely}`, 1],
    ["a code span", [`\`${start}\``, end], `${start} ${lonely}`, 1],
    ["a fence", ["```", start, end, "```"], `${start} ${fenced}`, 2],
    ["a fence with a language", ["```html", start, end, "```"], `${start} ${fenced}`, 2],
    ["a fence of tildes", ["~~~", start, end, "~~~"], `${start} ${fenced}`, 2],
    ["a fence that never ends", ["A", "", "```", start, end], `${start} ${fenced}`, 4],
    ["a fence not closed by a shorter one", ["````", "```", start, end, "````"], `${start} ${fenced}`, 3],
    ["a fence not closed by the other kind", ["```", "~~~", start, end], `${start} ${fenced}`, 3],
    ["a fence not closed by one with a language", ["```", "```sh", start, end], `${start} ${fenced}`, 3],
    ["a fence not closed by an indented one", ["```", "    ```", start, end, "```"], `${start} ${fenced}`, 3],
    [
      "a fence not closed by one after a bullet",
      ["```", "- ```", start, end, "```"],
      `${start} ${fenced}`,
      3,
    ],
    ["a fence not closed by a quoted one", ["```", "> ```", start, end, "```"], `${start} ${fenced}`, 3],
    [
      "a long fence in a list",
      ["1. x", "", "    ```", ...Array.from({ length: 300 }, () => "    y"), `    ${start}`, "    ```", end],
      `${start} ${fenced}`,
      304,
    ],
    [
      "a fence in a numbered list",
      ["1. x", "", "    ```", `    ${start}`, "    ```", end],
      `${start} ${fenced}`,
      4,
    ],
    ["only the end in a fence", [start, "```", end, "```"], `${end} ${fenced}`, 3],
    ["a fence in a quotation", ["> ```", `> ${start}`, "> ```"], `${start} ${fenced}`, 2],
    ["a fence in a list", ["- ```", `  ${start}`, "  ```"], `${start} ${fenced}`, 2],
    ["a fence in a quoted list", ["> 1. ```", `>    ${start}`], `${start} ${fenced}`, 2],
    ["an example before the real markers", ["```", start, end, "```", start, end], `${start} ${fenced}`, 2],
  ])("%s", (_name, lines, message, line) => {
    const broken = { state: "broken", message: expect.stringContaining(message), line };
    expect(replaceBlock(lines.join("\n"), "new")).toEqual(broken);
    expect(replaceBlock(lines.join("\r\n"), "new")).toEqual(broken);
    expect(replaceBlock(`\uFEFF${lines.join("\n")}`, "new")).toEqual(broken);
  });
});

describe("whatever surrounds the markers", () => {
  /** Lines without a fence or a marker, with all kinds of line endings. */
  const line = fc
    .oneof(fc.string({ unit: "binary" }), fc.constantFrom("# A", "> b", "- c", "<!-- d -->", "\t", " "))
    .map((text) => text.replace(/[`~\r\n]/g, " "));
  const eol = fc.constantFrom("\n", "\r\n");
  const lines = fc
    .array(
      fc.tuple(line, eol).map((parts) => parts.join("")),
      { maxLength: 6 },
    )
    .map((all) => all.join(""));
  const content = fc.array(line, { maxLength: 5 }).map((all) => all.join("\n"));
  const file = fc.record({
    before: fc.tuple(fc.constantFrom("", "\uFEFF"), lines).map((parts) => parts.join("")),
    old: lines,
    after: fc.oneof(
      fc.constant(""),
      fc.tuple(eol, lines, line).map((parts) => parts.join("")),
    ),
    eol,
  });

  test("stays byte for byte", () => {
    fc.assert(
      fc.property(file, content, ({ before, old, after, eol: end1 }, renewed) => {
        const text = `${before}${start}${end1}${old}${end}${after}`;
        const block = renewed.replaceAll("\n", end1);
        const expected = `${before}${start}${end1}${block}${end1}${end}${after}`;
        expect(replaceBlock(text, renewed)).toEqual({ state: "replaced", text: expected });
      }),
      { numRuns: 1000 },
    );
  });

  test("stays the same if the same block is written again", () => {
    fc.assert(
      fc.property(file, content, ({ before, old, after, eol: end1 }, renewed) => {
        const once = replaceBlock(`${before}${start}${end1}${old}${end}${after}`, renewed);
        const text = once.state === "replaced" ? once.text : "";
        expect(replaceBlock(text, renewed)).toEqual({ state: "replaced", text });
      }),
      { numRuns: 500 },
    );
  });
});
