/**
 * Bodies of the checklist issues. They do not depend on today's date, so a run without changes writes nothing.
 */
import {
  type Checklist,
  type ChecklistKey,
  checklistMarker,
  judgedComment,
  listMarker,
} from "../../activity/checklist.ts";
import { untrusted } from "../../text/untrusted.ts";
import type { PublishedDecision } from "../published.ts";
import { itemsOfChecklist } from "../../evidence/issues/find-checklists.ts";
import { forPeople } from "../../roadmap/day.ts";
import { type Progress, progressOf } from "../../roadmap/progress.ts";
import type { Phase, Roadmap } from "../../roadmap/roadmap.ts";
import { stampOf } from "../../text/stamp.ts";
import { datedProof } from "../dated-proof.ts";
import { inlineMarkdown, inlineText } from "../inline.ts";
import { endMarker } from "../markers.ts";
import { codeSpan, trustedMarkdown } from "../markdown.ts";
import type { Portfolio } from "../portfolio.ts";
import { mergeRows, type WantedRow } from "./rows.ts";
import { joinLines, longestBody, splitLines } from "./split.ts";

/** One issue of a checklist as it is on GitHub. The first one is the one roadmap.json names. */
export interface Standing {
  number: number;
  checklist: Checklist;
  /** Stamp of the last edit of its text that a run has judged; null if none was asked about. */
  judged: string | null;
}

export interface ChecklistPart {
  key: ChecklistKey;
  title: string;
  body: string;
}

export interface RenderedChecklist {
  parts: ChecklistPart[];
  /** Whether all of its items are done. */
  complete: boolean;
}

/**
 * @param phase null for the strategy
 * @param standing the checklist's issues as they are now; empty if there are none yet
 * @param hands when each box was last ticked or unticked by hand and still is (ISO), by item
 * @returns null if there is nothing to tick
 */
export function renderChecklist(
  portfolio: Portfolio,
  phase: Phase | null,
  standing: readonly Standing[],
  hands: ReadonlyMap<string, string>,
): RenderedChecklist | null {
  const { roadmap, decisions } = portfolio;
  const items = itemsOfChecklist(roadmap, phase?.id ?? null);
  if (items.length === 0) return null;
  const ids = new Set(items.map(({ id }) => id));
  const own = decisions.filter(({ item }) => ids.has(item.id));
  const current = standing.flatMap(({ checklist }) => checklist.lines);
  const lines = mergeRows(wantedRows(phase, own, hands), current, items);
  const progress = progressOf(own);
  const top = (index: number, empty: boolean): string =>
    header(portfolio, phase, progress, standing, index, empty);
  const room = [...standing, null].map((one, index) => longestBody - around(one, top(index, false)));
  const split = splitLines(lines, room);
  while (split.length < standing.length) split.push([]);
  const name = phase === null ? "Strategy" : inlineText(phase.title);
  const parts = split.map((part, index): ChecklistPart => {
    const there = standing[index];
    const key = { phase: phase?.id ?? null, part: index + 1 };
    // Normalised like text read from GitHub, so that the two can be compared.
    const title = untrusted(
      `${name}${split.length > 1 ? ` (${index + 1} of ${split.length})` : ""}`,
    ).untrusted;
    return { key, title, body: bodyOf(key, title, top(index, part.length === 0), joinLines(part), there) };
  });
  return { parts, complete: progress.done === progress.total };
}

/** Room for the comments at the start and end of a block. */
const comments = 300;

/** Length of everything in a body that is not a row: the owner's own text and the header. */
function around(one: Standing | null, top: string): number {
  const own = one === null ? 0 : [...one.checklist.before, ...one.checklist.after].join("\n").length;
  return own + top.length + comments;
}

function wantedRows(
  phase: Phase | null,
  decisions: readonly PublishedDecision[],
  hands: ReadonlyMap<string, string>,
): WantedRow[] {
  const rows = (own: readonly PublishedDecision[]): WantedRow[] =>
    own.map((decision) => ({
      kind: "item",
      id: decision.item.id,
      ticked: decision.done,
      // Normalised like text read from GitHub.
      title: trustedMarkdown(inlineMarkdown(decision.item.title).trim()),
      proof: decision.done ? datedProof(decision) : null,
      hand: hands.get(decision.item.id) ?? null,
    }));
  const group = (id: string, title: string, own: readonly PublishedDecision[]): WantedRow[] =>
    own.length === 0
      ? []
      : [
          {
            kind: "group",
            id,
            title: trustedMarkdown(inlineMarkdown(title).trim()),
            ticked: false,
            proof: null,
            hand: null,
          },
          ...rows(own),
        ];
  if (phase === null) return rows(decisions);
  const { groups, project } = phase;
  return [
    ...groups.flatMap(({ id, title }) =>
      group(
        id,
        title,
        decisions.filter(({ item }) => item.group === id),
      ),
    ),
    ...(project === null
      ? []
      : group(
          project.id,
          project.title,
          decisions.filter(({ item }) => item.project === project.id),
        )),
  ];
}

function header(
  { roadmap, roadmapPath, templates }: Portfolio,
  phase: Phase | null,
  progress: Progress,
  standing: readonly Standing[],
  index: number,
  empty: boolean,
): string {
  const [main, ...parts] = standing.map(({ number }) => trustedMarkdown(`#${number}`));
  const numbers = standing.slice(1).map(({ number }) => number);
  const text = templates
    .render("issue/header.md", {
      first: index === 0,
      empty,
      goal: phase === null || phase.goal === null ? null : inlineMarkdown(phase.goal),
      progress,
      due: phase === null || phase.due === null ? null : trustedMarkdown(forPeople(phase.due)),
      habits: phase === null ? habitsOf(roadmap) : null,
      parts: parts.length === 0 ? null : trustedMarkdown(parts.join(", ")),
      main: main ?? null,
      roadmapPath: codeSpan(roadmapPath),
    })
    .trim();
  return index === 0 && numbers.length > 0
    ? `${text}\n\n<!-- roadfolio:parts ${numbers.join(" ")} -->`
    : text;
}

function habitsOf({ strategy }: Roadmap) {
  const habits = strategy.filter(({ kind }) => kind === "habit").map(({ title }) => inlineMarkdown(title));
  return habits.length === 0 ? null : trustedMarkdown(habits.join(", "));
}

function bodyOf(
  key: ChecklistKey,
  title: string,
  top: string,
  list: string,
  there: Standing | undefined,
): string {
  const block = [
    `${checklistMarker(key)}${stampOf(title)} -->`,
    top,
    ...(there?.judged == null ? [] : [judgedComment(there.judged)]),
    listMarker,
    ...(list === "" ? [] : ["", list.replace(/^\n/, "")]),
    endMarker,
  ];
  const { before = [], after = [] } = there?.checklist ?? {};
  return [...before, ...block, ...after].join("\n");
}
