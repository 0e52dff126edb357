/**
 * Asks GitHub about the issues that would tick or untick something: who edited their texts, where people who
 * cannot write may edit them, and whose work closed them.
 */
import { closingsInQuestion, textsInQuestion } from "../evidence/issues/in-question.ts";
import { Closings } from "../gather/issues/closings.ts";
import { Editors } from "../gather/issues/editors.ts";
import type { IssuePort } from "../gather/issues/issues.ts";
import type { Sources } from "../gather/sources.ts";
import { decisionsOf } from "../plan/decisions.ts";
import { rereadIssues } from "../plan/reading.ts";
import type { Observation } from "./observation.ts";
import { reserveOf } from "./reserve.ts";

/** Fills in the snapshot's `edits` and `closing`, until every issue that would change something has been asked about. */
export async function askAboutIssues(
  { snapshot, reading }: Observation,
  { github }: IssuePort,
  { account }: Pick<Sources, "account">,
): Promise<Observation> {
  const { roadmap } = reading.parsed;
  if (roadmap === null) return { snapshot, reading };
  const { owner, repositories } = snapshot;
  const reserve = reserveOf(roadmap, github);
  const editors = new Editors({ github, owner, account, reserve });
  const closings = new Closings({ github, owner, repositories, reserve });
  let seen = reading;
  while (seen.findings !== null) {
    const { findings } = seen;
    const decisions = decisionsOf(roadmap, findings, snapshot);
    const texts = await editors.ask(textsInQuestion(roadmap, decisions, findings.issues));
    const closed = await closings.ask(closingsInQuestion(decisions, findings.issues));
    if (!texts && !closed) break;
    seen = rereadIssues(seen, snapshot);
  }
  snapshot.problems.push(...editors.problems, ...closings.problems);
  return { snapshot, reading: seen };
}
