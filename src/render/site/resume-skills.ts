/** Proven skills by field, under the short names that a recruiter looks for. */
import { stackRank } from "../../evidence/projects/stack.ts";
import { fields } from "../../skills/skill.ts";
import type { Html } from "../html.ts";
import { inlineText } from "../inline.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { ownerPlain } from "./owner-text.ts";
import { isSkill } from "./skills-by-field.ts";

export interface ResumeField {
  name: Html;
  skills: Html[];
}

/**
 * Skills of the catalogue under its names, whatever the plan calls them; an item without a skill under its own title.
 * @param most fields, and skills of each
 * @returns fields of the catalogue in its order, then the others; in each, frameworks, databases and tools come first
 */
export function resumeSkills(portfolio: Portfolio, most: { fields: number; skills: number }): ResumeField[] {
  const { decisions, projects, roadmap } = portfolio;
  const byField = new Map<string, Map<string, number>>();
  const add = (field: string, name: string, skill = ""): void => {
    byField.set(field, (byField.get(field) ?? new Map()).set(name, stackRank(skill)));
  };
  const groups = roadmap.phases.flatMap((phase) => [...phase.groups, phase]);
  const titles = new Map(groups.map(({ id, title }) => [id, inlineText(title)]));
  for (const { item, code } of decisions.filter((one) => isSkill(one) && isProven(one))) {
    const known = code.filter(({ skill, met }) => skill !== null && met);
    for (const { skill, field, short } of known) if (field !== null) add(field, short, skill ?? "");
    const place = titles.get(item.group ?? "") ?? titles.get(item.phase ?? "");
    if (known.length === 0 && place !== undefined) add(place, inlineText(item.title));
  }
  for (const { code } of projects.values())
    for (const { id, field, short } of code?.skills ?? []) if (field !== "") add(field, short, id);
  return [...byField]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .slice(0, most.fields)
    .map(([field, names]) => ({
      name: ownerPlain(portfolio, field),
      skills: [...names]
        .toSorted(([, a], [, b]) => a - b)
        .slice(0, most.skills)
        .map(([name]) => ownerPlain(portfolio, name)),
    }));
}

function rank(name: string): number {
  const index = fields.findIndex((field) => field === name);
  return index === -1 ? fields.length : index;
}
