/** What the runner gives a step and takes from it. */
import type { Problem } from "../problems/problem.ts";

export interface Runner {
  /** An input's trimmed value; "" when it was not given. */
  input(name: string): string;
  /** From now on the runner hides this text in the log. */
  hide(secret: string): void;
  output(name: string, value: string): void;
  /** Shows a text on the page of the run, at its place when it has one. */
  annotate(level: Problem["level"], text: string, place: Place): void;
  /** Adds Markdown to the page of the run. */
  summarize(markdown: string): Promise<void>;
}

export interface Place {
  title: string;
  /** Path in the repository. */
  file?: string;
  /** Counted from 1, as the column. */
  startLine?: number;
  startColumn?: number;
}
