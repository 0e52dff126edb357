/** Which ticks' history in roadmap.json could decide something, so that no other is looked for. */
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { isLater, type Moment } from "../evidence.ts";
import { evidenceFromCode } from "../code/from-code.ts";
import { evidenceFromCommits } from "../commits/from-commits.ts";
import { standingOf } from "./recorded-tick.ts";
import type { InIssues } from "../issues/issue-findings.ts";
import type { ItemRule } from "../code/search/rules.ts";

export interface WantedDoneChanges {
  /** By item: how far back its changes are wanted, to the last one or to the owner's last removal. */
  wanted: Map<string, "last" | "removal">;
  /** Sha of a commit in the portfolio's own repository: nothing in it or before it matters. Null when all may. */
  since: string | null;
}

type Said = Moment & { sha: string | null };

/** @param own the portfolio's own repository, one of `repositories` */
export function wantedDoneChanges(
  items: readonly Item[],
  repositories: readonly RepositoryActivity[],
  own: RepositoryActivity,
  rules: readonly ItemRule[],
  issues: InIssues,
): WantedDoneChanges {
  const { byItem } = evidenceFromCommits(repositories, items);
  const inCode = evidenceFromCode(repositories, rules, items);
  const wanted: WantedDoneChanges["wanted"] = new Map();
  const moments: Said[] = [];
  for (const item of items) {
    const { id, written } = item;
    const code = inCode.get(id) ?? [];
    const said = [
      ...(byItem.get(id) ?? []),
      ...code.flatMap(({ evidence }) => evidence),
      ...(issues.byItem.get(id) ?? []),
    ];
    const counted = said.filter(({ dismissed }) => dismissed === null);
    const byHand = written === true || (typeof written === "object" && written.proof === undefined);
    // A tick that something speaks against: which came later? An open item that something speaks for: was it removed?
    const contrary = counted.filter(({ says }) => says === (written === false ? "done" : "open"));
    // What is older than the proof that stands has a reason not to stand there: a removal in between?
    const standing = standingOf(item, repositories, undefined, code, issues);
    const older =
      standing.state === "seen"
        ? counted.filter(({ says, moment }) => says === "done" && isLater(standing.evidence.moment, moment))
        : [];
    // A tick whose proof is not there to be seen: who made it?
    const claimed = byHand || standing.state === "unseen";
    if (claimed || contrary.length > 0) wanted.set(id, "last");
    if (older.length > 0) wanted.set(id, "removal");
    if (claimed) moments.push({ repository: own.listed, order: null, at: 0, sha: null });
    else moments.push(...[...contrary, ...older].map(({ moment, proof }) => ({ ...moment, sha: proof.ref })));
  }
  return { wanted, since: earliestIn(own, moments) };
}

/** The oldest of the commits, when all of them stand in this repository: what matters came after it. */
function earliestIn(own: RepositoryActivity, moments: readonly Said[]): string | null {
  if (moments.some(({ repository, order }) => repository !== own.listed || order === null)) return null;
  const [oldest] = moments.toSorted((a, b) => (b.order ?? 0) - (a.order ?? 0));
  return oldest?.sha ?? null;
}
