/** The history of an item: when it was ticked, unticked and ticked again. */
import { dayAt } from "../../roadmap/day.ts";
import { type Evidence, type DoneChange, type Moment, newestFirst, type Proof } from "../evidence.ts";

export interface HistoryEntry {
  what: "ticked" | "ticked again" | "taken back";
  /** ISO day. */
  on: string;
  /** Why: "“Completes” in the commit message", "removed from roadmap.json by hand". */
  because: string;
  /** Null if the owner removed the tick from roadmap.json by hand. */
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

/** Only removals: a tick is already covered by its proof. */
function removalOf({ done, commit }: DoneChange): Act[] {
  if (done || commit?.author.who !== "owner") return [];
  const moment = { repository: ".", order: commit.order, at: commit.at };
  return [{ done: false, because: "removed from roadmap.json by hand", moment, proof: null }];
}

/** How many entries to keep, the newest. */
const maxEntries = 50;

/**
 * @param evidence all evidence about the item, before it was weighed
 * @param doneChanges changes of its `done` in roadmap.json
 * @returns each change between done and open, oldest first
 */
export function historyOf(evidence: readonly Evidence[], doneChanges: readonly DoneChange[]): HistoryEntry[] {
  const acts = [...evidence.flatMap(actsOf), ...doneChanges.flatMap(removalOf)].toSorted((a, b) =>
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
  return entries.slice(-maxEntries);
}
