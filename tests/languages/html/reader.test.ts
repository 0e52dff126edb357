/** Patterns that a skill for HTML could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.html";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["semantic elements", "html element {main,nav,header,footer,article,section}", [13, 14]],
  ["a picture with an alternative", "html attribute img alt", [15]],
  ["a label of a field", "html attribute label for=* & html element input", [18]],
  ["a page for small screens", "html attribute meta name=viewport", [5]],
  ["an event", "js call document.querySelector().addEventListener", [23]],
  ["a grid in a style sheet of the page", "css property display=grid", [7]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string]>([
  [
    "a comment",
    "html element main",
    "<!-- <main> --><p title='<main>'></p><script>let a = '<main>';</script>",
  ],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});

test("control flow of Angular", async () => {
  const text = `@for (task of tasks; track task.id) {
  <li>{{ task.name }}</li>
} @empty {
  @if (loaded()) {
    <p>mail@for (me)</p>
  }
}`;
  expect(await linesShowing("html block for", "list.component.html", text)).toEqual([1]);
  expect(await linesShowing("html block if", "list.component.html", text)).toEqual([4]);
});

test("the style of an element", async () => {
  const text = `<p style="display: flex; width: {{ done }}%;
  top: 0">A <b class="style">word</b></p>
<p style="<%= wide ? 'display: grid' : '' %>"></p>`;
  expect(await linesShowing("css property display=flex", "page.html", text)).toEqual([1]);
  expect(await linesShowing("css property top=0", "page.html", text)).toEqual([2]);
  expect(await linesShowing("css property display=grid", "page.html", text)).toEqual([]);
});
