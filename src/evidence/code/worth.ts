/** Which of several places is the one to show. */
import type { CodeMatch } from "../../activity/code-match.ts";
import type { LineFlaw } from "../../languages/line-flaw.ts";
import { asideOf } from "./aside.ts";

/** What is known about a place without looking at others. */
interface Judged {
  path: string;
  /** The position of its pattern among those of its part: 0 is the strongest. */
  pattern: number;
  flaw: LineFlaw | null;
}

/** Steps between what matters more and what matters less. There are fewer patterns in a part. */
const [flawed, aside] = [10_000_000, 1_000_000];

/**
 * A number to compare places of one part by; the smallest is the best. A line without a flaw comes first, then the learner's
 * own project, then the strongest pattern.
 */
export function worthOf({ path, pattern, flaw }: Judged, aboutTests: boolean): number {
  return (flaw === null ? 0 : flawed) + asideOf(path, aboutTests) * aside + pattern;
}

/** @param named whether its line is shown, and not the whole file */
export function worthOfMatch(
  { path, pattern = 0, flaw, whole }: CodeMatch,
  { aboutTests = false, named = true }: { aboutTests?: boolean; named?: boolean } = {},
): number {
  const isSeen = named || whole === true;
  return worthOf({ path, pattern, flaw: (isSeen ? flaw : undefined) ?? null }, aboutTests);
}

/** True if something is wrong with the place as a proof. */
export function isFlawed(worth: number): boolean {
  return worth >= flawed;
}
