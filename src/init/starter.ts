/**
 * A starter, and how its file is written: short enough to review at a glance. An item is `"sql-joins"`, the skill of that
 * id under its own title, or `"http-basics: How HTTP works"`, an id and a title without a skill. Everything else that has
 * an id is written `"id: Title"`.
 */
import * as z from "zod";
import { addMonths } from "../roadmap/day.ts";
import type { WrittenItem, WrittenPhase, WrittenRoadmap } from "../roadmap/schema.ts";
import type { Skill } from "../skills/skill.ts";

const named = z.string().regex(/^[a-z0-9-]+: \S/);
const item = z.string().regex(/^[a-z0-9-]+(?:: \S.*)?$/);
const items = z.array(item).min(1);

const starterSchema = z.strictObject({
  title: z.string(),
  phases: z
    .array(
      z.strictObject({
        phase: named,
        goal: z.string(),
        months: z.int().positive(),
        groups: z.record(named, items),
        project: z.strictObject({ project: named, description: z.string(), items: items.optional() }),
      }),
    )
    .min(3)
    .max(5),
  strategy: z.array(
    z.union([z.strictObject({ habit: item }), z.strictObject({ gate: item, after: z.string() })]),
  ),
});

export type Starter = z.infer<typeof starterSchema>;

/** @throws ZodError if it is not written like a starter */
export function readStarter(value: unknown): Starter {
  return starterSchema.parse(value);
}

/** What a plan contributes to a roadmap. */
export type PlannedParts = Pick<WrittenRoadmap, "title" | "start" | "phases" | "strategy">;

/**
 * Writes a starter out.
 * @param start ISO day on which the first phase begins; the due dates follow from it
 * @throws Error if an item without a title is not a skill
 */
export function planFromStarter(
  { title, phases, strategy }: Starter,
  start: string,
  catalogue: ReadonlyMap<string, Skill>,
): PlannedParts {
  let months = 0;
  const toItem = (written: string): WrittenItem => itemFrom(written, catalogue);
  return {
    title,
    start,
    phases: phases.map(({ phase, goal, months: length, groups, project }): WrittenPhase => {
      months += length;
      return {
        ...idAndTitle(phase),
        goal,
        due: addMonths(start, months),
        months: length,
        groups: Object.entries(groups).map(([group, list]) => ({
          ...idAndTitle(group),
          items: list.map(toItem),
        })),
        project: {
          ...idAndTitle(project.project),
          description: project.description,
          ...(project.items === undefined ? {} : { items: project.items.map(toItem) }),
        },
      };
    }),
    strategy: strategy.map((one) =>
      "habit" in one
        ? { ...toItem(one.habit), kind: "habit" as const }
        : { ...toItem(one.gate), kind: "gate" as const, after: one.after },
    ),
  };
}

/** The skills of a starter, in the order in which it teaches them. */
export function skillsTaught({ phases }: Starter): string[] {
  return phases.flatMap(({ groups, project }) =>
    [...Object.values(groups).flat(), ...(project.items ?? [])].filter((written) => !written.includes(": ")),
  );
}

/** An item that a skill ticks. */
export function itemOfSkill({ id, title }: Pick<Skill, "id" | "title">): WrittenItem {
  return { id, title, evidence: [{ skill: id }] };
}

function itemFrom(written: string, catalogue: ReadonlyMap<string, Skill>): WrittenItem {
  if (written.includes(": ")) return idAndTitle(written);
  const skill = catalogue.get(written);
  if (skill === undefined) throw new Error(`A starter has the item ${written}, which is no skill`);
  return itemOfSkill(skill);
}

function idAndTitle(written: string): { id: string; title: string } {
  const at = written.indexOf(": ");
  return { id: written.slice(0, at), title: written.slice(at + 2) };
}
