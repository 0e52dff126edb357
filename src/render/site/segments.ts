/** Progress as segments: one for each item, filled if it is done. */
import type { Progress } from "../../roadmap/progress.ts";

/** More would be too thin to count. */
const usual = 30;

/**
 * @returns true for a filled segment, those first; of a long list fewer than it has items, with none filled only if nothing
 * is done, and all only if everything is
 * @param most segments, where many such lists are on one page
 */
export function segmentsOf(
  { done, total }: Pick<Progress, "done" | "total"> & Partial<Progress>,
  most = usual,
): boolean[] {
  const count = Math.min(total, most);
  const share = total === 0 ? 0 : Math.floor((done / total) * count);
  const filled = done > 0 ? Math.max(1, share) : 0;
  return Array.from({ length: count }, (_, index) => index < filled);
}
