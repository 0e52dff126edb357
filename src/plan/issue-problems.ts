/** Reports on issues and checklists: what is gone, what people added and what did not count. */
import { readBox } from "../activity/checklist.ts";
import type { IssueActivity } from "../activity/issue.ts";
import { ownIn } from "../activity/repository.ts";
import { cleanLine } from "../text/untrusted.ts";
import type { Decision } from "../evidence/decision.ts";
import {
  checklistNumber,
  findChecklist,
  type FoundChecklist,
  itemsOfChecklist,
  openDoubles,
} from "../evidence/issues/find-checklists.ts";
import { boxActs, retyped } from "../evidence/issues/from-checklists.ts";
import type { IssueFindings } from "../evidence/issues/issue-findings.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import type { Item, Roadmap } from "../roadmap/roadmap.ts";
import { newId } from "../roadmap/new-id.ts";
import { firstFew } from "./first-few.ts";

/** @param writes whether this run updates the checklists; otherwise no hint promises a new one */
export function issueProblems(
  roadmap: Roadmap,
  decisions: readonly Decision[],
  issues: IssueFindings,
  writes: boolean,
): Problem[] {
  const own = ownIn(issues.activities);
  const lists = own === undefined || own.unread !== null ? [] : [...roadmap.phases.map(({ id }) => id), null];
  return [
    ...lists.flatMap((phase) =>
      own === undefined ? [] : listProblems(own, phase, roadmap, decisions, writes),
    ),
    ...strangers(issues, decisions),
  ];
}

function listProblems(
  own: IssueActivity,
  phase: string | null,
  roadmap: Roadmap,
  decisions: readonly Decision[],
  writes: boolean,
): Problem[] {
  const found = findChecklist(own, phase, roadmap);
  const name = phase === null ? "the strategy" : `the phase “${phase}”`;
  const [first] = found;
  const gone = goneProblems(own, checklistNumber(roadmap, phase), first, name, writes);
  if (first?.refusal != null)
    return [
      ...gone,
      problemWithoutPlace(
        "warning",
        "checklist-not-ours",
        `Boxes in issue #${first.issue.number} tick nothing: roadmap.json names it as the checklist of ${name}, but it is ${first.refusal.reason}.`,
        "Remove the number from roadmap.json. The next run then creates a checklist.",
      ),
    ];
  const items = itemsOfChecklist(roadmap, phase);
  return [
    ...gone,
    ...doubleProblems(own, phase, found, name, writes),
    ...overruled(found, items, decisions),
    ...ownLines(found, items, roadmap),
  ];
}

/** @param number the one that roadmap.json records */
function goneProblems(
  own: IssueActivity,
  number: number | null,
  first: FoundChecklist | undefined,
  name: string,
  writes: boolean,
): Problem[] {
  if (number === null || first?.issue.number === number) return [];
  const message = `The checklist of ${name}, issue #${number}, ${whyGone(own, number)}.`;
  const hint = "Items ticked in it stay ticked.";
  return [
    problemWithoutPlace(
      "warning",
      "checklist-gone",
      message,
      writes ? `A new one replaces it. ${hint}` : hint,
    ),
  ];
}

function doubleProblems(
  own: IssueActivity,
  phase: string | null,
  found: readonly FoundChecklist[],
  name: string,
  writes: boolean,
): Problem[] {
  const [first] = found;
  if (first === undefined) return [];
  const hint = "Boxes ticked in it still count.";
  return openDoubles(own, phase, found).map(({ number }) =>
    problemWithoutPlace(
      "notice",
      "checklist-double",
      `Issue #${number} duplicates #${first.issue.number}, the checklist of ${name}.`,
      writes ? `It is closed. ${hint}` : hint,
    ),
  );
}

/** Why an issue that roadmap.json names can no longer be used. */
export function whyGone({ gone, issues }: IssueActivity, number: number): string {
  if (gone.includes(number)) return "was deleted, moved to another repository or converted to a discussion";
  const issue = issues.find((one) => one.number === number);
  return issue?.locked === true ? "is locked" : issue?.pullRequest ? "is a pull request" : "was not found";
}

