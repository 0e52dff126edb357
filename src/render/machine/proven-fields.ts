/** What is proven, as words under fields of work: for résumés, which know skills and their keywords. */
import type { Decision } from "../../evidence/decision.ts";
import { fields } from "../../skills/skill.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { plainText } from "./plain-text.ts";

/** Where items of the strategy stand, which have no group. */
const outside = "Ways of working";

export interface ProvenField {
  /** A field of our catalogue, or the title of a group of the roadmap as plain text. */
  name: string;
  /** What is proven in it, as plain text; no word twice. */
  keywords: string[];
}

/**
 * Proven items and what the owner's lines in a project show. An item stands under the field of the skill that its rules
 * name, else under its group, else its phase. Self-declared ticks and gates are not in it; a habit that holds now is.
 * @returns fields of the catalogue first, in its order, then the others in the roadmap's
 */
export function provenFields(portfolio: Portfolio): ProvenField[] {
  const { decisions, projects } = portfolio;
  const byName = new Map<string, { name: string; words: Set<string> }>();
  const add = (name: string, keyword: string): void => {
    const key = name.toLowerCase();
    const field = byName.get(key) ?? { name, words: new Set() };
    if (keyword !== "") field.words.add(keyword);
    byName.set(key, field);
  };
  const homes = homesOf(portfolio);
  const told = new Set<string>();
  for (const { item, code } of decisions.filter(isProven)) {
    // That one applies for jobs is no skill.
    if (item.kind === "gate") continue;
    for (const skill of skillsIn(item)) told.add(skill);
    const field = code.find((rule) => rule.field !== null)?.field;
    add(
      field ?? homes.get(item.group ?? "") ?? homes.get(item.phase ?? "") ?? outside,
      plainText(item.title),
    );
  }
  for (const project of projects.values())
    for (const { id, title, field } of project.code?.skills ?? [])
      if (!told.has(id)) add(field, plainText(title));
  return [...byName.values()]
    .map(({ name, words }) => ({ name, keywords: [...words] }))
    .filter(({ keywords }) => keywords.length > 0)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Titles of the proven items, as plain text. */
export function provenTitles(decisions: readonly Decision[]): string[] {
  const titles = decisions.filter(isProven).map(({ item }) => plainText(item.title));
  return [...new Set(titles)].filter((title) => title !== "");
}

function skillsIn({ rules }: Item): string[] {
  return rules.flatMap((rule) => ("skill" in rule ? [rule.skill] : []));
}

/** Titles of groups and phases by id; ids are unique in a roadmap. */
function homesOf({ roadmap }: Portfolio): Map<string, string> {
  return new Map(
    roadmap.phases.flatMap((phase) =>
      [...phase.groups, phase].map(({ id, title }): [string, string] => [id, plainText(title) || id]),
    ),
  );
}

function rank({ name }: ProvenField): number {
  const index = fields.findIndex((field) => field.toLowerCase() === name.toLowerCase());
  return index === -1 ? fields.length : index;
}
