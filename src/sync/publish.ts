/** Brings what was written to the remote: a commit on the branch itself, or one that a pull request carries. */
import { errors } from "../problems/errors.ts";
import type { Plan, PlannedPullRequest } from "../plan/plan.ts";
import type { GitWriter } from "../ports/git/port.ts";
import type { PullRequestWriter } from "../ports/github/port.ts";
import type { Log } from "../ports/log.ts";
import { updateBranch } from "../plan/update-branch.ts";

export interface Publishing {
  writer: GitWriter;
  how: "commit" | "push" | "pull-request";
  /** Needed for pull requests only. */
  github: PullRequestWriter | null;
}

export interface Published {
  /** The commit that was made; null when there was nothing to commit. */
  commit: string | null;
  pullRequest: number | null;
}

/** How often a push is tried again when the remote has moved; among N runs at once, one gets through each time. */
const tries = 40;

/**
 * @returns "moved" when the remote has moved on, and its newest commit has been taken: all is to be computed again
 * @throws a commit or push error, or one of GitHub
 */
export async function publishPlan(
  plan: Plan,
  { writer, how, github }: Publishing,
  { base, attempt, log }: { base: string | null; attempt: number; log: Log },
): Promise<Published | "moved"> {
  const paths = plan.files.map(({ path }) => path);
  const commit = await writer.commit(paths, plan.commitMessage);
  if (how === "commit") return { commit, pullRequest: null };
  if (how === "pull-request") return request(plan.pullRequest, { writer, github, commit, paths });
  if (await writer.push()) return { commit, pullRequest: null };
  if (attempt === tries || base === null)
    throw errors.push("the remote moves faster than this run", "Run it again.");
  log.info("The remote has moved on: computing again from its newest commit.");
  await writer.takeRemote(base);
  return "moved";
}

/** The branch comes first: a pull request without its newest commit would show what is no longer planned. */
async function request(
  planned: PlannedPullRequest | null,
  {
    writer,
    github,
    commit,
    paths,
  }: Pick<Publishing, "writer" | "github"> & Pick<Published, "commit"> & { paths: string[] },
): Promise<Published> {
  if (planned === null || github === null) return { commit, pullRequest: null };
  const { repository } = planned;
  if (planned.action === "close") {
    // The branch first: once the pull request is closed, no run comes back for the branch.
    await writer.deleteBranch(updateBranch);
    await github.updatePullRequest(repository, planned.number, { state: "closed" });
    return { commit, pullRequest: null };
  }
  const pushed = await writer.pushBranch(updateBranch, paths);
  if (planned.action === "open") {
    // Whoever closed it without merging has said no, until there is something new to say.
    if (!pushed && planned.declined) return { commit, pullRequest: null };
    const { title, body, base } = planned;
    const opened = await github.openPullRequest(repository, { title, body, base, head: updateBranch });
    return { commit, pullRequest: opened.number };
  }
  if (Object.keys(planned.change).length > 0)
    await github.updatePullRequest(repository, planned.number, planned.change);
  return { commit, pullRequest: planned.number };
}
