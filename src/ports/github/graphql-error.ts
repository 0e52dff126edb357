/** Errors of GitHub's GraphQL API, which come with status 200. Their type decides; their message is only quoted. */
import * as z from "zod";
import { untrusted } from "../../text/untrusted.ts";
import type { Call } from "./call.ts";
import { GitHubError } from "./error.ts";

/** An error without a type is one of GitHub's own failures. */
export const typedErrors = z.array(z.object({ type: z.string(), message: z.string() })).min(1);

/** @param otherwise the hint for what is neither a rate limit nor a permission */
export function graphqlError(
  { doing, needs }: Pick<Call<unknown>, "doing" | "needs">,
  errors: z.infer<typeof typedErrors>,
  otherwise: string,
): GitHubError {
  const said = untrusted(errors.map(({ message }) => message).join("; ")).untrusted;
  const types = new Set(errors.map(({ type }) => type));
  const error = (kind: "permission" | "limit" | "refused", hint: string): GitHubError =>
    new GitHubError(kind, `${doing} failed. GitHub says: “${said}”`, hint);
  if (types.has("RATE_LIMITED")) return error("limit", "Run again later.");
  if (types.has("FORBIDDEN") || types.has("INSUFFICIENT_SCOPES"))
    return error("permission", `Give the job or the token the permission “${needs}”.`);
  return error("refused", otherwise);
}
