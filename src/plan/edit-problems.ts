/** Reports texts of issues that change nothing because of who edited them. */
import { ownIn } from "../activity/repository.ts";
import type { Decision } from "../evidence/decision.ts";
import { allActs, type BoxAct } from "../evidence/issues/from-checklists.ts";
import type { IssueEvidence } from "../evidence/issues/issue-evidence.ts";
import type { IssueFindings } from "../evidence/issues/issue-findings.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { firstFew } from "./first-few.ts";

/** @param writes whether this run updates the checklists */
export function editProblems(
  roadmap: Roadmap,
  decisions: readonly Decision[],
  { activities, byItem }: IssueFindings,
  writes: boolean,
): Problem[] {
  const own = ownIn(activities);
  const acts = own === undefined ? [] : allActs(own, roadmap);
  const done = new Map(decisions.map((decision) => [decision.item.id, decision.done]));
  const problems = [...byItem].flatMap(([id, said]) =>
    said
      .filter(({ says, byEdit }) => byEdit && done.get(id) !== (says === "done"))
      .map((one) => {
        const act = acts.find(
          ({ item, issue, refusal }) =>
            refusal !== null && one.kind === "checklist" && item === id && `#${issue}` === one.proof.ref,
        );
        return problemOf(id, one, act, writes);
      }),
  );
  return firstFew(
    problems,
    "text of an issue changes nothing because of who edited it",
    "texts of issues change nothing because of who edited them",
  );
}

function problemOf(
  id: string,
  { says, proof, dismissed, unseen }: IssueEvidence,
  act: BoxAct | undefined,
  writes: boolean,
): Problem {
  const ticks = says === "done";
  const message = `${proof.repository ?? ""}${proof.ref ?? ""} does not ${ticks ? "tick" : "untick"} “${id}”: ${dismissed ?? ""}.`;
  const hint = unseen
    ? "Nothing is lost: the next run asks GitHub again."
    : act !== undefined && writes
      ? `The box is ${ticks ? "cleared" : "ticked again"}. If you agree with the change, make it yourself now.`
      : ticks
        ? `If it is your work, mention the item in a commit: “Completes: ${id}”.`
        : `If you agree, mention the item in a commit: “Reopens: ${id}”.`;
  return problemWithoutPlace("notice", "edited-by-others", message, hint, [proof.listed ?? ""]);
}
