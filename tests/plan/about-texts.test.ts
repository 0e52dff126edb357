/** Texts of several paragraphs about the owner and the projects become HTML. */
import { expect, test } from "vitest";
import { aboutTexts } from "../../src/plan/about-texts.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";

function roadmapWith(owner: object, project: object) {
  const phase = {
    id: "basics",
    title: "Basics",
    groups: [],
    project: { id: "shop", title: "Shop", ...project },
  };
  const text = JSON.stringify({ title: "Plan", owner: { name: "Ana", ...owner }, phases: [phase] });
  const { roadmap } = parseRoadmap(text, "roadmap.json", []);
  if (roadmap === null) throw new Error("not a roadmap");
  return roadmap;
}

test("each text is there by its Markdown", async () => {
  const texts = await aboutTexts(roadmapWith({ about: "I *learn*." }, { about: "# Why\n\nTo <b>sell</b>." }));
  expect([...texts].map(([text, html]) => [text, String(html)])).toEqual([
    ["I *learn*.", "<p>I <em>learn</em>.</p>"],
    ["# Why\n\nTo <b>sell</b>.", "<h3>Why</h3>\n<p>To &lt;b&gt;sell&lt;/b&gt;.</p>"],
  ]);
});

test("without such texts there is nothing", async () => {
  expect(await aboutTexts(roadmapWith({}, {}))).toEqual(new Map());
  expect(await aboutTexts(null)).toEqual(new Map());
});
