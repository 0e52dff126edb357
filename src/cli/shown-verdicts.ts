/** What `roadfolio verify` shows. */
import type { Verdict } from "../verify/verdict.ts";

/** What was verified, in every form in which it can be printed. */
export interface ShownVerdicts {
  verdicts: readonly Verdict[];
  /** The text of the file. */
  text: string;
  /** What reports call that file. */
  file: string;
  json: object;
  lines: string[];
}
