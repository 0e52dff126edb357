/** Records of a history as git prints them, and what the reader keeps of them. */
import type { Commit } from "../../src/activity/commit.ts";
import type { HistoryQuestions, HistoryRecord } from "../../src/gather/history/record.ts";
import { createHistoryReader } from "../../src/gather/history/records.ts";

export interface Written {
  sha?: string;
  parents?: string;
  at?: number;
  /** The author's time in seconds, and zone. */
  authored?: string;
  name?: string;
  email?: string;
  /** The encoding that the commit claims. */
  encoding?: string;
  message: string | Buffer;
}

/** A record as git prints it: bytes, each as one character. */
export function record({
  sha = "a".repeat(40),
  parents = "b".repeat(40),
  at = 1_756_000_000,
  authored = "1756953000 -0300",
  name = "Ana",
  email = "ana@example.com",
  encoding = "",
  message,
}: Written): HistoryRecord {
  const latin = (text: string | Buffer): string => Buffer.from(text).toString("latin1");
  return {
    facts: `${sha} ${at} ${authored} ${parents}`,
    author: () => latin([name, email, encoding].join("\n")),
    message: latin(message),
  };
}

export const questions: HistoryQuestions = {
  owner: { logins: ["ana-souza"], emails: ["ana@example.com"] },
  rules: [],
  shas: [],
};

export function read(records: Written[], asked: Partial<HistoryQuestions> = {}, all = false): Commit[] {
  const reader = createHistoryReader({ ...questions, ...asked }, all ? new Map() : null);
  for (const one of records) reader.read(record(one));
  return reader.commits();
}

/** Parents of a merge. */
export const merge = `${"b".repeat(40)} ${"c".repeat(40)}`;
