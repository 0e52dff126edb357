/** Explains why a push was rejected. */
import { errors, messageOf, type UserError } from "../../problems/errors.ts";
import { withoutPasswords } from "../../text/credentials.ts";

/** @param cause an error of git, or its message */
export function pushError(cause: unknown): UserError {
  const refusal = messageOf(cause).trim();
  return errors.push(withoutPasswords(refusal), pushHint(refusal));
}

/** GH006 and GH013 are GitHub's codes for protected branches and rule sets (GitHub Docs, "Troubleshooting rules"). */
function pushHint(refusal: string): string {
  if (/\bGH0(?:06|13)\b/.test(refusal) && /\bsign(?:ed|atures?)\b/i.test(refusal))
    return "The branch accepts only signed commits: set commit: api, so that GitHub makes and signs the commit.";
  if (/\bGH0(?:06|13)\b/.test(refusal))
    return "The branch is protected: let the Action bypass the rule, or set publish: pull-request.";
  if (/\b403\b/.test(refusal))
    return "The token has no write access: give the job permissions: contents: write.";
  if (/does not appear to be a git repository/.test(refusal))
    return "Add the remote with git remote add origin https://github.com/LOGIN/REPOSITORY.git, then run again.";
  return "Roadfolio's commit stays on your branch. See git's message above, fix the problem and run again.";
}
