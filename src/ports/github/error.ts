/** A failed call to GitHub's API. Handle it by its kind, never by its message. */
import { UserError } from "../../problems/errors.ts";
import type { ProblemCode } from "../../problems/codes.ts";

const codes = {
  /** The token is invalid or lacks a permission. */
  permission: "github-permission",
  /** GitHub's rate limit is reached. */
  limit: "github-limit",
  /** This run has used all of its calls. */
  budget: "api-calls",
  /** No response or no valid one, after several attempts. */
  unavailable: "github-unavailable",
  /** GitHub rejected the call: target moved or gone, conflict, invalid values. */
  refused: "github-refused",
} as const satisfies Record<string, ProblemCode>;

export class GitHubError extends UserError {
  readonly kind: keyof typeof codes;
  /** HTTP status; null without a response. */
  readonly status: number | null;
  constructor(kind: keyof typeof codes, message: string, hint: string, status: number | null = null) {
    super(codes[kind], message, hint);
    this.kind = kind;
    this.status = status;
  }
}
