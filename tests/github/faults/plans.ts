/** The roadmaps of the situations. */
import * as z from "zod";

const item = z.looseObject({ id: z.string(), done: z.unknown().optional() });
const phase = z.looseObject({
  id: z.string(),
  /** A name, in a text with names in place of numbers. */
  issue: z.union([z.number(), z.string()]).optional(),
  groups: z.array(z.looseObject({ items: z.array(item) })),
});
/** The parts of roadmap.json that tests check. */
const planShape = z.looseObject({ phases: z.array(phase) });
export type Plan = z.infer<typeof planShape>;
type PlannedItem = z.infer<typeof item>;

export const parsePlan = (text: string): Plan => planShape.parse(JSON.parse(text));
export const itemsOf = ({ phases }: Plan): PlannedItem[] =>
  phases.flatMap(({ groups }) => groups.flatMap(({ items }) => items));

/** A phase with one group. */
export function phaseOf(id: string, due: string | null, items: PlannedItem[]): Plan["phases"][number] {
  const titled = items.map((one) => ({ title: `Title of ${one.id}`, ...one }));
  const groups = [{ id: `${id}-group`, title: `Group of ${id}`, items: titled }];
  return { id, title: `Phase ${id}`, ...(due === null ? {} : { due }), groups };
}

export function planOf(phases: Plan["phases"]): Plan {
  const owner = { name: "Ana Souza", github: "ana-souza", emails: ["ana@example.com"] };
  return { title: "Learning Plan", owner, start: "2025-08-18", phases };
}

export const textOf = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`;
