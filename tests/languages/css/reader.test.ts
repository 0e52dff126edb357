/** Patterns that a skill for CSS could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.scss";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a media query", "css at-rule media *min-width*", [17]],
  ["custom properties", "css custom property --* & css var --*", [5]],
  ["a grid", "css property grid-template-columns=*", [13]],
  ["a flexible box", "css property display=flex", [7]],
  ["an animation", "css at-rule keyframes * & css property animation", [20]],
  ["a state", "css pseudo-class {hover,focus-visible}", [9, 14]],
  ["units that follow the font", "css unit {rem,em}", [2, 11]],
  ["nesting", "css nesting", [13, 14]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string]>([
  [
    "a comment and a string",
    "css property display=grid",
    "/* a { display: grid } */ b { content: 'display: grid'; }",
  ],
  [
    "a state and an element of the block",
    "css nested selector",
    ".a { &:hover { color: red; } &__b { margin: 0; } }",
  ],
  ["a keyframe", "css nested selector", "@keyframes a { from { opacity: 0; } 50% { opacity: 1; } }"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});

test("elements inside a rule", async () => {
  const text = ".a {\n  b { margin: 0; }\n  .c, > d { margin: 0; }\n}\ne { margin: 0; }\n";
  expect(await linesShowing("css nested selector", name, text)).toEqual([2, 3]);
});
