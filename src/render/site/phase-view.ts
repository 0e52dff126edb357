/** A phase on the home page and its own page. */
import type { PublishedDecision } from "../published.ts";
import { progressOf } from "../../roadmap/progress.ts";
import type { Phase } from "../../roadmap/roadmap.ts";
import { days, reasonOf, scheduleOf } from "../../roadmap/schedule.ts";
import type { Portfolio } from "../portfolio.ts";
import { phasePath } from "./addresses.ts";
import { ownerHtml, ownerHtmlInLink } from "./owner-text.ts";
import { dayOrNull } from "./proof-view.ts";

/** @param own the decisions on its items */
export function phaseStanding(
  portfolio: Portfolio,
  phase: Phase,
  own: readonly PublishedDecision[],
  root: string,
  today: string,
) {
  const progress = progressOf(own);
  const schedule = scheduleOf(phase, progress, today);
  const { standing, daysLeft } = schedule;
  const left = daysLeft === null || standing === "done" ? null : daysLeft;
  return {
    title: ownerHtmlInLink(portfolio, phase.title),
    url: `${root}${phasePath(phase.id)}`,
    goal: phase.goal === null ? null : ownerHtml(portfolio, phase.goal),
    due: phase.due,
    dueDay: dayOrNull(phase.due),
    standing,
    standingClass: standing.replace(" ", "-"),
    reason: reasonOf(schedule, progress),
    left: left === null || left < 0 ? null : `${days(left)} left`,
    /** At least 1, because a progress bar needs a positive maximum. */
    progress: { ...progress, max: Math.max(1, progress.total) },
  };
}
