/** A plan as a note describes it, before its parts have ids. */
import type { Label, Prose, Task } from "./entry.ts";
import type { WrittenSchedule } from "./schedule-in.ts";

interface DraftGroup {
  title: string;
  tasks: Task[];
}

export interface DraftProject {
  /** What the note calls it: "Mini-projeto". */
  kind: string;
  /** Its name, "" if the note gives it none. */
  name: string;
  /** Inline Markdown; "" if there is none. */
  description: string;
  tasks: Task[];
  line: number;
}

export interface DraftPhase {
  /** The label that heads it; null for tasks that no label heads. */
  label: Label | null;
  title: string;
  /** As the note counts its phases: 2 for "Fase 2". Null if it does not. */
  number: number | null;
  /** Inline Markdown. */
  goal: string | null;
  schedule: WrittenSchedule;
  groups: DraftGroup[];
  project: DraftProject | null;
  line: number;
}

export interface Draft {
  /** The label that names all of the plan; null if there is none. */
  title: string | null;
  phases: DraftPhase[];
  /** Text that became a goal, a date or a description. */
  placed: Prose[];
  /** Goals, dates and projects for which there is no place. */
  unplaced: Prose[];
  strategy: { tasks: Task[]; habits: boolean }[];
}
