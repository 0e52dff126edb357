/** dates.ics: when phases are due and gates open, for the owner's calendar (RFC 5545). The same plan gives the same file. */
import ical, { escape, ICalEventTransparency } from "ical-generator";
import type { Phase } from "../../roadmap/roadmap.ts";
import type { Portfolio } from "../portfolio.ts";
import { phasePath } from "../site/addresses.ts";
import { ownerName } from "./owner.ts";
import { plainText } from "./plain-text.ts";

/** The file's name in the site's folder. */
export const datesFile = "dates.ics";

/** A day of the plan. */
interface PlanDay {
  /** Unlike that of any other day of the plan. */
  id: string;
  /** ISO day. */
  on: string;
  title: string;
  about: string | null;
  phase: Phase;
}

/**
 * All-day events, in the roadmap's order, with links to the phases' pages.
 * @param base where the site is published, ending with "/"; null when that is not known
 * @returns null for a plan without days: a calendar must hold one part at least (RFC 5545 §3.6)
 */
export function datesIcs(portfolio: Portfolio, base: string | null): string | null {
  const { roadmap } = portfolio;
  const days = daysOf(portfolio);
  if (days.length === 0) return null;
  const name = ownerName(portfolio);
  const calendar = ical({
    prodId: { company: "Roadfolio", product: "Due dates", language: "EN" },
    // The library writes it as it stands, so a line end or a comma in a title would be more than text (§3.3.11).
    name: escape(`${name}: ${plainText(roadmap.title)}`, false),
  });
  for (const { id, on, title, about, phase } of days)
    calendar.createEvent({
      id: `${base ?? `roadfolio:${roadmap.owner.github ?? ""}/`}${id}`,
      // Days are given as text, which the library reads as UTC: no clock and no time zone comes in.
      start: on,
      allDay: true,
      // When it was last changed is not known; a day of the plan keeps the file the same (§3.8.7.2).
      stamp: `${roadmap.start ?? on}T00:00:00Z`,
      summary: title,
      description: about,
      // A due date takes none of one's time (§3.8.2.7).
      transparency: ICalEventTransparency.TRANSPARENT,
      url: base === null ? null : `${base}${phasePath(phase.id)}`,
    });
  // Every line ends with CRLF, the last one too (§3.1).
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
          about: `Opens when the phase is done: ${title}`,
          phase,
        })),
    ];
  });
}
