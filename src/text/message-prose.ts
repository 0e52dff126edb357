/** The sentences of a commit message: what a person wrote, without what tools and conventions add to it. */
import { proseOf } from "./prose.ts";

/** Subjects that GitHub or git suggest, in English whatever the author speaks. */
const suggested =
  /^(?:(?:initial|first) commit|add files via upload|(?:create|update|delete|rename) \S*[./]\S*(?: to \S+)?|wip)\.?$/i;
/** Messages that tools write whole. */
const made = /^(?:merge |revert "|reapply "|bump \S+ from |fixup! |squash! )/i;
/** "feat(api)!: ", "Fix: ", "[api] ". */
const prefix = /^(?:[a-z][\w-]{0,20}(?:\([^()\n]{0,60}\))?!?:\s+|\[[^\]\n]{1,40}\]\s+)+/i;
/** "Co-authored-by: Ana", "Completes: sql-joins", "Fixes #12". */
const trailer =
  /^\s*(?:[A-Za-z][\w-]{0,40}:\s|(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?|refs?)\s+\S*#\d+\s*$)/i;

/** At most so much of a message is read. In characters. */
const most = 2_000;

/** @returns its sentences, one or more to a line, without prefixes, trailers, code and paths; empty if there are none */
export function proseOfMessage(message: string): string {
  const [subject = "", ...body] = message
    .slice(0, most)
    .trim()
    .split(/\r\n|\r|\n/);
  if (made.test(subject)) return "";
  const own = suggested.test(subject.trim()) ? "" : subject.replace(prefix, "");
  return proseOf([own, ...body.filter((line) => !trailer.test(line))].join("\n"));
}
