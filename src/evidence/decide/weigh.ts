/** Weighs evidence for against evidence against: what was undone, removed by hand or outranked does not count. */
import { shortSha } from "../../activity/commit.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { type DoneChange, type Evidence, isLater, type Moment } from "../evidence.ts";
import { momentOfChange } from "./done-change.ts";

/** @returns the same evidence, each piece with the reason if it does not count */
export function weigh(
  item: Item,
  all: readonly Evidence[],
  changes: readonly DoneChange[],
  isRecorded: (one: Evidence) => boolean,
): Evidence[] {
  if (item.kind === "habit")
    return all.map((one) => (one.kind === "code" ? one : dismiss(one, "a habit is measured, not ticked")));
  const explicit = all.filter((one) => one.dismissed === null && one.explicit);
  const opens = explicit.filter(({ says }) => says === "open");
  const removed = removalOf(item, changes, opens.length > 0);
  const weighed = all.map((one): Evidence => {
    if (one.dismissed !== null || one.says === "open") return one;
    if (removed !== null && !isRecorded(one) && !isLater(one.moment, removed))
      return dismiss(one, "older than the day the tick was removed from roadmap.json by hand");
    const against = opens.find((open) => !outlasts(one, open, explicit));
    return against === undefined ? one : dismiss(one, takenBack(one, against));
  });
  const dones = weighed.filter((one) => one.dismissed === null && one.explicit && one.says === "done");
  return weighed.map((one) => {
    if (one.says === "done") return one;
    const answered = [...dones, ...opens].some(({ moment }) => isLater(moment, one.moment));
    return answered ? dismiss(one, "a later mention counts instead") : one;
  });
}

/** Keeps the first reason. */
function dismiss(one: Evidence, reason: string): Evidence {
  return { ...one, dismissed: one.dismissed ?? reason };
}

/** Explicit mentions outrank rules, and of two explicit ones the later counts. */
function outlasts(done: Evidence, open: Evidence, explicit: readonly Evidence[]): boolean {
  if (!isLater(done.moment, open.moment)) return false;
  return (
    done.explicit || explicit.some(({ says, moment }) => says === "done" && isLater(moment, open.moment))
  );
}

function takenBack(done: Evidence, against: Evidence): string {
  const where = `${against.because} ${shortSha(against.proof.ref ?? "")}`.trim();
  return done.explicit ? `taken back later: ${where}` : `an explicit mention outranks a rule: ${where}`;
}

/**
 * When the owner removed the tick by hand; null when they did not. An uncommitted removal is our own when an explicit
 * mention against the item explains it.
 */
function removalOf(item: Item, changes: readonly DoneChange[], reopened: boolean): Moment | null {
  const removal =
    item.written === false
      ? changes.slice(0, 1).find(({ done }) => !done)
      : changes.find(({ done, commit }) => !done && commit?.author.who === "owner");
  if (removal === undefined) return null;
  if (removal.commit === null) return reopened ? null : momentOfChange(removal);
  return removal.commit.author.who === "owner" ? momentOfChange(removal) : null;
}
