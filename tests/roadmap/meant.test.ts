/** What is suggested for values that a person writes in another way. */
import { describe, expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";

describe("says what was probably meant", () => {
  const hintsOf = (text: string): string[] =>
    parseRoadmap(text, "roadmap.json").problems.map(({ hint }) => hint);

  test.each([
    ["20/10/2025", "2025-10-20"],
    ["10/20/2025", "2025-10-20"],
    ["20.10.2025", "2025-10-20"],
    ["3-3-2025", "2025-03-03"],
    ["2025/10/3", "2025-10-03"],
  ])("the date %s", (written, day) => {
    expect(hintsOf(roadmapText([], { start: written }))).toEqual([
      `Did you mean ${day}? Use an existing date in the form YYYY-MM-DD, for example 2025-10-20.`,
    ]);
  });

  test.each(["03/04/2025", "31/02/2025", "20/10/25", "2025-02-30"])(
    "nothing for %s, which is two days or none",
    (written) => {
      expect(hintsOf(roadmapText([], { start: written }))).toEqual([
        "Use an existing date in the form YYYY-MM-DD, for example 2025-10-20.",
      ]);
    },
  );

  test("items right in a phase", () => {
    const phases = [{ id: "sql", title: "SQL", items: [{ id: "joins", title: "Joins" }] }];
    expect(hintsOf(JSON.stringify({ title: "Plan", phases }))).toEqual([
      'Put it in a group: "groups": [{ "id": "sql", "title": "SQL", "items": [ … ] }].',
    ]);
  });
});
