/**
 * What a mentor reads first: who needs help, what moved, what holds people up, which dates are coming, and who could not be
 * read.
 */
import type { CohortState } from "../../cohort/cohort-state.ts";
import { daysBetween, forPeople, isDay } from "../../roadmap/day.ts";
import { counted, thousands } from "../../text/thousands.ts";
import { type DueDates, dueDates } from "./due-dates.ts";
import { type HeldItem, heldItems } from "./held-items.ts";
import {
  daysInWords,
  dueLine,
  firstLines,
  heldLine,
  type Lines,
  moverLine,
  problemLine,
  stuckLine,
} from "./lines.ts";
import { shownSkills } from "./shown-skills.ts";
import type { Standing } from "./standing.ts";
import { type Stuck, stuckOf } from "./stuck.ts";
import { type ProblemGroup, problemGroups } from "./problem-groups.ts";
import { plainTitle } from "./texts.ts";
import { type Week, weekOf } from "./this-week.ts";

/** Most lines of each list. */
export interface ListSizes {
  fresh: number;
  longer: number;
  never: number;
  week: number;
  held: number;
  ahead: number;
  passed: number;
  /** Groups of problems, and learners in each. */
  problems: number;
  people: number;
  skills: number;
}

/** A sentence that begins with a number and links to the details. */
interface Figure {
  number: string;
  late: boolean;
  before: string;
  says: string;
  url: string;
  rest: string;
}

/** One block of lists. */
export interface Section {
  id: string;
  title: string;
  /** Beside the lists. */
  says: string;
  /** In place of lists; null if there are some. */
  empty: string | null;
  lists: Lines[];
}

/** Everything the page says about a cohort, computed once and shown at several sizes. */
export interface Findings {
  state: CohortState;
  standings: readonly Standing[];
  asOf: string;
  stuck: Stuck;
  week: Week;
  held: HeldItem[];
  due: DueDates;
  problems: ProblemGroup[];
  /** Never read, and nothing wrong with it. */
  unread: number;
  skills: ReturnType<typeof shownSkills>;
}

/** @param asOf ISO day */
export function findingsOf(state: CohortState, standings: readonly Standing[], asOf: string): Findings {
  return {
    state,
    standings,
    asOf,
    stuck: stuckOf(standings),
    week: weekOf(standings, asOf),
    held: heldItems(standings),
    due: dueDates(standings, asOf),
    problems: problemGroups(standings),
    unread: standings.filter(({ learner, progress }) => learner.problem === null && progress === null).length,
    skills: shownSkills(standings),
  };
}

/** "300 learners, 41 % of their items done. Week 12 of 38." */
export function headlineOf({ state: { cohort }, standings, asOf }: Findings): string {
  if (standings.length === 0) return timeInWords(cohort, asOf);
  const items = standings.reduce((sum, { total }) => sum + total, 0);
  const done = standings.reduce((sum, { proven, declared }) => sum + proven + declared, 0);
  const share = items === 0 ? "" : `, ${Math.floor((done / items) * 100)} % of their items done`;
  return `${counted(standings.length, "learner")}${share}. ${timeInWords(cohort, asOf)}`.trim();
}

function timeInWords({ start, end }: CohortState["cohort"], asOf: string): string {
  if (start !== null && isDay(start) && start > asOf) return `Starts ${forPeople(start)}.`;
  if (end !== null && isDay(end) && end < asOf) return `Ended ${forPeople(end)}.`;
  if (start === null || !isDay(start)) return end !== null && isDay(end) ? `Ends ${forPeople(end)}.` : "";
  const week = (day: string): number => Math.floor(daysBetween(start, day) / 7) + 1;
  return end !== null && isDay(end) ? `Week ${week(asOf)} of ${week(end)}.` : `Week ${week(asOf)}.`;
}

/** How many of those who are stuck became so since last week, as the end of a sentence. */
function sinceLastWeek(fresh: number, all: number): string {
  if (fresh === 0) return "";
  return fresh === all ? ", new since last week" : `, ${thousands(fresh)} of them since last week`;
}

