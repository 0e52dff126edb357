/** How learners are named on the page: in full or by initials, never two alike. */
import type { CohortState } from "../../cohort/cohort-state.ts";
import type { LearnerRecord } from "../../cohort/learner-record.ts";
import { plainLine } from "./texts.ts";

const longest = 60;

/**
 * Plain text, one for each learner in their order. Two learners of one name get their logins behind it, two with the same
 * initials a number.
 */
export function shownNames(
  learners: readonly LearnerRecord[],
  how: CohortState["cohort"]["names"],
): string[] {
  const names = learners.map(({ login, progress }) => {
    const name = plainLine(progress?.name ?? "", longest) || plainLine(login, longest) || "?";
    return how === "full" ? name : initialsOf(name);
  });
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    if (times.get(name) === 1) return name;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    const login = plainLine(learners[index]?.login ?? "", longest);
    return how === "full" && login !== "" && login !== name ? `${name} (${login})` : `${name} ${number}`;
  });
}

/** "A. S." for Ana Maria Souza, "A." for Ana, "?" for a name without letters or digits. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "");
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const initials = ends.map((word) => `${[...(word ?? "")][0]?.toUpperCase() ?? ""}.`);
  return initials.join(" ") || "?";
}
