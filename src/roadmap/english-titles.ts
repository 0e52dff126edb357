/** Warns about titles that are not English. Separate from the other rules because loading language data is slow, so only `check` does it. */
import type { JsonPath, Roadmap } from "./roadmap.ts";
import type { Finding } from "./finding.ts";

/**
 * A warning for each title of a phase, group, project or item that is not English.
 * @param foreign returns the language of a title that is clearly not English, such as "Portuguese"; otherwise null
 */
export function* titleProblems(
  roadmap: Roadmap,
  foreign: (title: string) => string | null,
): Generator<Finding> {
  for (const { title, at, aliased } of titles(roadmap)) {
    const language = foreign(title);
    if (language === null) continue;
    yield {
      at: [...at, "title"],
      level: "warning",
      code: "not-english",
      message: `The title “${title}” looks like ${language}, but recruiters read titles in English.`,
      hint: aliased ? "Move it to aliases and write an English title." : "Write an English title.",
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
  // These include the strategy's items.
  for (const { title, at } of items) yield { title, at, aliased: true };
}