export function figuresOf({ stuck, week, held, due, problems, unread, asOf }: Findings): Figure[] {
  const troubled = problems.reduce((sum, { people }) => sum + people.length, 0);
  const all = stuck.fresh.length + stuck.longer.length + stuck.never.length;
  const [top] = held;
  const [next] = due.ahead;
  const many = (number: number, one: string, several: string): string => (number === 1 ? one : several);
  const figure = (
    number: number,
    late: boolean,
    words: Pick<Figure, "says" | "url"> & Partial<Figure>,
  ): Figure => ({
    number: thousands(number),
    late: late && number > 0,
    before: "",
    rest: "",
    ...words,
  });
  return [
    figure(all, true, {
      says:
        all === 0 ? "stuck for three weeks" : `${many(all, "has", "have")} proven nothing for three weeks`,
      url: "#stuck",
      rest: sinceLastWeek(stuck.fresh.length, all),
    }),
    figure(week.items, false, {
      says: `${many(week.items, "item", "items")} proven in seven days`,
      url: "#week",
      rest: ` by ${counted(week.movers.length, "learner")}; ${thousands(week.before)} in the week before`,
    }),
    ...(top === undefined
      ? []
      : [
          figure(top.stuck > 0 ? top.stuck : top.at, true, {
            late: top.stuck > 0,
            before: `${many(top.stuck > 0 ? top.stuck : top.at, "is", "are")} ${top.stuck > 0 ? "stuck " : ""}at `,
            says: plainTitle(top.title),
            url: "#held",
            rest: ", the most at one item",
          }),
        ]),
    ...(next === undefined
      ? []
      : [
          figure(next.open, false, {
            before: `of ${thousands(next.learners)} ${many(next.open, "has", "have")} yet to finish `,
            says: plainTitle(next.title),
            url: "#due",
            rest: next.due === asOf ? ", due today" : `, due in ${daysInWords(daysBetween(asOf, next.due))}`,
          }),
        ]),
    ...(troubled + unread === 0
      ? []
      : [
          figure(troubled === 0 ? unread : troubled, troubled > 0, {
            before: troubled === 0 ? "" : `${many(troubled, "has", "have")} a `,
            says: troubled === 0 ? "not read yet" : "problem with their repository",
            url: "#problems",
            rest: troubled > 0 && unread > 0 ? `, ${thousands(unread)} not read yet` : "",
          }),
        ]),
  ];
}

/** Who is stuck, and what moved: the first blocks of the page. */
export function firstSections(findings: Findings, most: ListSizes): Section[] {
  return [stuckSection(findings, most), weekSection(findings, most)];
}

function stuckSection({ stuck, standings, asOf }: Findings, most: ListSizes): Section {
  const { fresh, longer, never } = stuck;
  const line = (one: Standing) => stuckLine(one, asOf);
  const known = standings.some(({ progress }) => progress !== null);
  return {
    id: "stuck",
    title: "Who needs you",
    says: "No proof for three weeks, and something left to prove.",
    empty:
      fresh.length + longer.length + never.length > 0
        ? null
        : known
          ? "Nobody has been stuck for three weeks."
          : "Nobody has been read yet.",
    lists: [
      firstLines("New since last week", fresh, most.fresh, line),
      firstLines("For longer", longer, most.longer, line),
      firstLines("Nothing proven yet", never, most.never, line),
    ].filter(({ lines }) => lines.length > 0),
  };
}

function weekSection({ week, asOf }: Findings, most: ListSizes): Section {
  const top = week.most.map(({ title, learners }) => `${plainTitle(title, 50)} (${thousands(learners)})`);
  return {
    id: "week",
    title: "Proven this week",
    says:
      week.items === 0
        ? ""
        : `${counted(week.items, "item")} by ${counted(week.movers.length, "learner")}, after ${thousands(week.before)} in the week before.${top.length === 0 ? "" : ` Most: ${top.join(", ")}.`}`,
    empty: week.items === 0 ? "Nothing was proven in the last seven days." : null,
    lists: week.items === 0 ? [] : [firstLines(null, week.movers, most.week, (one) => moverLine(one, asOf))],
  };
}

/** The other blocks before the map. */
export function sectionsOf(findings: Findings, most: ListSizes): Section[] {
  const { held, due, asOf } = findings;
  const isHeld = held.some(({ stuck }) => stuck > 0);
  return [
    {
      id: "held",
      title: "What holds people up",
      says: isHeld
        ? "Everybody’s first open item, starting where most people are stuck."
        : "Everybody’s first open item. Nobody is stuck.",
      empty: held.length === 0 ? "Nobody has an open item." : null,
      lists: held.length === 0 ? [] : [firstLines(null, held, most.held, heldLine)],
    },
    {
      id: "due",
      title: "Due dates",
      says: "Phases that somebody has yet to finish.",
      empty: due.ahead.length + due.passed.length === 0 ? "No phase with a date is unfinished." : null,
      lists: [
        firstLines("Ahead", due.ahead, most.ahead, (date) => dueLine(date, asOf)),
        firstLines("Passed", due.passed, most.passed, (date) => dueLine(date, asOf)),
      ].filter(({ lines }) => lines.length > 0),
    },
    ...problemsSection(findings, most),
  ];
}

/** None if there is no problem and everybody was read. */
function problemsSection({ problems, unread, asOf }: Findings, most: ListSizes): Section[] {
  if (problems.length + unread === 0) return [];
  const waiting = `${counted(unread, "learner has", "learners have")} not been read yet. The next run reads them first; there is nothing to do.`;
  const left = problems.slice(most.problems).reduce((sum, { people }) => sum + people.length, 0);
  const lists = problems.slice(0, most.problems).map(({ todo, because, people }) => ({
    ...firstLines(todo, people, most.people, ({ standing, message }) =>
      problemLine(standing, because === null ? message : "", asOf),
    ),
    note: because,
  }));
  const says = [
    problems.length === 0 ? "" : "By what there is to do. Earlier results still count.",
    left === 0 ? "" : `${counted(left, "learner", "learners")} with other problems are in cohort.csv.`,
    unread === 0 ? "" : waiting,
  ];
  return [
    {
      id: "problems",
      title: "Problems",
      says: says.filter((sentence) => sentence !== "").join(" "),
      empty: problems.length === 0 ? "Nothing is wrong with anybody’s repository." : null,
      lists,
    },
  ];
}
