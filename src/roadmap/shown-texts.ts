/** The texts of a roadmap that readers of the site see: titles, goals and descriptions. */
import type { Item, JsonPath, Roadmap } from "./roadmap.ts";

export interface ShownText {
  /** The object that holds it: [] for the roadmap itself. */
  at: JsonPath;
  key: "title" | "goal" | "description";
  /** Inline Markdown. */
  text: string;
  /** Null if the text is not an item's title. */
  item: Item | null;
}

/** Every text, in the order of the file. Archived items are not shown. */
export function* shownTexts({ title, phases, strategy }: Roadmap): Generator<ShownText> {
  yield textAt([], "title", title);
  for (const [index, phase] of phases.entries()) {
    const at = ["phases", index];
    yield textAt(at, "title", phase.title);
    if (phase.goal !== null) yield textAt(at, "goal", phase.goal);
    for (const [place, group] of phase.groups.entries()) {
      yield textAt([...at, "groups", place], "title", group.title);
      yield* group.items.map(titleOf);
    }
    if (phase.project === null) continue;
    yield textAt(phase.project.at, "title", phase.project.title);
    if (phase.project.description !== null)
      yield textAt(phase.project.at, "description", phase.project.description);
    yield* phase.project.items.map(titleOf);
  }
  yield* strategy.map(titleOf);
}

function textAt(at: JsonPath, key: ShownText["key"], text: string): ShownText {
  return { at, key, text, item: null };
}

function titleOf(item: Item): ShownText {
  return { at: item.at, key: "title", text: item.title, item };
}
