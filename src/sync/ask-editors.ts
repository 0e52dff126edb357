/**
 * Asks GitHub who edited the texts of issues that would tick or untick something, where people who cannot write may edit
 * them: in an organization's repository.
 */
import { textsInQuestion } from "../evidence/issues/texts-in-question.ts";
import { Editors } from "../gather/issues/editors.ts";
import type { IssuePort } from "../gather/issues/issues.ts";
import type { Sources } from "../gather/sources.ts";
import { decisionsOf } from "../plan/decisions.ts";
import { rereadIssues } from "../plan/reading.ts";
import type { Observation } from "./observation.ts";
import { reserveOf } from "./reserve.ts";

/** Fills in the snapshot's `edits`, until every text that would change something has been asked about. */
export async function askEditors(
  { snapshot, reading }: Observation,
  { github }: IssuePort,
  { account }: Pick<Sources, "account">,
): Promise<Observation> {
  const { roadmap } = reading.parsed;
  if (roadmap === null) return { snapshot, reading };
  const { owner } = snapshot;
  const editors = new Editors({ github, owner, account, reserve: reserveOf(roadmap, github) });
  let seen = reading;
  if (snapshot.issues.every((activity) => editors.isSurelyPersonal(activity))) return { snapshot, reading };
  while (seen.findings !== null) {
    const { findings } = seen;
    const texts = textsInQuestion(roadmap, decisionsOf(roadmap, findings, snapshot), findings.issues);
    if (!(await editors.ask(texts))) break;
    seen = rereadIssues(seen, snapshot);
  }
  snapshot.problems.push(...editors.problems);
  return { snapshot, reading: seen };
}
