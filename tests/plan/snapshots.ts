/** Snapshots for tests, and what they become after a plan is applied, all in memory. */
import { emptySnapshot } from "../../src/gather/gather.ts";
import type { RepositoryActivity } from "../../src/activity/repository.ts";
import type { DoneChange } from "../../src/evidence/evidence.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planSync } from "../../src/plan/plan-sync.ts";
import type { Settings } from "../../src/plan/settings.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { nextReview } from "../../src/study/next-review.ts";
import { createTemplates } from "../../src/render/templates.ts";
import { repositoryOf, type Told } from "../support/activity.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";

const settings: Settings = {
  site: "site",
  readme: "README.md",
  checklists: true,
  templates: createTemplates(new Map(), null),
  languages: new Map(),
  abouts: new Map(),
  version: "0.1.0",
};
const today = "2025-10-01";

export function snapshotOf(
  text: string | null,
  repositories: RepositoryActivity[],
  other: Partial<Snapshot> = {},
): Snapshot {
  return {
    ...emptySnapshot("roadmap.json", text),
    owner: { logins: ["ana-souza", "ana"], emails: ["ana@example.com"] },
    repositories,
    ...other,
  };
}

export function planned(snapshot: Snapshot): Plan {
  return planSync(snapshot, settings, today);
}

/** The same without a site, whose pages take most of the time, for worlds that are only a beginning. */
export function plannedWithoutSite(snapshot: Snapshot): Plan {
  return planSync(snapshot, { ...settings, site: null }, today);
}

/** How a run on a day plans, without a site. Reviews can be graded. */
export function planningOn(day: string): (snapshot: Snapshot) => Plan {
  return (snapshot) => planSync(snapshot, { ...settings, site: null, grade: nextReview }, day);
}

/** The plan for a roadmap of these items and this history of its own repository. */
export function planOf(
  items: BuiltItem[],
  told: Told[] = [],
  { doneChanges = [], extra = {} }: { doneChanges?: DoneChange[]; extra?: Record<string, unknown> } = {},
): Plan {
  return planned(snapshotOf(roadmapText(items, extra), [repositoryOf(told)], { doneChanges }));
}

export function statuses({ files, site }: Plan): string[] {
  return [...files, ...(site?.files ?? [])].map(({ status }) => status);
}

/** What a run would gather after this plan was applied, but not yet committed. */
export function afterwards(snapshot: Snapshot, { decisions, files, site }: Plan): Snapshot {
  const contents = Object.fromEntries(files.map(({ path, content }) => [path, content]));
  const folder = site?.folder ?? "";
  const pages = (site?.files ?? []).map(({ path, content }) => [
    path.slice(folder.length + 1),
    typeof content === "string" ? content : "",
  ]);
  // Until it is committed, a tick that a plan removes looks like a removal by an unknown person.
  const removed = decisions
    .filter(({ write }) => write === null)
    .map(({ item }): DoneChange => ({ id: item.id, done: false, commit: null, withWork: false }));
  return {
    ...snapshot,
    roadmap: {
      ...snapshot.roadmap,
      text: contents[snapshot.roadmap.path] ?? snapshot.roadmap.text,
    },
    files: { ...snapshot.files, ...contents },
    site: Object.fromEntries(pages),
    doneChanges: [
      ...removed,
      ...snapshot.doneChanges.filter((act) => !removed.some(({ id }) => id === act.id)),
    ],
  };
}
