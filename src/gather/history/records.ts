/** Reads a history record by record. Only relevant commits are kept, to bound memory. */
import type { Commit } from "../../activity/commit.ts";
import { mentionsSomething, readPullRequest } from "../../activity/message.ts";
import { createAuthors } from "./authors.ts";
import { commitOf, saysSomething } from "./commit-of.ts";
import type { HistoryQuestions, HistoryRecord } from "./record.ts";
import { Walk } from "./walk.ts";

export interface HistoryReader {
  read(record: HistoryRecord): void;
  /** The commits that were kept, newest first. */
  commits(): Commit[];
  /** Shas at doubling distances from HEAD. */
  milestones(): string[];
  /** The newest commit that is not by a bot; null if there is none. */
  newest(): string | null;
  /** True if a parent came before its child, which git's default order allows: positions are then unreliable. */
  outOfOrder(): boolean;
}

/** Length of the shortest sha that a proof may have. */
const shortSha = 7;

/** @param all keep every commit */
export function createHistoryReader(
  { owner, rules, shas, mailmap = true }: HistoryQuestions,
  all = false,
): HistoryReader {
  const wanted = new Set(shas.map((sha) => sha.slice(0, shortSha)));
  const personBy = createAuthors(owner, mailmap);
  const walk = new Walk();
  const kept: Commit[] = [];
  /** Numbers of reverted pull requests. The revert is read before the pull request's own commit, newest first. */
  const reverted = new Set<number>();
  let newest: string | null = null;

  /** True for a commit that is always kept: a recorded proof, or one that a revert names. */
  const isNamed = ({ facts, message }: HistoryRecord): boolean =>
    all ||
    (wanted.size > 0 && wanted.has(facts.slice(0, shortSha))) ||
    (reverted.size > 0 && reverted.has(readPullRequest(message.trimStart())?.number ?? 0));

  return {
    // Called for every commit of a long history, so the checks that need no decoding come first.
    read(record) {
      const sha = record.facts.slice(0, record.facts.indexOf(" "));
      walk.step(record.facts, sha);
      // Bot commits, ours included, are not work to show.
      if (newest === null && personBy(record.author()).who !== "bot") newest = sha;
      const named = isNamed(record);
      const mayMatter = named || mentionsSomething(record.message);
      if (!mayMatter && rules.length === 0) return;
      const author = personBy(record.author());
      // Rules match only the owner's commits.
      if (!mayMatter && author.who !== "owner") return;
      const commit = commitOf(record, { order: walk.order, author, owner, rules });
      for (const { pullRequest } of commit.reverts) if (pullRequest !== null) reverted.add(pullRequest);
      if (named || saysSomething(commit)) kept.push(commit);
    },
    commits: () => kept,
    milestones: () => walk.milestones,
    newest: () => newest,
    outOfOrder: () => walk.isOutOfOrder(),
  };
}
