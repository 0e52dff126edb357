/** Publishes what was written: as a commit on the branch, pushed or not, or as a pull request. */
import { errors } from "../problems/errors.ts";
import type { Plan, PlannedPullRequest } from "../plan/plan.ts";
import type { GitWriter } from "../ports/git/port.ts";
import type { PullRequestWriter } from "../ports/github/port.ts";
import type { Log } from "../ports/log.ts";
import { updateBranch } from "../plan/update-branch.ts";

export interface PublishTarget {
  writer: GitWriter;
  how: "commit" | "push" | "pull-request";
  /** Whether a person works in the folder, whose own changes must stay out of the commit. */
  shared?: boolean;
  /** Only needed for pull requests. */
  github: PullRequestWriter | null;
}

export interface Published {
  /** Sha of the new commit; null if there was nothing to commit. */
  commit: string | null;
  pullRequest: number | null;
}

/** How often to try a push. When N runs push at once, each round lets one of them through. */
const tries = 40;

/**
 * @returns "moved" if the remote has new commits: they have been fetched, and everything must be computed again
 * @throws a commit, push or GitHub error
 */
export async function publishPlan(
  plan: Plan,
  { writer, how, github }: PublishTarget,
  { base, attempt, log }: { base: string | null; attempt: number; log: Log },
): Promise<Published | "moved"> {
  const paths = plan.files.map(({ path }) => path);
  const commit = await writer.commit(paths, plan.commitMessage);
  if (how === "commit") return { commit, pullRequest: null };
  if (how === "pull-request") return request(plan.pullRequest, { writer, github, commit, paths });
  const pushed = await writer.push();
  // A commit that is made through the API has another sha than the one that was prepared.
  if (pushed !== null) return { commit: commit === null ? null : pushed, pullRequest: null };
  if (attempt === tries || base === null)
    throw errors.push("other commits keep arriving before this one", "Wait a moment, then run again.");
  log.info("The remote has new commits. Starting again from the latest one.");
  await writer.takeRemote(base);
  return "moved";
}

/** Pushes the branch before changing the pull request, so that the description never promises what the branch lacks. */
async function request(
  planned: PlannedPullRequest | null,
  {
    writer,
    github,
    commit,
    paths,
  }: Pick<PublishTarget, "writer" | "github"> & Pick<Published, "commit"> & { paths: string[] },
): Promise<Published> {
  if (planned === null || github === null) return { commit, pullRequest: null };
  const { repository } = planned;
  if (planned.action === "close") {
    // Delete the branch first: once the pull request is closed, no later run looks at the branch.
    await writer.deleteBranch(updateBranch);
    await github.updatePullRequest(repository, planned.number, { state: "closed" });
    return { commit, pullRequest: null };
  }
  const pushed = await writer.pushBranch(updateBranch, paths);
  const newest = commit === null ? null : (pushed ?? commit);
  if (planned.action === "open") {
    // Someone closed the last one without merging. Do not reopen it until there is something new.
    if (pushed === null && planned.declined) return { commit, pullRequest: null };
    const { title, body, base } = planned;
    const opened = await github.openPullRequest(repository, { title, body, base, head: updateBranch });
    return { commit: newest, pullRequest: opened.number };
  }
  if (Object.keys(planned.change).length > 0)
    await github.updatePullRequest(repository, planned.number, planned.change);
  return { commit: newest, pullRequest: planned.number };
}
