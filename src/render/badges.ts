/** Progress badges as SVG files in the repository, so that a README needs no other host. */
import { makeBadge } from "badge-maker";
import { progressOf, type Progress } from "../roadmap/progress.ts";
import { badgePath } from "./badge-path.ts";
import { inlineText } from "./inline.ts";
import type { Portfolio } from "./portfolio.ts";

/**
 * One badge for all items and one for each phase.
 * @param pathOf where a badge stands; null is the badge of the whole roadmap
 */
export function renderBadges(
  { roadmap, decisions }: Portfolio,
  pathOf: (name: string | null) => string = badgePath,
): { path: string; content: string }[] {
  const phases = roadmap.phases.map(({ id, title }) => ({
    path: pathOf(`phase-${id}`),
    content: badge(inlineText(title), progressOf(decisions.filter(({ item }) => item.phase === id))),
  }));
  return [{ path: pathOf(null), content: badge("roadmap", progressOf(decisions)) }, ...phases];
}

function badge(label: string, { done, total }: Progress): string {
  const color = done === 0 ? "lightgrey" : done === total ? "brightgreen" : "blue";
  return `${makeBadge({ label: label.slice(0, 60), message: `${done} of ${total}`, color })}\n`;
}
