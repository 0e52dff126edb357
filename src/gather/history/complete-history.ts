/** Reads the most complete history available, with the addresses that the owner's .mailmap adds. */
import type { GitOptions } from "../../ports/git/access.ts";
import type { Git } from "../../ports/git/port.ts";
import type { Remote } from "../../ports/git/remote.ts";
import type { Head } from "../head.ts";
import type { Alias } from "../../activity/person.ts";
import { ownersAliases } from "./mailmap.ts";
import type { HistoryQuestions } from "./record.ts";
import { type StreamedHistory, streamHistory } from "./stream.ts";

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
}

/** Reads the history again only if a shallow clone was completed or .mailmap adds addresses. @throws GitError */
export async function completeHistory(
  { git, folder, options, head, mayDeepen }: Place,
  { questions, streaming, remote }: Begun,
): Promise<History> {
  const deepened = head.shallow && mayDeepen && (await deepenFrom(remote, folder, options));
  const aliases = head.mailmap ? await ownersAliases(git, questions.owner) : [];
  const owner = { ...questions.owner, aliases };
  const read =
    deepened || aliases.length > 0 ? streamHistory(git, head.sha, { ...questions, owner }) : streaming;
  return { ...(await read), aliases, complete: !head.shallow || deepened };
}

async function deepenFrom(remote: Remote | null, folder: string, options: GitOptions): Promise<boolean> {
  const { deepen } = await import("../../ports/git/remote.ts");
  return deepen(folder, remote, options);
}
