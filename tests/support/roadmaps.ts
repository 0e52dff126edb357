/** Roadmaps for tests: small and valid, changed where a test says so. */

export interface BuiltItem {
  id: string;
  title?: unknown;
  [key: string]: unknown;
}

/** A roadmap with one phase of these items, owned by Ana. */
export function roadmapText(items: BuiltItem[], extra: Record<string, unknown> = {}): string {
  const roadmap = {
    title: "Learning Plan",
    owner: { name: "Ana Souza", github: "ana-souza", emails: ["ana@example.com"] },
    start: "2025-08-18",
    phases: [
      {
        id: "basics",
        title: "Basics",
        due: "2025-10-20",
        groups: [
          {
            id: "first",
            title: "First",
            items: items.map((item) => ({ title: `Title of ${item.id}`, ...item })),
          },
        ],
      },
    ],
    ...extra,
  };
  return `${JSON.stringify(roadmap, null, 2)}\n`;
}
