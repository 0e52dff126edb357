/** What everybody may see of a portfolio's items and skills, without any page. */
import type { LearnerSkill } from "../cohort/learner-record.ts";
import type { Findings } from "../evidence/findings.ts";
import type { PublishedDecision, PublishedRepository } from "../render/published.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { decisionsOf } from "./decisions.ts";
import { publishedView } from "./published-view.ts";
import { publishingFor } from "./publishing.ts";
import type { Snapshot } from "./snapshot.ts";

export interface VisitorsView {
  /** In the roadmap's order. */
  decisions: readonly PublishedDecision[];
  /** Each once, with the address of a line that shows it if that may be published. */
  skills: readonly LearnerSkill[];
  repositories: readonly PublishedRepository[];
}

/** As planSync publishes it on the site. */
export function visitorsView(snapshot: Snapshot, roadmap: Roadmap, findings: Findings): VisitorsView {
  const decisions = decisionsOf(roadmap, findings, snapshot);
  const publishingOf = publishingFor(snapshot, roadmap, "visitors");
  const view = publishedView(snapshot, { roadmap, decisions, findings }, publishingOf);
  const skills = new Map<string, LearnerSkill>();
  const add = (id: string, short: string, proof: string | null): void => {
    if ((skills.get(id)?.proof ?? null) === null) skills.set(id, { id, short, proof });
  };
  for (const { done, code, proofs } of view.decisions)
    for (const { skill, short, met } of code)
      if (done && met && skill !== null)
        add(skill, short, proofs.find(({ kind }) => kind === "code")?.url ?? null);
  for (const { code } of view.projects.values())
    for (const { id, short, proof } of code?.skills ?? []) add(id, short, proof.url);
  const { decisions: published, repositories } = view;
  return { decisions: published, skills: [...skills.values()], repositories };
}
