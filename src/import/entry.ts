/** What a note consists of, in its order: headings, tasks, tables and text, each with its line. */
import type { PhrasingContent } from "mdast";

/** The rank of an outermost entry of a list that serves as a heading. */
export const entryRank = 10;

/** A heading, or a line that serves as one. */
export interface Label {
  /** 1 to 6 for headings; more for lines that serve as one, such as a line in bold. A label ends those of its rank or more. */
  rank: number;
  /** Plain text as the note has it. */
  text: string;
  /** Whether it starts with a pin: 📌. */
  pinned: boolean;
  /** 1-based. */
  line: number;
}

/** An entry of a list that has tasks below it. */
export interface Parent {
  label: Label;
  /** Null for an entry without a box. */
  task: Task | null;
}

export interface Task {
  /** Plain text as the note has it: markup removed, spaces folded. */
  text: string;
  /** The same as inline Markdown. */
  source: string;
  done: boolean;
  /** 1-based. */
  line: number;
  /** Headings and other labels above it, outermost first. */
  labels: readonly Label[];
  /** The list entries that it is nested in, outermost first. */
  parents: readonly Parent[];
}

/** Text that may say something about a phase: a goal, a project, a date. */
export interface Prose {
  /** The label that it starts with, without its colon: "Meta" in "🎯 **Meta:** …". Null if it has none. */
  lead: string | null;
  /** What follows the lead, as inline Markdown with folded spaces. */
  rest: string;
  line: number;
  /** Its last line. */
  end: number;
  labels: readonly Label[];
}

/** An entry of a list that has no box, or a line of text; it may turn out to be a task. */
export interface Loose {
  nodes: readonly PhrasingContent[];
  text: string;
  source: string;
  line: number;
  labels: readonly Label[];
  parents: readonly Parent[];
  /** Whether the entry, or all of its text, is struck out. */
  struck: boolean;
  /** Whether it is an entry of a list. */
  listed: boolean;
}

export interface Row {
  /** Plain text of each cell; a picture counts as its alternative text. */
  cells: readonly string[];
  sources: readonly string[];
  header: readonly string[];
  line: number;
  labels: readonly Label[];
}

export type Entry =
  | { kind: "label"; label: Label }
  | { kind: "task"; task: Task }
  | { kind: "prose"; prose: Prose }
  | { kind: "loose"; loose: Loose }
  | { kind: "row"; row: Row }
  | { kind: "hidden"; line: number; where: "a code block" | "a comment" }
  | { kind: "rule"; line: number };
