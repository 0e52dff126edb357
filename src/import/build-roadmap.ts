/** Turns a draft into a roadmap as its owner would write it, with an id for each part. */
import { addMonths } from "../roadmap/day.ts";
import { newId } from "../roadmap/new-id.ts";
import { limits, type WrittenItem, type WrittenPhase, type WrittenRoadmap } from "../roadmap/schema.ts";
import { isoDayOf, type NumberOrder } from "./dates.ts";
import { plainLabel } from "./decoration.ts";
import type { Draft, DraftPhase, DraftProject } from "./draft.ts";
import type { Task } from "./entry.ts";
import { fold } from "./inline.ts";
import { itemTitle, shorten } from "./item-title.ts";
import type { SkillEvidence } from "./skill-evidence.ts";
import { gateAfter, isHabit } from "./words.ts";

export interface ImportedItem {
  id: string;
  /** Plain text as the note has it. */
  text: string;
  done: boolean;
  /** 1-based. */
  line: number;
  /** Titles of its phase and group. */
  path: string[];
  /** The skills of the catalogue that it was linked to. */
  skills: string[];
  /** Those that may fit, the best first; empty if a link is sure. */
  likely: string[];
}

/** What an item's skills are found from. All texts but its source are plain. */
interface SkillContext {
  text: string;
  /** The same as inline Markdown. */
  source: string;
  /** Headings, lines in bold and tasks above it, outermost first. */
  path: readonly string[];
  /** The items of its group or project, itself included. */
  siblings: readonly string[];
}

/** The skills of the catalogue that an item is linked to. */
type SkillsOf = (item: SkillContext) => SkillEvidence;

export interface Built {
  roadmap: WrittenRoadmap;
  /** In the note's order. */
  items: ImportedItem[];
}

/** The day each phase is due, as far as the note says. */
export type DueDays = Map<DraftPhase, string | null>;

export interface BuildOptions {
  /** Title of a note that has none. */
  title: string;
  order: NumberOrder;
  /** ISO day on which the note was begun; null if it does not say. */
  start: string | null;
  study: WrittenRoadmap["study"];
  skillsOf: SkillsOf;
}

/** Address of the schema, with which editors check the file and complete what is typed. */
const schemaUrl = "https://raw.githubusercontent.com/roadfolio/roadfolio/main/schema/roadmap.schema.json";

