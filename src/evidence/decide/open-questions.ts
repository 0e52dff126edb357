/** What the findings leave open: the items whose `done` must be looked up in the history of roadmap.json. */
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { type Evidence, isLater, type Moment } from "../evidence.ts";
import { evidenceAbout, type Findings } from "../findings.ts";
import { recordedTick } from "./recorded-tick.ts";

/** Changes of `done` that could decide something. Nothing else is looked up. */
export interface OpenQuestions {
  /** By item, how far back to look: to the last change, or to the owner's last removal. */
  wanted: Map<string, "last" | "removal">;
  /** Sha of a commit of the portfolio's own repository: it and older ones do not matter. Null when all may. */
  since: string | null;
}

/** A moment, and the commit it belongs to. */
type Mention = Moment & { sha: string | null };

/**
 * @param own the portfolio's own repository
 * @param ticksMissing whether an earlier run wrote more ticks than roadmap.json has: where did they go?
 */
export function openQuestions(
  items: readonly Item[],
  own: RepositoryActivity,
  findings: Findings,
  ticksMissing = false,
): OpenQuestions {
  const wanted: OpenQuestions["wanted"] = new Map();
  const mentions: Mention[] = [];
  for (const item of items) {
    const { id, written } = item;
    const counted = evidenceAbout(id, findings).filter(({ dismissed }) => dismissed === null);
    const recorded = recordedTick(item, findings, undefined);
    // Evidence against a tick, or for an open item: which came later, the evidence or the change by hand?
    const contrary = counted.filter(({ says }) => says === (written === false ? "done" : "open"));
    // Evidence older than the recorded proof: was the tick removed in between, so that it does not count?
    const older = recorded.state === "seen" ? olderThan(recorded.evidence, counted) : [];
    // A tick without a proof that can be checked: who wrote it?
    const claimed = recorded.state === "self" || recorded.state === "unseen";
    const missing = ticksMissing && written === false;
    if (claimed || missing || contrary.length > 0) wanted.set(id, "last");
    if (older.length > 0) wanted.set(id, "removal");
    if (claimed || missing) mentions.push({ repository: own.listed, order: null, at: 0, sha: null });
    else
      mentions.push(...[...contrary, ...older].map(({ moment, proof }) => ({ ...moment, sha: proof.ref })));
  }
  return { wanted, since: oldestIn(own, mentions) };
}

function olderThan({ moment: recorded }: Evidence, counted: readonly Evidence[]): Evidence[] {
  return counted.filter(({ says, moment }) => says === "done" && isLater(recorded, moment));
}

/** The oldest of the commits if all of them are in this repository: only what came after it matters. */
function oldestIn(own: RepositoryActivity, mentions: readonly Mention[]): string | null {
  if (mentions.some(({ repository, order }) => repository !== own.listed || order === null)) return null;
  const [oldest] = mentions.toSorted((a, b) => (b.order ?? 0) - (a.order ?? 0));
  return oldest?.sha ?? null;
}
