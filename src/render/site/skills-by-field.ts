/** Proven skills by field, as the home page lists them. */
import type { PublishedDecision } from "../published.ts";
import { fields as catalogueFields } from "../../skills/skill.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { projectPath } from "./addresses.ts";
import { itemRow, type ItemRow } from "./item-row.ts";
import { ownerPlain } from "./owner-text.ts";
import { proofView } from "./proof-view.ts";

export interface SkillField {
  /** Inline Markdown: the field in the catalogue, or else the title of the item's group or phase. */
  title: string;
  /** In the order of the roadmap. */
  rows: ItemRow[];
}

/** True for a skill: habits and gates are none. */
export function isSkill({ item }: PublishedDecision): boolean {
  return item.kind === "item";
}

/**
 * Fields with something proven, those of the catalogue first, in its order. A part of a project that the same line
 * shows as a skill of the plan is left out. A portfolio without a proven item has the skills that its projects' code shows.
 * @param root relative path from the page to the site's root
 */
export function skillsByField(portfolio: Portfolio, root: string): SkillField[] {
  const { roadmap, decisions } = portfolio;
  const byName = new Map<string, SkillField>();
  const add = (title: string, row: ItemRow): void => {
    const key = title.trim().toLowerCase();
    const field = byName.get(key) ?? { title, rows: [] };
    field.rows.push(row);
    byName.set(key, field);
  };
  const titles = new Map(
    roadmap.phases.flatMap((phase) =>
      [...phase.groups, phase].map(({ id, title }): [string, string] => [id, title]),
    ),
  );
  const proven = decisions.filter((decision) => isSkill(decision) && isProven(decision));
  const shown = new Set(proven.filter(({ item }) => item.project === null).map(bestUrl));
  for (const decision of proven) {
    const { item, code } = decision;
    if (item.project !== null && shown.has(bestUrl(decision)) && bestUrl(decision) !== null) continue;
    const field = code.find((rule) => rule.field !== null)?.field;
    const place = titles.get(item.group ?? "") ?? titles.get(item.phase ?? "") ?? "Strategy";
    add(field ?? place, itemRow(portfolio, decision, root, false));
  }
  if (proven.length === 0) addProjectSkills(portfolio, root, add);
  return [...byName.values()].toSorted((a, b) => rank(a) - rank(b));
}

function addProjectSkills(
  portfolio: Portfolio,
  root: string,
  add: (title: string, row: ItemRow) => void,
): void {
  const seen = new Set<string>();
  for (const [project, { code }] of portfolio.projects)
    for (const { id, title, field, proof } of code?.skills ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      add(field, {
        id: null,
        title: ownerPlain(portfolio, title),
        url: `${root}${projectPath(project)}`,
        done: true,
        proof: proofView(proof),
        open: "",
      });
    }
}

function bestUrl({ proofs: [best] }: PublishedDecision): string | null {
  return best?.url ?? null;
}

function rank({ title }: SkillField): number {
  const index = catalogueFields.findIndex((field) => field.toLowerCase() === title.toLowerCase());
  return index === -1 ? catalogueFields.length : index;
}
