/** Checks that a schema cannot express, because they involve several parts of a roadmap. */
import { foldWording } from "./wording.ts";
import { limits } from "./schema.ts";
import { leadsIntoGit } from "../text/git-folder.ts";
import { didYouMean, nearest } from "../text/near.ts";
import type { Finding } from "./finding.ts";
import type { Item, JsonPath, Roadmap } from "./roadmap.ts";
import { noId } from "./salvage.ts";

/** Every rule that the roadmap breaks, with its location. */
export function checkRules(roadmap: Roadmap): Finding[] {
  return [
    ...tooManyItems(roadmap),
    ...equalIds(roadmap),
    ...gates(roadmap),
    ...habits(roadmap),
    ...dueOrder(roadmap),
    ...projectPaths(roadmap),
    ...equalWordings(roadmap),
    ...sharedChecklists(roadmap),
    ...equalEntries(roadmap),
  ];
}

function* tooManyItems({ items }: Roadmap): Generator<Finding> {
  if (items.length <= limits.items) return;
  yield {
    at: items[limits.items]?.at ?? [],
    level: "error",
    code: "too-many-items",
    message: `The roadmap has ${items.length} items; the limit is ${limits.items}.`,
    hint: "Split the roadmap.",
  };
}

/** A checklist needs an issue of its own, as do the reviews: closing it must not tick a project, and two lists cannot share one issue. */
function* sharedChecklists({ phases, strategyIssue, study, items }: Roadmap): Generator<Finding> {
  const checklists = [
    ...phases.map(({ id, issue }, index) => ({
      what: `the checklist of “${id}”`,
      number: issue,
      at: ["phases", index, "issue"],
    })),
    { what: "the checklist of the strategy", number: strategyIssue, at: ["strategyIssue"] },
    { what: "the reviews", number: study.issue, at: ["study", "issue"] },
  ];
  const others = [
    ...items.map(({ id, issue, at }) => ({ what: `the item “${id}”`, number: issue, at: [...at, "issue"] })),
    ...phases.flatMap(({ project }) =>
      project === null
        ? []
        : [{ what: `the project “${project.id}”`, number: project.issue, at: [...project.at, "issue"] }],
    ),
  ];
  const taken = new Map<number, string>();
  for (const [index, { what, number, at }] of [...checklists, ...others].entries()) {
    if (number === null) continue;
    const before = taken.get(number);
    if (before === undefined && index < checklists.length) taken.set(number, what);
    if (before !== undefined)
      yield {
        at,
        level: "error",
        code: "issue-twice",
        message: `Issue #${number} is already used by ${before}.`,
        hint: `Remove the issue number of ${what}. If it is a checklist or the review issue, the next run creates a new one.`,
      };
  }
}

function* equalIds(roadmap: Roadmap): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const { id, at, what } of everyId(roadmap)) {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, what);
    else
      yield {
        at: [...at, "id"],
        level: "error",
        code: "duplicate-id",
        message: `The id "${id}" is already used by ${before}.`,
        hint: "Use a different id: every phase, group, project and item needs its own.",
      };
  }
}

function* everyId(roadmap: Roadmap): Generator<{ id: string; at: JsonPath; what: string }> {
  for (const [p, phase] of roadmap.phases.entries()) {
    yield { id: phase.id, at: ["phases", p], what: `the phase “${phase.title}”` };
    for (const [g, group] of phase.groups.entries())
      yield { id: group.id, at: ["phases", p, "groups", g], what: `the group “${group.title}”` };
    if (phase.project)
      yield { id: phase.project.id, at: phase.project.at, what: `the project “${phase.project.title}”` };
  }
  for (const item of roadmap.items) yield { id: item.id, at: item.at, what: `the item “${item.title}”` };
  for (const { id, at, title } of roadmap.archived) yield { id, at, what: `the archived item “${title}”` };
}

