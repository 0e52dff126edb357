/** What is done with links that are only likely: they are listed, or taken if the user says so. */
import type { Problem } from "../problems/problem.ts";
import { editValues } from "../roadmap/edit.ts";
import type { Item, Roadmap } from "../roadmap/roadmap.ts";
import type { ImportedItem } from "./build-roadmap.ts";
import { shorten } from "./item-title.ts";

/** A notice for each item that may be about a skill and has no evidence yet, at its line in the note. */
export function likelyProblems(items: readonly ImportedItem[], roadmap: Roadmap): Problem[] {
  return withoutEvidence(items, roadmap).map(({ imported: { text, line, likely } }) => ({
    level: "notice",
    code: "likely-skill",
    message: `“${shorten(text, 60)}” may be about ${likely.slice(0, 3).join(" or ")}.`,
    hint: `If so, add "evidence": [{ "skill": "${likely[0] ?? ""}" }] to it in roadmap.json, or import with --accept likely to accept all of these.`,
    path: null,
    line,
    column: null,
  }));
}

/** @returns the text of roadmap.json, in which such items have the likeliest skill as their evidence */
export function acceptLikely(text: string, items: readonly ImportedItem[], roadmap: Roadmap): string {
  return editValues(
    text,
    withoutEvidence(items, roadmap).map(({ imported: { likely }, item }) => ({
      at: item.at,
      key: "evidence",
      json: `[{ "skill": ${JSON.stringify(likely[0] ?? "")} }]`,
    })),
  );
}

function withoutEvidence(
  items: readonly ImportedItem[],
  roadmap: Roadmap,
): { imported: ImportedItem; item: Item }[] {
  const byId = new Map(roadmap.items.map((item) => [item.id, item]));
  return items.flatMap((imported) => {
    const item = byId.get(imported.id);
    return item === undefined || item.rules.length > 0 || imported.likely.length === 0
      ? []
      : [{ imported, item }];
  });
}
