/** A portfolio from the text of a roadmap, as planSync creates it, without activity. */
import type { Portfolio } from "../../src/render/portfolio.ts";
import { renderSite } from "../../src/render/site/site.ts";
import { createTemplates, type Templates } from "../../src/render/templates.ts";
import { planned, snapshotOf } from "../plan/snapshots.ts";
import { aboutsOf } from "../support/abouts.ts";
import { roadmapText } from "../support/roadmaps.ts";

export const shipped = createTemplates(new Map(), null);

export function portfolioOf(text: string, templates: Templates = shipped): Portfolio {
  const { roadmap, published, problems } = planned(snapshotOf(text, []));
  if (roadmap === null) throw new Error(problems[0]?.message);
  return {
    roadmap,
    languages: new Map(),
    abouts: aboutsOf(roadmap),
    roadmapPath: "roadmap.json",
    decisions: published.decisions,
    repositories: [],
    unlisted: [],
    projects: new Map(),
    weeks: new Map(),
    commits: { weeks: new Map(), months: new Map() },
    english: null,
    pictures: new Map(),
    base: null,
    version: "0.1.0",
    templates,
  };
}

/** Contents of the site's files by path; preview cards as JSON. */
export function siteOf(portfolio: Portfolio, today = "2025-10-01"): Record<string, string> {
  return Object.fromEntries(
    renderSite(portfolio, today).map(({ path, content }) => [
      path,
      typeof content === "string" ? content : JSON.stringify(content),
    ]),
  );
}

/** A roadmap that contains every kind of part, with `say` wherever text is allowed. */
export function fullRoadmap(say: (where: string) => string): string {
  const done = { on: "2025-09-03", proof: "commit 1a2b3c4" };
  return roadmapText([], {
    title: say("roadmap"),
    owner: {
      name: say("owner"),
      headline: say("headline"),
      links: [{ title: say("link"), url: "https://example.com/me" }],
    },
    phases: [
      {
        id: "basics",
        title: say("phase"),
        goal: say("goal"),
        due: "2025-10-20",
        groups: [
          {
            id: "first",
            title: say("group"),
            items: [
              { id: "open", title: say("open item") },
              { id: "proven", title: say("proven item"), done },
              { id: "claimed", title: say("claimed item"), done: true },
            ],
          },
        ],
        project: {
          id: "api",
          title: say("project"),
          description: say("description"),
          path: "projects/api",
          url: "https://example.com/api",
          items: [{ id: "route", title: say("route") }],
        },
      },
    ],
    strategy: [
      { id: "english", title: say("habit"), kind: "habit" },
      { id: "apply", title: say("gate"), kind: "gate", after: "basics" },
    ],
  });
}
