/** Portfolios with reviews, whose runs are played in memory. */
import type { Grade } from "../../src/activity/review-issue.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { planningOn } from "../plan/snapshots.ts";
import { type BuiltItem, roadmapText } from "./roadmaps.ts";
import { run as runAt, served } from "./served.ts";

export const done = { on: "2025-09-03", proof: "commit 1a2b3c4" };
export const joins: BuiltItem = { id: "joins", done };

/** A roadmap without due dates, so that no milestone is made first. */
export function planOf(items: BuiltItem[], study: object = { reviews: "issue" }): string {
  return roadmapText(items, { study, start: undefined }).replace('"due": "2025-10-20",', "");
}

/** A run on an ISO day. */
export function run(snapshot: Snapshot, day: string) {
  return runAt(snapshot, `${day}T12:00:00Z`, planningOn(day));
}

export const stateIn = ({ roadmap }: Snapshot, id = "joins"): unknown =>
  itemIn(roadmap.text ?? "", id)["review"];

function itemIn(text: string, id: string): Record<string, unknown> {
  const { phases } = JSON.parse(text);
  return phases[0].groups[0].items.find((one: { id: string }) => one.id === id) ?? {};
}

/** The number of the review issue. */
export function numberIn({ roadmap }: Snapshot): number {
  return JSON.parse(roadmap.text ?? "").study.issue;
}

/** Ticks a box, as GitHub does. */
export const tick =
  (id: string, grade: Grade) =>
  (body: string): string =>
    body.replace(new RegExp(`\\[ \\] (${grade} <!-- roadfolio:grade ${id} )`), "[x] $1");

/** After the first run, on 10 September: the review is due. */
export function started(items: BuiltItem[] = [joins]): Snapshot {
  return run(served(planOf(items)), "2025-09-10").next;
}
