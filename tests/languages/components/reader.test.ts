/** Patterns that a skill for Vue could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.vue";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["reactive state", "js call vue.ref", [3]],
  ["an event", "html attribute button @click", [8]],
  ["a style sheet of the component", "css nesting & html attribute style scoped", [13]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string]>([
  ["a comment", "js call vue.ref", "<!-- <script>import { ref } from 'vue'; ref(1);</script> -->"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});

test("control flow of Svelte", async () => {
  const text = `<script>let s = "{#if in a string}";</script>
{#each items as item (item.id)}<li>{item.name}</li>{:else}<p>None</p>{/each}
{#await load() then data}{data}{/await}`;
  expect(await linesShowing("html block each", "List.svelte", text)).toEqual([2]);
  expect(await linesShowing("html block *", "List.svelte", text)).toEqual([2, 3]);
});
