/** What init says if none of the commits seem to be the learner's. */
import type { Who } from "./who.ts";

/**
 * @param whatToDo if they are theirs after all, as the end of a sentence
 * @returns null if some commits are known to be the learner's, there are none, or nobody is known, so that everybody's count
 */
export function strangersWords({ name, login, emails, others }: Who, whatToDo: string): string | null {
  const [most] = others;
  const you = name ?? login ?? emails[0];
  if (most === undefined || you === undefined) return null;
  const address = emails[0] === undefined || you === emails[0] ? "" : ` <${emails[0]}>`;
  return `No commit here is by ${you}${address}. Most are by ${most.name} <${most.email}>: if that is you, ${whatToDo}.`;
}
