/** Explains why GitHub rejected a call. The status decides; GitHub's message is only quoted. */
import * as z from "zod";
import { cleanLine } from "../../text/untrusted.ts";
import type { Call } from "./call.ts";
import { GitHubError } from "./error.ts";

/** @param status 300 to 499, except for rate limits */
export function refusal(call: Call<unknown>, status: number, data: unknown): GitHubError {
  const error = (kind: "permission" | "refused", what: string, hint: string): GitHubError =>
    new GitHubError(kind, `${call.doing} failed: ${what}.${saying(data)}`, hint, status);

  if (status === 401)
    return error("permission", "GitHub does not accept the token", "Use a valid token that has not expired.");
  if (status === 403)
    return error(
      "permission",
      "the token lacks a permission",
      [`Give the job or the token the permission “${call.needs}”.`, ...(call.also ? [call.also] : [])].join(
        " ",
      ),
    );
  if (status < 400)
    return error(
      "refused",
      "it was moved, or its repository was",
      "If the repository was renamed or transferred, use its new name and run again.",
    );
  // If the route has a number, the issue is missing; otherwise the repository is.
  if (call.route.includes("{number}"))
    return error(
      "refused",
      `GitHub answered with ${status}`,
      "Open it on GitHub, fix what GitHub reports, and run again.",
    );
  if (status === 410)
    return error(
      "refused",
      call.route.includes("/pulls") ? "pull requests are turned off" : "issues are turned off",
      "Turn them on in the repository's settings and run again, or run without them.",
    );
  if (status === 404 && call.route.startsWith("GET "))
    return error(
      "permission",
      "the repository does not exist, or the token has no access to it",
      `Check its name, and that the token has the permission “${call.needs}” for it.`,
    );
  return error("refused", `GitHub answered with ${status}`, "Fix what GitHub reports, then run again.");
}

/** docs.github.com, "Troubleshooting the REST API": a 422 names the invalid fields. */
const refusalBody = z.object({
  message: z.string(),
  errors: z
    .array(
      z.union([
        z.string(),
        z.object({ message: z.string() }).transform(({ message }) => message),
        z.object({ field: z.string(), code: z.string() }).transform(({ field, code }) => `${field} ${code}`),
      ]),
    )
    .catch([]),
});

function saying(data: unknown): string {
  const body = refusalBody.safeParse(data);
  if (!body.success) return "";
  const said = cleanLine([body.data.message, ...body.data.errors].join("; "));
  return said === "" ? "" : ` GitHub says: “${said}”`;
}
