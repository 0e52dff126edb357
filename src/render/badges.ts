/** Progress badges as SVG files in the repository, so that a README loads nothing from another host. */
import { makeBadge } from "badge-maker";
import { progressOf, type Progress } from "../roadmap/progress.ts";
import { untrusted } from "../text/untrusted.ts";
import { inlineText } from "./inline.ts";
import type { Portfolio } from "./portfolio.ts";

export interface Badge {
  /** Null for the badge of the whole roadmap. */
  name: string | null;
  content: string;
}

/** One badge for all items and one for each phase. */
export function renderBadges({ roadmap, decisions }: Portfolio): Badge[] {
  const phases = roadmap.phases.map(({ id, title }) => ({
    name: `phase-${id}`,
    content: badge(inlineText(title), progressOf(decisions.filter(({ item }) => item.phase === id))),
  }));
  return [{ name: null, content: badge("roadmap", progressOf(decisions)) }, ...phases];
}

function badge(label: string, { done, total }: Progress): string {
  const color = done === 0 ? "lightgrey" : done === total ? "brightgreen" : "blue";
  return `${makeBadge({ label: untrusted(label, 60).untrusted, message: `${done} of ${total}`, color })}\n`;
}
