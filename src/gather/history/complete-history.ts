/** Reads the most complete history available, with the addresses that the owner's .mailmap adds. */
import type { GitOptions } from "../../ports/git/access.ts";
import type { Git } from "../../ports/git/port.ts";
import type { Remote } from "../../ports/git/remote.ts";
import type { Head } from "../head.ts";
import type { Alias } from "../../activity/person.ts";
import { ownersAliases } from "./mailmap.ts";
import type { HistoryQuestions } from "./record.ts";
import { beginHistory, type StreamedHistory, streamHistory } from "./stream.ts";
import { WalkedChanges } from "./walked-changes.ts";

export interface History extends StreamedHistory {
  /** False for a shallow clone that could not be completed. */
  complete: boolean;
  /** Addresses that the owner's .mailmap adds to theirs. */
  aliases: readonly Alias[];
}

interface Place {
  git: Git;
  folder: string;
  options: GitOptions;
  head: Extract<Head, { state: "here" }>;
  /** Whether a shallow clone may be completed from its remote. */
  mayDeepen: boolean;
}

interface Begun {
  questions: HistoryQuestions;
  /** The history as it is in the clone, read without .mailmap. */
  streaming: Promise<StreamedHistory>;
  /** Where a shallow clone may be completed from; null if there is no remote. */
  remote: Remote | null;
  /** What the walk noted, if the history is the portfolio's own. */
  changes: WalkedChanges | undefined;
}

/** Reads the history again only if a shallow clone was completed or .mailmap adds addresses. @throws GitError */
export async function completeHistory(
  { git, folder, options, head, mayDeepen }: Place,
  { questions, streaming, remote, changes }: Begun,
): Promise<History> {
  const deepened = head.shallow && mayDeepen && (await deepenFrom(remote, folder, options));
  const aliases = head.mailmap ? await ownersAliases(git, questions.owner) : [];
  const owner = { ...questions.owner, aliases };
  const streamAgain = (): Promise<StreamedHistory> => {
    const again = changes && new WalkedChanges(changes.path);
    return streamHistory(git, head.sha, { ...questions, owner }, beginHistory(git, head.sha, again));
  };
  const read = deepened || aliases.length > 0 ? streamAgain() : streaming;
  return { ...(await read), aliases, complete: !head.shallow || deepened };
}

async function deepenFrom(remote: Remote | null, folder: string, options: GitOptions): Promise<boolean> {
  const { deepen } = await import("../../ports/git/remote.ts");
  return deepen(folder, remote, options);
}
