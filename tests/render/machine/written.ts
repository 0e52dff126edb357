/** Everything an owner may write, with `say` wherever text is allowed. */
import type { WrittenResume } from "../../../src/roadmap/resume-schema.ts";
import type { WrittenRoadmap } from "../../../src/roadmap/schema.ts";

export type Say = (where: string) => string;
export const harmless: Say = (where) => `The ${where}`;

/** A complete roadmap. */
export function writtenRoadmap(say: Say): WrittenRoadmap {
  return {
    title: say("roadmap"),
    owner: {
      name: say("owner"),
      github: "ana-souza",
      emails: ["ana@example.com"],
      headline: say("headline"),
      place: say("place"),
      links: [
        { title: say("link"), url: "https://example.com/me" },
        { title: "write", url: "mailto:ana@example.com" },
        "https://github.com/Ana-Souza/",
      ],
    },
    start: "2025-08-18",
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
              { id: "proven", title: say("proven item") },
              { id: "coded", title: say("coded item"), evidence: [{ skill: "sql-joins" }] },
              { id: "claimed", title: say("claimed item") },
              { id: "hidden", title: say("hidden item") },
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
      {
        id: "later",
        title: "Later",
        due: "2025-12-20",
        project: { id: "plan", title: "A plan", items: [{ id: "draft", title: "Draft" }] },
      },
    ],
    strategy: [
      { id: "english", title: say("habit"), kind: "habit" },
      { id: "apply", title: say("gate"), kind: "gate", after: "basics" },
    ],
  };
}

/** A complete `resume`. */
export function resumeOf(say: Say = harmless): WrittenResume {
  return {
    summary: say("summary"),
    place: { city: say("city"), region: say("region"), country: "BR" },
    experience: [
      {
        position: say("position"),
        organisation: say("organisation"),
        url: "https://example.com/work",
        from: "2019-03",
        to: "2024",
        summary: say("work"),
        highlights: [say("highlight")],
      },
    ],
    education: [
      {
        institution: say("institution"),
        area: say("area"),
        degree: say("degree"),
        from: "2014",
        to: "2018-12-20",
      },
    ],
    languages: [{ language: say("language"), level: say("level") }],
    certificates: [
      {
        title: say("certificate"),
        issuer: say("issuer"),
        on: "2025-01-02",
        url: "https://example.com/paper",
      },
    ],
  };
}