/** If a box and something else disagree, the later one wins. Explains this to whoever changed the box. */
function overruled(
  found: readonly FoundChecklist[],
  items: readonly Item[],
  decisions: readonly Decision[],
): Problem[] {
  return boxActs(found, items)
    .filter(({ isNew, refusal }) => isNew && refusal === null)
    .flatMap(({ item, ticked, issue }) => {
      const decision = decisions.find((one) => one.item.id === item);
      if (decision === undefined || decision.done === ticked) return [];
      const winner = decision.evidence.find(
        ({ says, dismissed }) => dismissed === null && (says === "done") === decision.done,
      );
      const because = winner === undefined ? "roadmap.json" : winner.because;
      return problemWithoutPlace(
        "notice",
        "box-overruled",
        `The box of “${item}” in #${issue} was ${ticked ? "ticked" : "unticked"}, but a later change overrides it: ${because}.`,
        `If you disagree, ${ticked ? "tick" : "untick"} the box again.`,
      );
    });
}

/** Boxes that people added, with the JSON to paste, and boxes that they renamed. */
function ownLines(found: readonly FoundChecklist[], items: readonly Item[], roadmap: Roadmap): Problem[] {
  const taken = takenIds(roadmap);
  const known = new Set(items.map(({ id }) => id));
  const problems = found.flatMap(({ issue, checklist }) =>
    checklist.lines.flatMap((line) => {
      if ("row" in line) {
        const { id, kind, renamed, title } = line.row;
        if (!renamed || kind !== "item" || !known.has(id) || title === "") return [];
        return problemWithoutPlace(
          "notice",
          "box-renamed",
          `The box of “${id}” in #${issue.number} was renamed to “${cleanLine(title, 80)}”.`,
          "It still counts. To rename the item everywhere, change its title in roadmap.json.",
        );
      }
      const box = retyped(line.own, items) === null ? readBox(line.own) : null;
      if (box === null) return [];
      const title = cleanLine(box.words);
      const id = newId(title, taken);
      taken.add(id);
      const added = `“${title}” was added to #${issue.number}, but is not an item of the roadmap yet.`;
      const hint = "To add it, paste this into a group in roadmap.json:";
      return {
        ...problemWithoutPlace("notice", "box-added", added, hint),
        paste: JSON.stringify({ id, title }),
      };
    }),
  );
  return firstFew(problems, "box was added or renamed", "boxes were added or renamed");
}

/** Every id in use: ids are unique in the whole file, not only among items. */
function takenIds({ items, phases }: Roadmap): Set<string> {
  const others = phases.flatMap(({ id, groups, project }) => [
    id,
    ...groups.map((group) => group.id),
    ...(project === null ? [] : [project.id]),
  ]);
  return new Set([...items.map(({ id }) => id), ...others]);
}

/** What would have ticked an open item if someone with write access had done it. */
function strangers({ byItem }: IssueFindings, decisions: readonly Decision[]): Problem[] {
  const done = new Set(decisions.flatMap((decision) => (decision.done ? [decision.item.id] : [])));
  const problems = [...byItem].flatMap(([id, said]) =>
    said
      .filter(
        ({ says, dismissed, byState, byEdit }) =>
          says === "done" && dismissed !== null && !byState && !byEdit && !done.has(id),
      )
      .map(({ proof, dismissed }) =>
        problemWithoutPlace(
          "notice",
          "not-trusted",
          `${proof.repository ?? ""}${proof.ref ?? ""} does not tick “${id}”: ${dismissed ?? ""}.`,
          `Only people with write access can tick items through issues. If it is your work, label it, or reopen it and close it yourself, or mention the item in a commit: “Completes: ${id}”.`,
          [proof.listed ?? ""],
        ),
      ),
  );
  return firstFew(
    problems,
    "issue does not tick the item it names",
    "issues do not tick the items they name",
  );
}
