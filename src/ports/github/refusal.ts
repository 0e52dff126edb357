/** What an answer means with which GitHub refuses. The status decides; the text of the answer is only passed on. */
import * as z from "zod";
import { untrusted } from "../../text/untrusted.ts";
import type { Call } from "./call.ts";
import { GitHubError } from "./error.ts";

/** @param status 300 to 499, and not that of a limit */
export function refusal(call: Call<unknown>, status: number, data: unknown): GitHubError {
  const error = (kind: "permission" | "refused", what: string, hint: string): GitHubError =>
    new GitHubError(kind, `${call.doing} failed: ${what}.${saying(data)}`, hint, status);

  if (status === 401)
    return error(
      "permission",
      "GitHub does not accept the token",
      "Give a token that is valid and has not expired.",
    );
  if (status === 403)
    return error(
      "permission",
      "the token may not do this",
      [`Give the job or the token the permission “${call.needs}”.`, ...(call.also ? [call.also] : [])].join(
        " ",
      ),
    );
  if (status < 400)
    return error(
      "refused",
      "it has moved, or its repository has",
      "If the repository was renamed or has another owner, write its new name and run again.",
    );
  // With a number in the route the issue is missing, else the repository.
  if (call.route.includes("{number}"))
    return error(
      "refused",
      `GitHub answered with ${status}`,
      "Look at its page on GitHub, mend what GitHub says, and run again.",
    );
  if (status === 410)
    return error(
      "refused",
      call.route.includes("/pulls") ? "pull requests are turned off" : "issues are turned off",
      "Turn them on in the repository's settings and run again, or do without them.",
    );
  if (status === 404 && call.route.startsWith("GET "))
    return error(
      "permission",
      "the repository is not there, or the token may not see it",
      `Check its name, and that the token has the permission “${call.needs}” for it.`,
    );
  return error("refused", `GitHub answered with ${status}`, "Mend what GitHub says and run again.");
}

/** docs.github.com, "Troubleshooting the REST API": a 422 names the fields that it does not like. */
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
  const said = untrusted([body.data.message, ...body.data.errors].join("; ")).untrusted;
  return said === "" ? "" : ` GitHub says: “${said}”`;
}
