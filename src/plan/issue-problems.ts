/** What a run has to say about issues and checklists: what is gone, what people added, what did not count. */
import { readBox } from "../activity/checklist.ts";
import type { IssueActivity } from "../activity/issue.ts";
import { untrusted } from "../text/untrusted.ts";
import type { Decision } from "../evidence/decision.ts";
import {
  checklistNumber,
  findChecklist,
  type FoundChecklist,
  isDouble,
  itemsOfChecklist,
  unnamedChecklists,
} from "../evidence/issues/find-checklists.ts";
import { boxActs, retyped } from "../evidence/issues/from-checklists.ts";
import type { IssueFindings } from "../evidence/issues/issue-findings.ts";
import type { ProblemCode } from "../problems/codes.ts";
import type { Problem } from "../problems/problem.ts";
import type { Item, Roadmap } from "../roadmap/roadmap.ts";
import { newId } from "../roadmap/new-id.ts";

/** How many of a kind are told before the rest is only counted. */
const shown = 5;

/** @param writes whether this run keeps the checklists; else nothing is said of making new ones */
export function issueProblems(
  roadmap: Roadmap,
  decisions: readonly Decision[],
  issues: IssueFindings,
  writes: boolean,
): Problem[] {
  const own = issues.activities.find(({ listed }) => listed === ".");
  const lists = own === undefined || own.unread !== null ? [] : [...roadmap.phases.map(({ id }) => id), null];
  return [
    ...lists.flatMap((phase) =>
      own === undefined ? [] : listProblems(own, phase, roadmap, decisions, writes),
    ),
    ...strangers(issues, decisions),
  ];
}

function told(level: Problem["level"], code: ProblemCode, message: string, hint: string): Problem {
  return { level, code, message, hint, path: null, line: null, column: null };
}

function listProblems(
  own: IssueActivity,
  phase: string | null,
  roadmap: Roadmap,
  decisions: readonly Decision[],
  writes: boolean,
): Problem[] {
  const number = checklistNumber(roadmap, phase);
  const found = findChecklist(own, phase, roadmap);
  const name = phase === null ? "the strategy" : `the phase “${phase}”`;
  const [first] = found;
  const problems: Problem[] = [];
  if (number !== null && first?.issue.number !== number)
    problems.push(
      told(
        "warning",
        "checklist-gone",
        `The checklist of ${name}, issue #${number}, ${whyGone(own, number)}.`,
        writes ? "A new one takes its place; what was ticked stays." : "What was ticked in it stays.",
      ),
    );
  if (first?.refusal != null)
    return [
      ...problems,
      told(
        "warning",
        "checklist-not-ours",
        `Issue #${first.issue.number}, which roadmap.json names as the checklist of ${name}, is ${first.refusal.reason}: its boxes tick nothing.`,
        "Take the number out of roadmap.json, and the next run makes a checklist.",
      ),
    ];
  const doubles = first === undefined ? [] : unnamedChecklists(own, { phase, part: 1 });
  for (const { issue } of doubles)
    if (issue.number !== first?.issue.number && issue.state === "open" && isDouble(issue, first?.issue))
      problems.push(
        told(
          "notice",
          "checklist-double",
          `Issue #${issue.number} is a second checklist of ${name}; #${first?.issue.number ?? 0} is the one that counts.`,
          writes ? "It is closed; what was ticked in it counts." : "What was ticked in it counts.",
        ),
      );
  const items = itemsOfChecklist(roadmap, phase);
  return [...problems, ...overruled(found, items, decisions), ...ownLines(found, items, roadmap)];
}

function whyGone({ gone, issues }: IssueActivity, number: number): string {
  if (gone.includes(number)) return "was deleted, moved to another repository or made a discussion";
  const issue = issues.find((one) => one.number === number);
  return issue?.locked === true ? "is locked" : issue?.pullRequest ? "is a pull request" : "is not there";
}

/** Both sides changed, and the later act stands: whoever ticked the box is told why it is as it is. */
function overruled(
  found: readonly FoundChecklist[],
  items: readonly Item[],
  decisions: readonly Decision[],
): Problem[] {
  return boxActs(found, items)
    .filter(({ isNew }) => isNew)
    .flatMap(({ item, ticked, issue }) => {
      const decision = decisions.find((one) => one.item.id === item);
      if (decision === undefined || decision.done === ticked) return [];
      const winner = decision.evidence.find(
        ({ says, dismissed }) => dismissed === null && (says === "done") === decision.done,
      );
      const because = winner === undefined ? "what roadmap.json says" : winner.because;
      return told(
        "notice",
        "box-overruled",
        `The box of “${item}” in #${issue} was ${ticked ? "ticked" : "unticked"}, but ${because} came later and stands.`,
        `${ticked ? "Tick" : "Untick"} it once more if you still mean it.`,
      );
    });
}

/** Boxes that people added, with what to paste; and boxes that they renamed. */
function ownLines(found: readonly FoundChecklist[], items: readonly Item[], roadmap: Roadmap): Problem[] {
  const taken = takenIds(roadmap);
  const known = new Set(items.map(({ id }) => id));
  const problems = found.flatMap(({ issue, checklist }) =>
    checklist.lines.flatMap((line) => {
      if ("row" in line) {
        const { id, kind, renamed, title } = line.row;
        if (!renamed || kind !== "item" || !known.has(id) || title === "") return [];
        return told(
          "notice",
          "box-renamed",
          `The box of “${id}” in #${issue.number} is called “${untrusted(title, 80).untrusted}” there.`,
          "It counts as before. Change the item's title in roadmap.json to call it so everywhere.",
        );
      }
      const box = retyped(line.own, items) === null ? readBox(line.own) : null;
      if (box === null) return [];
      const title = untrusted(box.words).untrusted;
      const id = newId(title, taken);
      taken.add(id);
      const added = `“${title}” was added to #${issue.number}; it is no item of the roadmap yet.`;
      const hint = "To make it one, paste into its group in roadmap.json:";
      return { ...told("notice", "box-added", added, hint), paste: JSON.stringify({ id, title }) };
    }),
  );
  return some(problems, "boxes were added or renamed");
}

/** An id stands for one thing in the whole file. */
function takenIds({ items, phases }: Roadmap): Set<string> {
  const others = phases.flatMap(({ id, groups, project }) => [
    id,
    ...groups.map((group) => group.id),
    ...(project === null ? [] : [project.id]),
  ]);
  return new Set([...items.map(({ id }) => id), ...others]);
}

/** What would have ticked an open item if the right person had done it. */
function strangers({ byItem }: IssueFindings, decisions: readonly Decision[]): Problem[] {
  const done = new Set(decisions.flatMap((decision) => (decision.done ? [decision.item.id] : [])));
  const problems = [...byItem].flatMap(([id, said]) =>
    said
      .filter(
        ({ says, dismissed, byState }) => says === "done" && dismissed !== null && !byState && !done.has(id),
      )
      .map(({ proof, dismissed }) =>
        told(
          "notice",
          "not-trusted",
          `${proof.repository ?? ""}${proof.ref ?? ""} does not tick “${id}”: ${dismissed ?? ""}.`,
          "Only those who may write to the repository tick by issues. Close or label it yourself if it is your work.",
        ),
      ),
  );
  return some(problems, "issues do not tick what they name");
}

/** The first of them, and how many more there are. */
function some(problems: readonly Problem[], what: string): Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= shown) return [...problems];
  return [...problems.slice(0, shown), { ...first, message: `${problems.length - shown} more ${what}.` }];
}
