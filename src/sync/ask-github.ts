/**
 * Asks GitHub about the commits that would tick open items, and about those that the site shows. Without an
 * answer nothing changes, so that a rate limit or a missing permission takes no tick away.
 */
import { isKnown } from "../activity/person.ts";
import { accountOf, ownIn } from "../activity/repository.ts";
import { shownCommits, tickingCommits } from "../evidence/decide/ticking-commits.ts";
import { findEvidence, type Findings } from "../evidence/findings.ts";
import { type CommitPort, HostedCommits } from "../gather/hosted-commits.ts";
import { isOnServer } from "../gather/on-server.ts";
import { decisionsOf } from "../plan/decisions.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Observation } from "./observation.ts";
import { reserveOf } from "./reserve.ts";

/** The most proofs of ticked items that are asked about, in the roadmap's order: ten calls. */
const mostShown = 1000;

/**
 * Fills in the snapshot's `othersCommits` and `verified`. If commits turn out to be somebody else's, the evidence is
 * looked for again without them, until what ticks has been asked about.
 * @param shows whether the site is written
 */
export async function askGitHub(seen: Observation, port: CommitPort, shows: boolean): Promise<Observation> {
  const { snapshot, reading } = seen;
  const { roadmap } = reading.parsed;
  let { findings } = reading;
  if (roadmap === null || findings === null || !isKnown(snapshot.owner)) return seen;
  const asking = new HostedCommits(port, {
    owner: snapshot.owner,
    repositories: snapshot.repositories,
    account: accountIn(seen, port.web),
    reserve: reserveOf(roadmap, port.github),
  });
  while (await asking.ask(tickingCommits(decisionsOf(roadmap, findings, snapshot), findings))) {
    snapshot.othersCommits = asking.others;
    findings = reweighed(findings, seen, roadmap);
  }
  if (shows) {
    const shown = shownCommits(decisionsOf(roadmap, findings, snapshot));
    await asking.ask(shown.slice(0, mostShown));
    // Only these, so that a later run, which asks about fewer commits, shows the same.
    const shas = new Set(shown.map(({ sha }) => sha));
    snapshot.verified = asking.verified.filter((sha) => shas.has(sha));
  }
  snapshot.othersCommits = asking.others;
  snapshot.problems.push(...asking.problems);
  return { snapshot, reading: { ...reading, findings } };
}

function reweighed(findings: Findings, { snapshot }: Observation, roadmap: Roadmap): Findings {
  return { ...findEvidence(snapshot, roadmap), handTicks: findings.handTicks };
}

/** Null if the portfolio's own repository is not on GitHub. */
function accountIn({ snapshot }: Observation, web: string): string | null {
  const own = ownIn(snapshot.repositories);
  return own !== undefined && isOnServer(own, web) ? accountOf(own) : null;
}