/** @param draft what the note says */
export function buildRoadmap(draft: Draft, options: BuildOptions): Built & { dueDays: DueDays } {
  const dueDays: DueDays = new Map();
  const taken = new Set<string>();
  const items: ImportedItem[] = [];
  const idFor = (title: string): string => {
    const id = newId(title, taken);
    taken.add(id);
    return id;
  };
  // People type the ids of items, so these come first and get the plain ones.
  const ids = new Map<Task, string>();
  const everyTask = [
    ...draft.phases.flatMap(({ groups, project }) => [
      ...groups.flatMap(({ tasks }) => tasks),
      ...(project?.tasks ?? []),
    ]),
    ...draft.strategy.flatMap(({ tasks }) => tasks),
  ];
  for (const task of everyTask.toSorted((a, b) => a.line - b.line)) ids.set(task, idFor(titleOf(task).title));

  function titleOf(task: Task): ReturnType<typeof itemTitle> {
    // A picture without a description has no text at all.
    return itemTitle(task.source || task.text || `Line ${task.line}`, options.order, options.start);
  }

  function itemOf(task: Task, path: string[], siblings: readonly string[]): WrittenItem {
    const { title, on } = titleOf(task);
    const id = ids.get(task) ?? "";
    const { skills, rules, likely } = options.skillsOf(contextOf(task, siblings));
    items.push({ id, text: task.text, done: task.done, line: task.line, path, skills, likely });
    const alias = shorten(fold(task.source));
    return {
      id,
      title,
      ...(alias === title || alias === "" ? {} : { aliases: [alias] }),
      ...(rules.length === 0 ? {} : { evidence: rules }),
      ...(task.done ? { done: on === null ? true : { on } } : {}),
    };
  }

  const isCounted = draft.phases.some(({ schedule }) => schedule.span?.from === 0);
  let start = options.start;
  const phases = draft.phases.map((phase): WrittenPhase => {
    const title = shorten(phase.title || options.title);
    const id = idFor(title);
    const { due, months } = timeOf(phase, start, isCounted);
    dueDays.set(phase, due);
    start = due ?? (start !== null && months !== null ? addMonths(start, months) : start);
    const groups = phase.groups.map((group) => {
      const name = shorten(group.title || title);
      return {
        id: idFor(name),
        title: name,
        items: group.tasks.map((task) => itemOf(task, [title, name], textsOf(group.tasks))),
      };
    });
    return {
      id,
      title,
      ...(phase.goal === null || phase.goal === "" ? {} : { goal: shorten(phase.goal, limits.text) }),
      ...(due === null ? {} : { due }),
      ...(months === null ? {} : { months }),
      groups,
      ...(phase.project === null ? {} : { project: projectOf(phase.project, title) }),
    };
  });

  function projectOf(project: DraftProject, phase: string): NonNullable<WrittenPhase["project"]> {
    const title = shorten(project.name || firstClause(project.description) || `${project.kind}: ${phase}`);
    return {
      id: idFor(title),
      title,
      ...(project.description === "" ? {} : { description: shorten(project.description, limits.text) }),
      items: project.tasks.map((task) => itemOf(task, [phase, title], textsOf(project.tasks))),
    };
  }

  const strategy = draft.strategy.flatMap(({ tasks, habits }) =>
    tasks.map((task) => ({ ...itemOf(task, [], textsOf(tasks)), ...kindOf(task, habits) })),
  );

  function kindOf(task: Task, habits: boolean): { kind?: "habit" | "gate"; after?: string } {
    const number = gateAfter(task.text);
    const index = draft.phases.findIndex((phase, at) => (phase.number ?? at + 1) === number);
    const after = phases[index]?.id;
    if (after !== undefined) return { kind: "gate", after };
    return !task.done && (habits || isHabit(task.text)) ? { kind: "habit" } : {};
  }

  return {
    roadmap: {
      $schema: schemaUrl,
      title: shorten(draft.title ?? options.title),
      ...(options.start === null ? {} : { start: options.start }),
      phases,
      ...(strategy.length === 0 ? {} : { strategy }),
      ...(options.study === undefined ? {} : { study: options.study }),
    },
    items: items.toSorted((a, b) => a.line - b.line),
    dueDays,
  };
}

function textsOf(tasks: readonly Task[]): string[] {
  return tasks.map(({ text }) => text);
}

function contextOf(task: Task, siblings: readonly string[]): SkillContext {
  const labels = [...task.labels, ...task.parents.map(({ label }) => label)];
  return {
    text: task.text,
    source: task.source,
    path: labels.map(({ text }) => plainLabel(text)),
    siblings,
  };
}

/**
 * @param start ISO day on which the phase begins; null if unknown
 * @param isCounted whether the plan counts its time from 0 on, phase by phase
 */
function timeOf(
  { schedule }: DraftPhase,
  start: string | null,
  isCounted: boolean,
): { due: string | null; months: number | null } {
  const { due, months, span } = schedule;
  const day = due === null || due.ambiguous ? null : isoDayOf(due, start);
  // "6-18 months" are twelve of the plan's months, "6-8 weeks" an estimate.
  const isSpan =
    span !== null && span.from > 0 && (isCounted || (span.from >= 3 && span.to >= span.from * 3));
  return {
    due: day,
    months: isSpan ? Math.round((span.to - span.from) * 100) / 100 : months,
  };
}

/** "A script that queries an API, saves it …" up to its first comma, if that is short enough for a title. */
function firstClause(description: string): string {
  const clause = /^[^,.;:()\n]+/.exec(description)?.[0] ?? "";
  const bare = clause.trim().replace(/\s+(?:com|con|with|para|for|que|that)$/i, "");
  return bare.length <= 80 && !/[`*_]/.test(bare) ? bare : "";
}