function* gates({ strategy, phases }: Roadmap): Generator<Finding> {
  const known = phases.map(({ id }) => id).filter((id) => !id.startsWith(noId));
  const existing = `Existing phases: ${known.join(", ") || "none"}.`;
  const ids = [["phases"], ...phases.map((_, index) => ["phases", index, "id"])];
  for (const item of strategy) {
    const { kind, after, at } = item;
    if (kind === "gate" && after === null)
      yield {
        at,
        level: "error",
        code: "gate-without-phase",
        message: `The gate "${item.id}" does not name the phase after which it opens.`,
        hint: `Add "after" with the id of a phase. ${existing}`,
      };
    if (after !== null && !known.includes(after))
      yield {
        at: [...at, "after"],
        needs: ids,
        level: "error",
        code: "unknown-phase",
        message: `The phase "${after}" does not exist.`,
        hint: `${didYouMean(nearest(after, known))}${existing}`,
      };
    if (after !== null && kind !== "gate")
      yield {
        at: [...at, "after"],
        needs: [[...at, "kind"]],
        level: "error",
        code: "after-without-gate",
        message: `"${item.id}" has "after" but is not a gate.`,
        hint: 'Add "kind": "gate", or remove "after".',
      };
  }
}

function* habits({ strategy }: Roadmap): Generator<Finding> {
  for (const { id, kind, written, at } of strategy)
    if (kind === "habit" && written !== false)
      yield {
        at: [...at, "done"],
        level: "warning",
        code: "habit-done",
        message: `The habit "${id}" has "done", which is ignored: habits are measured, not ticked.`,
        hint: 'Remove "done". If this is something to do once, remove "kind" instead.',
      };
}

function* dueOrder({ phases, start }: Roadmap): Generator<Finding> {
  let before = start;
  for (const [index, { due, id }] of phases.entries()) {
    if (before !== null && due !== null && due < before)
      yield {
        at: ["phases", index, "due"],
        level: "warning",
        code: "due-out-of-order",
        message: `The phase "${id}" is due on ${due}, before it starts on ${before}.`,
        hint: "Fix the due dates, or the roadmap's start date.",
      };
    before = due ?? before;
  }
}

function* projectPaths({ phases }: Roadmap): Generator<Finding> {
  for (const { project } of phases) {
    if (project === null) continue;
    const { path, picture, at } = project;
    const outside = { level: "error", code: "path-outside" } as const;
    if (path !== null && !isInside(path))
      yield {
        ...outside,
        at: [...at, "path"],
        message: `The path "${path}" is not a folder inside the repository.`,
        hint: "Use a relative path, such as projects/api-to-database.",
      };
    if (picture !== null && !isInside(picture.path))
      yield {
        ...outside,
        at: [...at, "picture"],
        message: `The path "${picture.path}" is not a file inside the repository.`,
        hint: "Use a relative path, such as docs/screen.png.",
      };
  }
}

/** True for a relative path with "/" that cannot leave the repository or reach into .git. */
export function isInside(path: string): boolean {
  if (path.startsWith("/") || /[\u0000-\u001f]|^[a-z]:/i.test(path)) return false;
  const parts = path.split("/");
  return !leadsIntoGit(path) && parts.every((part) => part !== "" && part !== "." && part !== "..");
}

/** If two items share a wording, a mention could mean either of them, so it ticks neither. */
function* equalWordings({ items }: Roadmap): Generator<Finding> {
  const seen = new Map<string, Item>();
  for (const item of items) {
    for (const wording of new Set([item.title, ...item.aliases].map(foldWording))) {
      const other = seen.get(wording);
      if (other !== undefined && other.id !== item.id)
        yield {
          at: item.at,
          // A title that is missing is not the title of another item that lacks one.
          needs: [
            [...item.at, "title"],
            [...other.at, "title"],
          ],
          level: "warning",
          code: "ambiguous-wording",
          message: `“${item.id}” and “${other.id}” share the wording “${wording}”.`,
          hint: "Change one of them, or mention these items by id: a mention of the shared wording ticks neither.",
        };
      else seen.set(wording, item);
    }
  }
}

/** Lists in which an entry means something once only. */
function* equalEntries({ repositories, owner, items }: Roadmap): Generator<Finding> {
  const lists: { at: JsonPath; entries: readonly unknown[] }[] = [
    { at: ["repositories"], entries: repositories },
    { at: ["owner", "emails"], entries: owner.emails.map((email) => email.toLowerCase()) },
    ...items.flatMap(({ aliases, rules, at }) => [
      { at: [...at, "aliases"], entries: aliases },
      { at: [...at, "evidence"], entries: rules },
    ]),
  ];
  for (const { at, entries } of lists) {
    if (entries.length < 2) continue;
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const text = JSON.stringify(entry);
      if (seen.has(text))
        yield {
          at: [...at, index],
          level: "warning",
          code: "duplicate-entry",
          message: `This is in "${String(at.at(-1))}" twice.`,
          hint: "Remove one of them.",
        };
      seen.add(text);
    }
  }
}
