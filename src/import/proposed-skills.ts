/** Proposes skills for the items of a roadmap that have no evidence. */
import type { Item, Roadmap } from "../roadmap/roadmap.ts";
import { skillFinder } from "./item-skills.ts";
import { lacksEvidence } from "./lacks-evidence.ts";
import { type SkillEvidence, skillEvidence } from "./skill-evidence.ts";

export interface SkillProposal {
  item: Item;
  evidence: SkillEvidence;
}

/** @returns the items without evidence that are about a skill, surely or likely, in the roadmap's order */
export function proposedSkills(roadmap: Roadmap): SkillProposal[] {
  const items = roadmap.items.filter(lacksEvidence);
  if (items.length === 0) return [];
  const titles = new Map<string, string>([
    ...roadmap.phases.map(({ id, title }) => [`phase ${id}`, title] as const),
    ...roadmap.phases.flatMap(({ groups }) => groups.map(({ id, title }) => [`group ${id}`, title] as const)),
    ...roadmap.phases.flatMap(({ project }) =>
      project === null ? [] : [[`project ${project.id}`, project.title] as const],
    ),
  ]);
  const { skillsOf } = skillFinder([
    ...titles.values(),
    ...roadmap.items.flatMap(({ title, aliases }) => [title, ...aliases.slice(0, 1)]),
  ]);
  const lists = new Map<string, Item[]>();
  for (const item of roadmap.items) lists.set(listOf(item), [...(lists.get(listOf(item)) ?? []), item]);
  return items.flatMap((item) => {
    const path = [titles.get(`phase ${item.phase ?? ""}`), titles.get(listOf(item))];
    const links = skillsOf({
      text: item.title,
      aliases: item.aliases,
      path: path.filter((title) => title !== undefined),
      siblings: (lists.get(listOf(item)) ?? []).filter((other) => other !== item).map(({ title }) => title),
    });
    return links.length === 0 ? [] : [{ item, evidence: skillEvidence(links) }];
  });
}

function listOf({ group, project }: Item): string {
  return project === null ? `group ${group ?? ""}` : `project ${project}`;
}
