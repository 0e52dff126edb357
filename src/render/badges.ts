/** Progress badges as SVG files in the repository, so that a README loads nothing from another host. */
import { progressOf, type Progress } from "../roadmap/progress.ts";
import { cleanLine } from "../text/untrusted.ts";
import { textWidth } from "./charts/text-width.ts";
import { inlineText } from "./inline.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Templates } from "./templates.ts";

export interface Badge {
  /** Null for the badge of the whole roadmap. */
  name: string | null;
  content: string;
}

/** Ours: green means proven, as on the site. White text has at least 6 to 1 on both. */
const colours = { proven: "#0a7043", none: "#545d66" };

/** In pixels. */
const size = 11;
const padding = 6;

/** One badge for all items and one for each phase. */
export function renderBadges({ roadmap, decisions, templates }: Portfolio): Badge[] {
  const phases = roadmap.phases.map(({ id, title }) => ({
    name: `phase-${id}`,
    content: badge(
      templates,
      inlineText(title),
      progressOf(decisions.filter(({ item }) => item.phase === id)),
    ),
  }));
  return [{ name: null, content: badge(templates, "roadmap", progressOf(decisions)) }, ...phases];
}

function badge(templates: Templates, text: string, { done, total }: Progress): string {
  const label = cleanLine(text, 60);
  const message = `${done} of ${total}`;
  const left = half(label, 0);
  const right = half(message, left.width);
  const colour = done === 0 ? colours.none : colours.proven;
  return templates.render("chart/badge.svg", {
    label,
    message,
    colour,
    width: left.width + right.width,
    left,
    right,
  });
}

/** Where one half of a badge is. The text is stretched to its room, since its font differs from machine to machine. */
function half(text: string, from: number) {
  const room = Math.ceil(textWidth(text, size));
  return { from, width: room + 2 * padding, middle: from + padding + room / 2, text: room };
}
