/** Proven items and the skills that projects' code shows, by field. */
import type { PublishedDecision, PublishedProof } from "../published.ts";
import { kinds } from "../../evidence/evidence.ts";
import { isProven, type Portfolio } from "../portfolio.ts";

interface ProvenSkill {
  /** Inline Markdown, from the roadmap or the catalogue. */
  title: string;
  /** Id of the item; null for a skill that only a project's code shows. */
  item: string | null;
  /** Id of the project whose code shows it; null for an item. */
  project: string | null;
  /** Number of proofs, at least 1. */
  proofs: number;
  strongest: PublishedProof;
}

export interface SkillField {
  /** Inline Markdown: the group's title, or the field in the catalogue. */
  title: string;
  /** Strongest first. */
  skills: ProvenSkill[];
}

/** Fields with something proven, the one with the most proofs first. Self-declared ticks are left out. */
export function skillsByField({ roadmap, decisions, projects }: Portfolio): SkillField[] {
  const fields = new Map<string, SkillField>();
  const add = (title: string, skill: ProvenSkill): void => {
    const key = title.trim().toLowerCase();
    const field = fields.get(key) ?? { title, skills: [] };
    field.skills.push(skill);
    fields.set(key, field);
  };
  const titles = new Map(
    roadmap.phases.flatMap((phase) => [
      ...phase.groups.map(({ id, title }) => [id, title] as const),
      [phase.id, phase.title] as const,
    ]),
  );
  const shown = new Set<string>();
  for (const decision of decisions) {
    const { item, proofs } = decision;
    const [strongest] = proofs;
    if (strongest === undefined || !isProven(decision)) continue;
    for (const skill of skillsOf(decision)) shown.add(skill);
    add(titles.get(item.group ?? "") ?? titles.get(item.phase ?? "") ?? "Strategy", {
      title: item.title,
      item: item.id,
      project: null,
      proofs: proofs.length,
      strongest,
    });
  }
  for (const [project, { code }] of projects)
    for (const { id, title, field, proof } of code?.skills ?? []) {
      if (shown.has(id)) continue;
      shown.add(id);
      add(field, { title, item: null, project, proofs: 1, strongest: proof });
    }
  return [...fields.values()]
    .map((field) => ({ ...field, skills: field.skills.toSorted(byStrength) }))
    .toSorted((a, b) => proofsIn(b) - proofsIn(a));
}

function skillsOf({ code }: PublishedDecision): string[] {
  return code.flatMap(({ skill, met }) => (skill !== null && met ? [skill] : []));
}

function proofsIn({ skills }: SkillField): number {
  return skills.reduce((sum, { proofs }) => sum + proofs, 0);
}

function byStrength(a: ProvenSkill, b: ProvenSkill): number {
  return kinds.indexOf(a.strongest.kind) - kinds.indexOf(b.strongest.kind) || b.proofs - a.proofs;
}
