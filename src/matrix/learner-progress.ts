/** What a cohort keeps of a learner: figures of their phases, items and skills, with the proofs that may be published. */
import { learnerProblems } from "../cohort/learner-problems.ts";
import type { LearnerItem, LearnerProblem, LearnerProgress } from "../cohort/learner-record.ts";
import type { CohortState } from "../cohort/cohort-state.ts";
import type { VisitorsView } from "../plan/visitors-view.ts";
import { safeText } from "../ports/log.ts";
import { initialsOf } from "../render/cohort/names.ts";
import { inlineText } from "../render/inline.ts";
import type { PublishedDecision } from "../render/published.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

/** Most items and skills that are kept of one learner, so that one hostile roadmap cannot fill everybody's page. */
const most = { items: 1_000, skills: 500 } as const;

/**
 * @param names how the cohort names its learners: with initials, nothing that is published contains their names
 * @param url where their portfolio is published; null if that is not known
 */
export function learnerProgress(
  { login, names }: { login: string; names: CohortState["cohort"]["names"] },
  roadmap: Roadmap,
  { decisions, skills }: Pick<VisitorsView, "decisions" | "skills">,
  url: string | null,
): { progress: LearnerProgress; notes: LearnerProblem[] } {
  const { items, owner } = roadmap;
  const name = plain(owner.name ?? login);
  return {
    progress: {
      name: names === "full" ? name : initialsOf(name),
      url,
      phases: roadmap.phases.map(({ id, title, due }) => {
        const inPhase = decisions.filter(({ item }) => item.phase === id);
        const done = inPhase.filter((one) => one.done).length;
        return { id, title: plain(title), due, done, total: inPhase.length };
      }),
      items: decisions.slice(0, most.items).map(itemOf),
      skills: skills.slice(0, most.skills),
    },
    notes: items.length > most.items ? [learnerProblems.large(items.length, most.items)] : [],
  };
}

function itemOf({ item, done, on, proofs, doubt }: PublishedDecision): LearnerItem {
  const { id, title, phase, kind } = item;
  const [first] = proofs;
  // A recorded tick that could not be checked in this run is the learner's word.
  const isProven = done && first !== undefined && first.kind !== "self" && doubt?.kind !== "unseen";
  return {
    id,
    title: plain(title),
    phase,
    kind,
    state: isProven ? "proven" : done ? "declared" : "open",
    on: on !== null && on.length === 10 ? on : null,
    proof: first?.url ?? null,
  };
}

/** The learner's Markdown as text, without characters that are not what they seem. */
function plain(markdown: string): string {
  return safeText(inlineText(markdown)).replace(/\s+/g, " ").trim();
}
