/** Reads a history record by record. Only commits that say something are kept, so memory does not grow with it. */
import type { Commit } from "../../activity/commit.ts";
import { mentionsSomething, readPullRequest } from "../../activity/message.ts";
import { createAuthors } from "./authors.ts";
import { commitOf, saysSomething } from "./commit-of.ts";
import type { HistoryQuestions, HistoryRecord } from "./record.ts";
import { Walk } from "./walk.ts";

export interface HistoryReader {
  read(record: HistoryRecord): void;
  /** What was kept, newest first. */
  commits(): Commit[];
  /** Shas at doubling distances from HEAD. */
  milestones(): string[];
  /** The newest commit that is not a bot's; null when there is none. */
  newest(): string | null;
  /** True when a commit came before its child, which git's default order allows: places do not follow history then. */
  outOfOrder(): boolean;
}

/** The shortest sha that a proof may hold. */
const shortSha = 7;

/** @param all keep every commit, whatever it says */
export function createHistoryReader(
  { owner, rules, shas, mailmap = true }: HistoryQuestions,
  all = false,
): HistoryReader {
  const wanted = new Set(shas.map((sha) => sha.slice(0, shortSha)));
  const personBy = createAuthors(owner, mailmap);
  const walk = new Walk();
  const kept: Commit[] = [];
  /** Numbers of pull requests that were reverted. The revert comes first, since the newest commit does. */
  const reverted = new Set<number>();
  let newest: string | null = null;

  /** True for a commit that is kept whatever it says: a recorded proof, or one that a revert takes back. */
  const isNamed = ({ facts, message }: HistoryRecord): boolean =>
    all ||
    (wanted.size > 0 && wanted.has(facts.slice(0, shortSha))) ||
    (reverted.size > 0 && reverted.has(readPullRequest(message.trimStart())?.number ?? 0));

  return {
    // Called for each commit of a long history: what can be decided from the bytes alone comes first.
    read(record) {
      const sha = record.facts.slice(0, record.facts.indexOf(" "));
      walk.step(record.facts, sha);
      // Our own commits are no work to show.
      if (newest === null && personBy(record.author()).who !== "bot") newest = sha;
      const named = isNamed(record);
      const mayMatter = named || mentionsSomething(record.message);
      if (!mayMatter && rules.length === 0) return;
      const author = personBy(record.author());
      // A rule is about the owner's commits alone.
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
