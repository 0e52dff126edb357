/**
 * Joins the roadmap that a cohort shares with what is a learner's own: who they are, which repositories are read, and what
 * they ticked. Both texts are valid roadmaps.
 */
import type { WrittenItem, WrittenPhase, WrittenProject, WrittenRoadmap } from "../roadmap/schema.ts";
import { checkSchema } from "../roadmap/salvage.ts";

/** @returns roadmap.json as if the learner had written all of it; null if one of the two is not a roadmap */
export function withShared(ownText: string, sharedText: string): string | null {
  const own = writtenIn(ownText);
  const shared = writtenIn(sharedText);
  if (own === null || shared === null) return null;
  const items = new Map(itemsOf(own).map((item) => [item.id, item]));
  const phases = new Map(own.phases.map((phase) => [phase.id, phase]));
  const joined: WrittenRoadmap = {
    title: shared.title,
    ...(shared.language === undefined ? {} : { language: shared.language }),
    ...(own.owner === undefined ? {} : { owner: own.owner }),
    ...(own.site === undefined ? {} : { site: own.site }),
    ...(own.cohort === undefined ? {} : { cohort: own.cohort }),
    ...(own.repositories === undefined ? {} : { repositories: own.repositories }),
    ...(shared.start === undefined ? {} : { start: shared.start }),
    phases: shared.phases.map((phase) => joinedPhase(phase, phases.get(phase.id), items)),
    strategy: (shared.strategy ?? []).map((item) => joinedItem(item, items)),
    ...(own.strategyIssue === undefined ? {} : { strategyIssue: own.strategyIssue }),
  };
  return JSON.stringify(joined);
}

function writtenIn(text: string): WrittenRoadmap | null {
  try {
    return checkSchema(JSON.parse(text.replace(/^\uFEFF/, ""))).data ?? null;
  } catch {
    return null;
  }
}

function itemsOf({ phases, strategy = [] }: WrittenRoadmap): WrittenItem[] {
  const inPhases = phases.flatMap(({ groups = [], project }) => [
    ...groups.flatMap((group) => group.items),
    ...(project?.items ?? []),
  ]);
  return [...inPhases, ...strategy];
}

type ById = ReadonlyMap<string, WrittenItem>;

function joinedPhase(
  { issue: _theirs, groups, project, ...phase }: WrittenPhase,
  own: WrittenPhase | undefined,
  items: ById,
): WrittenPhase {
  return {
    ...phase,
    ...(own?.issue === undefined ? {} : { issue: own.issue }),
    ...(groups && {
      groups: groups.map((group) => ({
        ...group,
        items: group.items.map((item) => joinedItem(item, items)),
      })),
    }),
    ...(project && { project: joinedProject(project, own?.project, items) }),
  };
}

/** The plan says what is to be built; the learner says where theirs is. */
function joinedProject(
  { id, title, description, about, path, items: planned = [] }: WrittenProject,
  own: WrittenProject | undefined,
  items: ById,
): WrittenProject {
  const theirs = own?.id === id ? own : undefined;
  return {
    ...theirs,
    ...(path === undefined || theirs !== undefined ? {} : { path }),
    ...(description === undefined ? {} : { description }),
    ...(about === undefined ? {} : { about }),
    id,
    title,
    items: planned.map((item) => joinedItem(item, items)),
  };
}

/** The plan says what ticks an item; the learner's file says whether it is ticked, and by which issue. */
function joinedItem<Item extends WrittenItem>(
  { done: _ticked, issue: _theirs, review: _reviewed, ...planned }: Item,
  items: ById,
) {
  const own = items.get(planned.id);
  return {
    ...planned,
    ...(own?.done === undefined ? {} : { done: own.done }),
    ...(own?.issue === undefined ? {} : { issue: own.issue }),
  };
}
