/** Skills over the whole cohort: how many learners' code shows each. */
import { plainLine } from "./texts.ts";
import { compare, type Standing } from "./standing.ts";

export interface ShownSkill {
  /** Short name, plain text. */
  name: string;
  learners: number;
}

const longest = 30;

/** Those that most learners show first. A learner counts once for each skill. */
export function shownSkills(standings: readonly Standing[]): ShownSkill[] {
  const skills = new Map<string, ShownSkill>();
  for (const { progress } of standings) {
    const own = new Map(progress?.skills.map(({ id, short }) => [id, short]));
    for (const [id, short] of own) {
      const known = skills.get(id);
      if (known === undefined)
        skills.set(id, { name: plainLine(short, longest) || plainLine(id, longest), learners: 1 });
      else known.learners++;
    }
  }
  return [...skills.values()].toSorted((a, b) => b.learners - a.learners || compare(a.name, b.name));
}
