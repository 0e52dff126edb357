/** A roadmap with an item for every skill of the catalogue, to see which of them the code shows. It is never written. */
import type { WrittenRoadmap } from "../roadmap/schema.ts";
import type { Skill } from "../skills/skill.ts";
import type { Who } from "./who.ts";
import { itemOfSkill } from "./starter.ts";
import { ownerFrom } from "./new-roadmap.ts";

/** @param without ids of skills that say too little to be an item */
export function everySkillRoadmap(
  skills: readonly Skill[],
  without: ReadonlySet<string>,
  who: Who,
): WrittenRoadmap {
  const items = skills.filter(({ id }) => !without.has(id)).map(itemOfSkill);
  return {
    title: "Every skill",
    ...ownerFrom(who),
    phases: [{ id: "all-phases", title: "All", groups: [{ id: "all-skills", title: "All", items }] }],
  };
}
