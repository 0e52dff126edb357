/** A cell of a notebook, and its lines. */
import type { CellLanguage } from "./language-of.ts";

export interface NotebookLine {
  text: string;
  /** 1-based line of the .ipynb file on which the line's JSON string begins. Several lines may share it. */
  line: number;
  /**
   * The line's own number, which facts have. The same as `line` if no two lines of the notebook share one, as in all that
   * Jupyter saves; otherwise the lines of all cells are numbered through, from 1.
   */
  number: number;
}

export interface Cell {
  /** Its number among all cells, from 1. */
  number: number;
  /** Null for text, and for raw cells. */
  language: CellLanguage | null;
  /** The name of its language, as the notebook says it. */
  said: string;
  lines: NotebookLine[];
}

/** A code cell without the lines that are IPython's own. */
export interface NotebookCell {
  language: CellLanguage;
  lines: NotebookLine[];
}
