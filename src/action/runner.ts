/** The parts of GitHub's runner that the Action uses. */
import type { Problem } from "../problems/problem.ts";

export interface Runner {
  /** Returns an input's trimmed value; "" when it is not set. */
  input(name: string): string;
  /** Masks this text in the log from now on. */
  hide(secret: string): void;
  output(name: string, value: string): void;
  /** Adds an annotation to the run, at a place in a file if it has one. */
  annotate(level: Problem["level"], text: string, place: Place): void;
  /** Adds Markdown to the job summary. */
  summarize(markdown: string): Promise<void>;
}

export interface Place {
  title: string;
  /** Path in the repository. */
  file?: string;
  /** Lines and columns begin at 1. */
  startLine?: number;
  startColumn?: number;
}
