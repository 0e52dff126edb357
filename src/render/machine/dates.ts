/** dates.ics: due dates and gates for the owner's calendar (RFC 5545). The same roadmap gives the same file. */
import ical, { escape, ICalEventTransparency } from "ical-generator";
import type { Phase } from "../../roadmap/roadmap.ts";
import type { Portfolio } from "../portfolio.ts";
import { phasePath } from "../site/addresses.ts";
import { ownerName } from "./owner.ts";
import { plainText } from "./plain-text.ts";

/** File name in the site's folder. */
export const datesFile = "dates.ics";

/** A due date, or the day a gate opens. */
interface PlanDay {
  /** Unique among the days of the roadmap. */
  id: string;
  /** ISO day. */
  on: string;
  title: string;
  about: string | null;
  phase: Phase;
}

/**
 * All-day events in the roadmap's order, with links to the phases' pages.
 * @param base address of the site, ending with "/"; null if unknown
 * @returns null without any dates: a calendar needs at least one component (RFC 5545 §3.6)
 */
export function datesIcs(portfolio: Portfolio, base: string | null): string | null {
  const { roadmap } = portfolio;
  const days = daysOf(portfolio);
  if (days.length === 0) return null;
  const name = ownerName(portfolio);
  const calendar = ical({
    prodId: { company: "Roadfolio", product: "Due dates", language: "EN" },
    // The library does not escape the name, so a line break or comma in it would be syntax (§3.3.11).
    name: escape(`${name}: ${plainText(roadmap.title)}`, false),
  });
  for (const { id, on, title, about, phase } of days)
    calendar.createEvent({
      id: `${base ?? `roadfolio:${roadmap.owner.github ?? ""}/`}${id}`,
      // The library reads a date given as text as UTC, so neither clock nor time zone is involved.
      start: on,
      allDay: true,
      // The time of the last change is unknown. A date of the roadmap keeps the file stable (§3.8.7.2).
      stamp: `${roadmap.start ?? on}T00:00:00Z`,
      summary: title,
      description: about,
      // A due date does not block the owner's time (§3.8.2.7).
      transparency: ICalEventTransparency.TRANSPARENT,
      url: base === null ? null : `${base}${phasePath(phase.id)}`,
    });
  // Every line ends with CRLF, including the last one (§3.1).
  return `${calendar.toString()}\r\n`;
}

function daysOf({ roadmap }: Portfolio): PlanDay[] {
  const gates = roadmap.items.filter(({ kind, after }) => kind === "gate" && after !== null);
  return roadmap.phases.flatMap((phase): PlanDay[] => {
    const { id, due } = phase;
    if (due === null) return [];
    const title = plainText(phase.title) || id;
    return [
      {
        id: `phases/${id}/#due`,
        on: due,
        title: `Due: ${title}`,
        about: phase.goal === null ? null : plainText(phase.goal),
        phase,
      },
      ...gates
        .filter(({ after }) => after === id)
        .map((gate) => ({
          id: `items/${gate.id}/#opens`,
          on: due,
          title: `Opens: ${plainText(gate.title) || gate.id}`,
          about: `Opens once this phase is done: ${title}`,
          phase,
        })),
    ];
  });
}
