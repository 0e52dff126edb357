/** Titles are what recruiters read: a rule apart from the others, because only `check` pays for judging them. */
import type { JsonPath, Roadmap } from "./roadmap.ts";
import type { BrokenRule } from "./rules.ts";

/**
 * A warning for each title of a phase, group, project or item that is not English.
 * @param foreign names the language of a title that is surely not English, "Portuguese"; else null
 */
export function* titleProblems(
  roadmap: Roadmap,
  foreign: (title: string) => string | null,
): Generator<BrokenRule> {
  for (const { title, at, aliased } of titles(roadmap)) {
    const language = foreign(title);
    if (language === null) continue;
    yield {
      at: [...at, "title"],
      level: "warning",
      code: "not-english",
      message: `“${title}” looks ${language}; titles are shown to recruiters.`,
      hint: aliased ? "Put it into aliases and give an English title." : "Give it an English title.",
    };
  }
}

function* titles({ phases, items }: Roadmap): Generator<{ title: string; at: JsonPath; aliased: boolean }> {
  for (const [p, phase] of phases.entries()) {
    yield { title: phase.title, at: ["phases", p], aliased: false };
    for (const [g, group] of phase.groups.entries())
      yield { title: group.title, at: ["phases", p, "groups", g], aliased: false };
    if (phase.project) yield { title: phase.project.title, at: phase.project.at, aliased: false };
  }
  // Strategy items are among them.
  for (const { title, at } of items) yield { title, at, aliased: true };
}
