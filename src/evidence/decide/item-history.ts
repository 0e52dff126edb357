/** What became of an item over time: ticked, taken back, ticked again. */
import { dayAt } from "../../roadmap/day.ts";
import { type Evidence, type DoneChange, type Moment, newestFirst, type Proof } from "../evidence.ts";

export interface HistoryEntry {
  what: "ticked" | "ticked again" | "taken back";
  /** ISO day. */
  on: string;
  /** What made it so: "Completes: sql-joins", "edited roadmap.json by hand". */
  because: string;
  /** Null when the owner only took the tick out of roadmap.json. */
  proof: Proof | null;
}

interface Act extends Pick<HistoryEntry, "because" | "proof"> {
  done: boolean;
  moment: Moment;
}

function actsOf({ says, kind, because, moment, proof, dismissed, undone }: Evidence): Act[] {
  if (kind === "self" || (dismissed !== null && undone === undefined)) return [];
  const act = { done: says === "done", because, moment, proof };
  return undone === undefined ? [act] : [act, { done: !act.done, because: "reverted", ...undone }];
}

/** Only that a tick was taken out: one that was put in is told by its proof. */
function removalOf({ done, commit }: DoneChange): Act[] {
  if (done || commit?.author.who !== "owner") return [];
  const moment = { repository: ".", order: commit.order, at: commit.at };
  return [{ done: false, because: "taken out of roadmap.json by hand", moment, proof: null }];
}

/** Turns that are kept, the newest; a box that flips a thousand times tells no more. */
const longest = 50;

/**
 * @param heard all that was found for and against, before it was weighed
 * @param doneChanges changes of its `done` by hand
 * @returns the turns from done to open and back, the oldest first
 */
export function historyOf(heard: readonly Evidence[], doneChanges: readonly DoneChange[]): HistoryEntry[] {
  const acts = [...heard.flatMap(actsOf), ...doneChanges.flatMap(removalOf)].toSorted((a, b) =>
    newestFirst(b.moment, a.moment),
  );
  const entries: HistoryEntry[] = [];
  let done = false;
  for (const act of acts) {
    if (act.done === done) continue;
    done = act.done;
    const what = !done ? "taken back" : entries.length === 0 ? "ticked" : "ticked again";
    entries.push({ what, on: act.proof?.on ?? dayAt(act.moment.at), because: act.because, proof: act.proof });
  }
  return entries.slice(-longest);
}
