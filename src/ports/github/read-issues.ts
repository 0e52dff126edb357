/**
 * Reads all issues of a repository. GitHub gives no pages beyond the 10,000th entry of a list (422), so a longer list
 * continues by the time of the last change: each request asks for what changed since the last answer.
 */
import * as z from "zod";
import type { Issue } from "../../activity/issue.ts";
import { issueAnswer } from "./answers.ts";
import type { Call } from "./call.ts";
import type { Calls } from "./calls.ts";
import { GitHubError } from "./error.ts";
import { readPage } from "./read.ts";

/** The most pages of one list, of a hundred entries each. */
const mostPages = 99;

/** When an issue was created bounds when it was last changed. */
const listed = z.object({ created_at: z.iso.datetime().optional() }).and(issueAnswer);
type Listed = z.infer<typeof listed>;

/**
 * @param call the list, without an order
 * @returns issues and pull requests, each once, by number. None is missing because others changed or were added while
 * they were read. Only if one of the oldest 9,900 is deleted in these seconds, one that follows it may be missing
 * @throws GitHubError of every kind
 */
export async function readIssues(calls: Calls, call: Omit<Call<Issue[]>, "answer">): Promise<Issue[]> {
  const found = new Map<number, Issue>();
  /** @returns how many were not known before */
  const keep = (issues: readonly Listed[]): number => {
    const before = found.size;
    for (const { created_at: _, ...issue } of issues) found.set(issue.number, issue);
    return found.size - before;
  };
  const ask = (order: Record<string, string>, page: number) =>
    readPage(calls, {
      ...call,
      send: { state: "all", ...order, direction: "asc", per_page: 100, page },
      answer: z.array(listed),
    });

  let since: string | undefined;
  for (let page = 1, more = true; more && page <= mostPages; page++) {
    const answer = await ask({ sort: "created" }, page);
    keep(answer.value);
    since = answer.value.at(-1)?.created_at;
    more = answer.more;
    if (!more) return byNumber(found);
  }
  for (;;) {
    const { added, pages, rest } = await changedSince(since);
    // An issue that changes leaves its place, so that another one may slip from a page that was not read yet to one
    // that was. Nothing slipped if reading them again shows nothing new.
    if (pages > 1 && added > 0) continue;
    if (rest === null) return byNumber(found);
    since = rest;
  }

  /**
   * Reads one page, or more if a whole page changed within one second.
   * @returns `rest`: the time to continue from; null at the end of the list
   */
  async function changedSince(
    start: string | undefined,
  ): Promise<{ added: number; pages: number; rest: string | null }> {
    let added = 0;
    for (let page = 1; page <= mostPages; page++) {
      const { value, more } = await ask(
        { sort: "updated", ...(start !== undefined && { since: start }) },
        page,
      );
      added += keep(value);
      const last = value.at(-1)?.updatedAt;
      if (!more || last === undefined) return { added, pages: page, rest: null };
      const rest = secondBefore(last);
      if (start === undefined || rest > start) return { added, pages: page, rest };
    }
    throw new GitHubError(
      "refused",
      `${call.doing} failed: more than ${mostPages * 100} of them changed within one second, and GitHub lists no more.`,
      "Run again without issues, or ask GitHub to support this repository.",
    );
  }
}

/** GitHub's times have no fractions, and its documentation does not say whether `since` includes the second itself. */
function secondBefore(moment: string): string {
  return new Date(Date.parse(moment) - 1000).toISOString().replace(".000Z", "Z");
}

function byNumber(issues: ReadonlyMap<number, Issue>): Issue[] {
  return [...issues.values()].toSorted((a, b) => a.number - b.number);
}
