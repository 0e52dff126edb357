/** Reads the most complete history available, with authors mapped by .mailmap if it is trusted. */
import type { GitOptions } from "../../ports/git/access.ts";
import type { Git } from "../../ports/git/port.ts";
import type { Head } from "../head.ts";
import type { HistoryQuestions } from "./record.ts";
import { type StreamedHistory, streamHistory } from "./stream.ts";
import { ownersMailmap } from "./trust.ts";

export interface History extends StreamedHistory {
  /** False for a shallow clone that could not be completed. */
  complete: boolean;
  /** Whether .mailmap was trusted. */
  mailmap: boolean;
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
  /** The history as it is in the clone, read with .mailmap. */
  streaming: Promise<StreamedHistory>;
  /** The remote's address; null if there is none. */
  origin: string | null;
  /** Sha of .mailmap's blob at HEAD; null if there is none. */
  mailmap: Promise<string | null>;
}

/** Reads the history again only if a shallow clone was completed or .mailmap cannot be trusted. @throws GitError */
export async function completeHistory(
  { git, folder, options, head, mayDeepen }: Place,
  { questions, streaming, origin, mailmap: asked }: Begun,
): Promise<History> {
  const deepened = head.shallow && mayDeepen && (await deepenFrom(origin, folder, options));
  const mailmap = await ownersMailmap(git, asked, questions);
  const read = deepened || !mailmap ? streamHistory(git, head.sha, { ...questions, mailmap }) : streaming;
  return { ...(await read), mailmap, complete: !head.shallow || deepened };
}

async function deepenFrom(origin: string | null, folder: string, options: GitOptions): Promise<boolean> {
  const { deepen } = await import("../../ports/git/remote.ts");
  return deepen(folder, origin, options);
}
