/** What is proven, as keywords by field: the form résumés use. */
import type { PublishedDecision } from "../published.ts";
import { fields } from "../../skills/skill.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { plainText } from "./plain-text.ts";

/** Heading for items of the strategy, which have no group. */
const strategyHeading = "Ways of working";

export interface ProvenField {
  /** A field of the catalogue, or the title of a group as plain text. */
  name: string;
  /** What is proven in the field, as plain text without duplicates. */
  keywords: string[];
}

/**
 * Proven items, and skills shown by the owner's lines in projects. An item goes under the field of the skill in
 * its rules, or else under its group or phase. Self-declared ticks and gates are left out; habits that
 * currently hold are included.
 * @returns fields of the catalogue in its order, then the others in the roadmap's
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
  const headings = headingsOf(portfolio);
  const shown = new Set<string>();
  for (const { item, code } of decisions.filter(isProven)) {
    // A gate such as "apply for jobs" is not a skill.
    if (item.kind === "gate") continue;
    for (const skill of skillsIn(item)) shown.add(skill);
    const field = code.find((rule) => rule.field !== null)?.field;
    add(
      field ?? headings.get(item.group ?? "") ?? headings.get(item.phase ?? "") ?? strategyHeading,
      plainText(item.title),
    );
  }
  for (const project of projects.values())
    for (const { id, title, field } of project.code?.skills ?? [])
      if (!shown.has(id)) add(field, plainText(title));
  return [...byName.values()]
    .map(({ name, words }) => ({ name, keywords: [...words] }))
    .filter(({ keywords }) => keywords.length > 0)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Titles of proven items, as plain text. */
export function provenTitles(decisions: readonly PublishedDecision[]): string[] {
  const titles = decisions.filter(isProven).map(({ item }) => plainText(item.title));
  return [...new Set(titles)].filter((title) => title !== "");
}

function skillsIn({ rules }: Item): string[] {
  return rules.flatMap((rule) => ("skill" in rule ? [rule.skill] : []));
}

/** Titles of groups and phases by id, which is unique in a roadmap. */
function headingsOf({ roadmap }: Portfolio): Map<string, string> {
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
