/** Roadmaps for complete runs: phases with a due date and a goal, then the strategy. */

interface PlannedPhase {
  id: string;
  /** Ids, or complete items. */
  items: readonly (string | Record<string, unknown>)[];
  [key: string]: unknown;
}

const dues = ["2025-10-20", "2025-12-15", "2026-02-20", "2026-04-20"];

/** Ana's roadmap with these phases, each with one group. */
export function planOf(phases: readonly PlannedPhase[], extra: Record<string, unknown> = {}): object {
  return {
    title: "Learning Plan",
    owner: { name: "Ana Souza", github: "ana-souza", emails: ["ana@example.com"] },
    start: "2025-08-18",
    phases: phases.map(({ id, items, ...other }, index) => ({
      id,
      title: `Phase ${id}`,
      goal: `Goal of ${id}`,
      due: dues[index],
      groups: [{ id: `${id}-group`, title: `Group of ${id}`, items: items.map(itemOf) }],
      ...other,
    })),
    ...extra,
  };
}

function itemOf(item: string | Record<string, unknown>): Record<string, unknown> {
  return typeof item === "string" ? { id: item, title: `Title of ${item}` } : item;
}

/** One phase with these items and no due date: no milestone, one checklist. */
export function smallPlan(
  items: PlannedPhase["items"] = ["joins", "crud"],
  extra: Record<string, unknown> = {},
): object {
  return planOf([{ id: "basics", items, due: undefined }], extra);
}

/** Two phases, and a strategy with a habit, a gate and a plain item. */
export function fullPlan(): object {
  return planOf(
    [
      { id: "basics", items: ["joins", "crud"] },
      { id: "web", items: ["rest"] },
    ],
    {
      strategy: [
        { id: "english", title: "Technical English", kind: "habit" },
        { id: "apply", title: "Apply for jobs", kind: "gate", after: "basics" },
        { id: "blog", title: "Write a post" },
      ],
    },
  );
}
