/** GitHub did not do what it was asked. What follows from it depends on the kind alone, never on the words. */
import { UserError } from "../../problems/errors.ts";
import type { ProblemCode } from "../../problems/codes.ts";

const codes = {
  /** The token is not valid or may not do this. */
  permission: "github-permission",
  /** GitHub's limit of requests is reached. */
  limit: "github-limit",
  /** What this run may ask is used up. */
  budget: "api-calls",
  /** No answer, or none that makes sense, after several tries. */
  unavailable: "github-unavailable",
  /** GitHub understood and refused: moved, gone, conflict, not valid. */
  refused: "github-refused",
} as const satisfies Record<string, ProblemCode>;

export class GitHubError extends UserError {
  readonly kind: keyof typeof codes;
  /** The status of the answer; null when there was none. */
  readonly status: number | null;
  constructor(kind: keyof typeof codes, message: string, hint: string, status: number | null = null) {
    super(codes[kind], message, hint);
    this.kind = kind;
    this.status = status;
  }
}
