/** Indented Sass shows the same facts as SCSS, on its own lines. */
import { expect, test } from "vitest";
import { scssOf } from "../../../src/languages/css/indented.ts";
import { linesShowing } from "../../support/model.ts";

const sheet = `// a note
  that goes on
$ink: #222
=row($gap)
  display: flex // side by side

.card,
.panel
  color: $ink
  .title
    +row(4px)

  &:hover
    color: red
@media (min-width: 40rem)
  .card
    margin: 0
`;

test("keeps each statement on its line", () => {
  expect(scssOf(sheet).split("\n")).toEqual([
    "",
    "",
    "$ink: #222;",
    "@mixin row($gap) {",
    "display: flex;",
    "",
    "}.card,",
    ".panel {",
    "color: $ink;",
    ".title {",
    "@include row(4px);",
    "",
    "}&:hover {",
    "color: red;",
    "}}@media (min-width: 40rem) {",
    ".card {",
    "margin: 0;",
    "}}",
  ]);
});

test.each<[string, number[]]>([
  ["css variable *ink", [3]],
  ["css nesting", [10, 13]],
  ["css property margin=0", [17]],
])("%s", async (pattern, lines) => {
  expect(await linesShowing(pattern, "main.sass", sheet)).toEqual(lines);
});

test("the styles of a component", async () => {
  const text =
    '<template><p /></template>\n<style lang="sass">\np\n  margin: 0\n  &:hover\n    color: red\n</style>\n';
  expect(await linesShowing("css pseudo-class hover", "Card.vue", text)).toEqual([5]);
});
