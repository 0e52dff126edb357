/** Short texts of a plan that is in another language. */
import { expect, test } from "vitest";
import { withShortTexts } from "../../../src/import/english/short-texts.ts";
import { parseRoadmap } from "../../../src/roadmap/parse.ts";

function shortIn(titles: readonly (string | [title: string, alias: string])[]): string[] {
  const items = titles.map((one, index) => {
    const [title, ...aliases] = typeof one === "string" ? [one] : one;
    return { id: `i${index}`, title, aliases };
  });
  const text = JSON.stringify({
    title: "Plan",
    phases: [{ id: "p", title: "Web", groups: [{ id: "g", title: "Basics", items }] }],
  });
  const { roadmap } = parseRoadmap(text, "roadmap.json");
  return roadmap === null ? [] : withShortTexts(roadmap, []).map((one) => one.text);
}

const translated: [string, string][] = [
  ["Error handling", "Tratamento de exceções"],
  ["Functions with lists", "Funções com listas"],
];

test("a plan that was in Portuguese", () => {
  const short = [
    "Salvar no banco",
    "Deploy no Render",
    "Dashboard no Metabase",
    "Fundamentos",
    "testar os dados",
  ];
  expect(shortIn([...translated, ...short])).toEqual(short);
});

test("English and names are none", () => {
  expect(shortIn([...translated, "Decorators", "Type hints", "SELECT, WHERE", "`dados`", "No code"])).toEqual(
    [],
  );
});

test("a plan in English that has a word of another language", () => {
  expect(shortIn(["Salvar no banco", "Lists", "Sets", "Maps", "Loops", "Trees", "Graphs"])).toEqual([]);
});
