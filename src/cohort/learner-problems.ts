/** What can be wrong with one learner, and what to do. No message names them: that is said beside it. */
import type { ProblemCode } from "../problems/codes.ts";
import type { LearnerProblem } from "./learner-record.ts";

function problem(code: ProblemCode, message: string, hint: string): LearnerProblem {
  return { code, message, hint };
}

const nextTime = "Nothing to do: the next run reads them first.";

export const learnerProblems = {
  gone: (withToken: boolean) =>
    problem(
      "learner-gone",
      "The repository does not exist.",
      withToken
        ? "Ask for its address. If it is private, give the token the permission “Contents: read” for it."
        : "Ask for its address, or remove the entry.",
    ),
  private: () =>
    problem(
      "learner-private",
      "The repository cannot be read without signing in: it is private, or does not exist.",
      "Ask them to make it public. To read private ones, set GITHUB_TOKEN to a token with the permission “Contents: read” for them.",
    ),
  tokenRefused: () =>
    problem(
      "github-permission",
      "The server did not accept the token.",
      "Renew it: it may have expired. It needs the permission “Contents: read” for the repositories of the cohort.",
    ),
  tokenLacks: () =>
    problem(
      "github-permission",
      "The token may not read this repository.",
      "Give it the permission “Contents: read” for it, and authorise it for the organization if that requires single sign-on.",
    ),
  empty: () =>
    problem("learner-empty", "The repository has no commits.", "Ask them to push their first commit."),
  moved: (to: string) =>
    problem(
      "learner-moved",
      `The repository is now ${to}.`,
      "Update cohort.json: somebody else may take the old name.",
    ),
  refused: (why: string) =>
    problem("learner-failed", `The address was not read: ${why}.`, "Correct it in cohort.json."),
  failed: (why: string) => problem("learner-failed", `The repository could not be read: ${why}.`, nextTime),
  noRoadmap: (path: string) =>
    problem(
      "learner-no-roadmap",
      `There is no ${path} on the default branch.`,
      "Ask them to push it, or set its path as “roadmap” in their entry in cohort.json.",
    ),
  notJoined: (cohort: string) =>
    problem(
      "learner-not-joined",
      "Their roadmap.json does not name this cohort, so they are not shown.",
      `If they want to be, they add "cohort": "${cohort}". If they have left, remove the entry.`,
    ),
  otherOwner: () =>
    problem(
      "learner-other-owner",
      "Their roadmap.json names a different owner.",
      "Correct the login in cohort.json, or owner.github in the roadmap.json.",
    ),
  roadmap: (why: string, more: number) =>
    problem(
      "learner-roadmap",
      `Their roadmap.json has ${more === 0 ? "an error" : `${more + 1} errors`}: ${why}`,
      "Ask them to run npx roadfolio check, and to push the corrected file.",
    ),
  large: (items: number, kept: number) =>
    problem(
      "learner-large",
      `The roadmap has ${items} items; only the first ${kept} are kept one by one.`,
      "All count in the totals of their phases. Ask for a smaller roadmap, or give the cohort a shared one.",
    ),
  slow: (minutes: number) =>
    problem(
      "learner-slow",
      `Reading took longer than ${minutes} ${minutes === 1 ? "minute" : "minutes"}, and was stopped.`,
      "The next run tries again. If it happens again, ask them to move large files out of the repository.",
    ),
  tooLarge: (megabytes: number) =>
    problem(
      "learner-slow",
      `The repository is larger than ${megabytes} MB, so reading was stopped.`,
      "Ask them to move large files out of the repository and its history.",
    ),
  left: (what: "time" | "calls") => problem("learner-left", `The shard ran out of ${what} first.`, nextTime),
  lost: () => problem("learner-lost", "The shard was stopped before it read them.", nextTime),
  stopped: () =>
    problem(
      "learner-stopped",
      "The shard was stopped while it read them.",
      "The next run reads them last. If it happens again, look at their repository, or remove the entry.",
    ),
} as const;

/** Problems after which a learner is not shown: nobody can tell that their roadmap still names the cohort. */
const leaving: ReadonlySet<string> = new Set<ProblemCode>([
  "learner-gone",
  "learner-private",
  "learner-empty",
  "learner-no-roadmap",
  "learner-not-joined",
  "learner-other-owner",
]);

export function endsConsent({ code }: LearnerProblem): boolean {
  return leaving.has(code);
}
