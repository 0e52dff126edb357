/** The badge of a complete phase or project: an SVG in the design of the site. */
import { forPeople } from "../../roadmap/day.ts";
import { cutToWidth, textWidth } from "../charts/text-width.ts";
import type { Templates } from "../templates.ts";

/** In pixels. */
const title = { size: 21, room: 244, line: 27, most: 2, first: 57 } as const;
const small = { size: 13, room: 244 } as const;

/** In pixels. */
export const badgeSize = { width: 360, height: 148 } as const;

export interface BadgeText {
  kind: "phase" | "project";
  /** Plain text, as is the name. */
  title: string;
  owner: string;
  items: number;
  /** ISO day or month. */
  on: string;
}

/** The SVG's text. Screen readers get all of it as its title. */
export function credentialBadge(
  templates: Templates,
  { kind, title: text, owner, items, on }: BadgeText,
): string {
  const kicker = kind === "phase" ? "Phase complete" : "Project complete";
  const foot = `${items} of ${items} proven · ${forPeople(on)}`;
  const lines = wrapped(text);
  // A single line is centred in the room for two.
  const first = title.first + ((title.most - lines.length) * title.line) / 2;
  return templates.render("chart/credential.svg", {
    ...badgeSize,
    label: `${kicker}: ${text}. ${owner}, ${foot}`,
    kicker,
    lines: lines.map((line, index) => ({ text: line, y: first + index * title.line })),
    owner: cutToWidth(owner, small.size, small.room),
    foot,
  });
}

/** At most two lines; the last one is cut if need be. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let rest = text.split(" ");
  while (rest.length > 0) {
    if (lines.length === title.most - 1)
      return [...lines, cutToWidth(rest.join(" "), title.size, title.room)];
    let fit = rest.length;
    while (fit > 1 && textWidth(rest.slice(0, fit).join(" "), title.size) > title.room) fit--;
    lines.push(cutToWidth(rest.slice(0, fit).join(" "), title.size, title.room));
    rest = rest.slice(fit);
  }
  return lines;
}
