/** Where in time a change of an item's `done` in roadmap.json happened. */
import type { DoneChange, Moment } from "../evidence.ts";

/** An uncommitted change is newer than every commit. */
export function momentOfChange({ commit }: DoneChange): Moment {
  return { repository: ".", order: commit?.order ?? -1, at: commit?.at ?? Number.POSITIVE_INFINITY };
}
