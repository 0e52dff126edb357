/** An in-memory GitHub that applies a plan's changes to the issues of a snapshot, as a run does. */
import type { IssueActivity, SeenIssue } from "../../src/activity/issue.ts";
import { untrusted } from "../../src/text/untrusted.ts";
import { checklistNumber } from "../../src/evidence/issues/find-checklists.ts";
import { type IssueChange, type IssuePlan, writesIn } from "../../src/plan/issue-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { type Made, withMade } from "../../src/plan/with-made.ts";
import { afterwards, planned, plannedWithoutSite, snapshotOf } from "../plan/snapshots.ts";
import { repositoryOf, type Told } from "./activity.ts";
import { activityOf, event, issueOf, moment, workflow } from "./issues.ts";

/** A portfolio with these issues. */
export function served(
  text: string,
  issues: readonly SeenIssue[] = [],
  { told = [], ...other }: Partial<IssueActivity> & { told?: readonly Told[] } = {},
): Snapshot {
  return snapshotOf(text, [repositoryOf(told)], { issues: [activityOf(issues, other)] });
}

export function ownIssues({ issues }: Snapshot): IssueActivity {
  const own = issues.find(({ listed }) => listed === ".");
  if (own === undefined) throw new Error("the portfolio must have its own issues");
  return own;
}

/** An issue, by number. */
export function issueIn(snapshot: Snapshot, number: number): SeenIssue {
  const issue = ownIssues(snapshot).issues.find((one) => one.number === number);
  if (issue === undefined) throw new Error(`issue #${number} not found`);
  return issue;
}

export function bodyIn(snapshot: Snapshot, number: number): string {
  return issueIn(snapshot, number).body.raw;
}

/** An issue changed by a person on the given day. */
export function changed(
  snapshot: Snapshot,
  number: number,
  change: (issue: SeenIssue) => Partial<SeenIssue>,
  at = moment(20),
): Snapshot {
  return withIssues(snapshot, (issue) =>
    issue.number === number ? { ...issue, updatedAt: at, ...change(issue) } : issue,
  );
}

/** An issue's text changed by a person on the given day. */
export function edited(
  snapshot: Snapshot,
  number: number,
  edit: (body: string) => string,
  at = moment(20),
): Snapshot {
  return changed(snapshot, number, ({ body }) => ({ body: { raw: edit(body.raw) } }), at);
}

function withIssues(snapshot: Snapshot, change: (issue: SeenIssue) => SeenIssue): Snapshot {
  return {
    ...snapshot,
    issues: snapshot.issues.map((activity) =>
      activity.listed === "." ? { ...activity, issues: activity.issues.map(change) } : activity,
    ),
  };
}

/**
 * What a run does and leaves behind: it makes what is missing, decides again, writes, and changes the rest.
 * @param planning how it plans
 */
export function run(
  snapshot: Snapshot,
  at = moment(25),
  planning: (seen: Snapshot) => Plan = planned,
): { plan: Plan; next: Snapshot } {
  const first = planning(snapshot);
  if (first.issues === null) return { plan: first, next: afterwards(snapshot, first) };
  const made: Made = { milestones: [], issues: [], milestonesRefused: false };
  let plan = first;
  // As in the program: milestones, then the checklists that use them.
  for (let round = 0; round < 2; round++) {
    if (plan.issues === null || madeBy(plan.issues) === 0) break;
    makeAll(plan.issues, made, snapshot, at);
    plan = planning(withMade(snapshot, made));
  }
  const seen = withMade(snapshot, made);
  const own = ownIssues(seen);
  const { issues: changes } = plan;
  const after = afterwards(seen, plan);
  const next: Snapshot = {
    ...after,
    issues: after.issues.map((activity): IssueActivity => {
      if (activity !== own) return activity;
      const found = changes === null ? own.issues : own.issues.map((issue) => applied(issue, changes, at));
      return { ...own, made: {}, issues: found, milestones: milestonesAfter(own, changes) };
    }),
  };
  return { plan, next: { ...next, issues: next.issues.map((one) => withoutForgotten(one, plan)) } };
}

/** How much of it has to be made before the rest can be decided. */
function madeBy({ newMilestones, newIssues }: IssuePlan): number {
  return newMilestones.length + newIssues.length;
}

function makeAll({ newMilestones, newIssues }: IssuePlan, made: Made, snapshot: Snapshot, at: string): void {
  const known = ownIssues(snapshot);
  for (const { title, due } of newMilestones)
    made.milestones.push({
      number: (known.milestones ?? []).length + made.milestones.length + 1,
      title,
      due,
      state: "open",
    });
  const numbers = [...known.issues.map(({ number }) => number), ...known.gone, 0];
  const highest = Math.max(...numbers, ...made.issues.map(({ issue }) => issue.number));
  for (const [index, { title, body, milestone, marker }] of newIssues.entries())
    made.issues.push({
      marker,
      issue: issueOf({
        number: highest + 1 + index,
        title,
        body,
        milestone,
        author: workflow,
        updatedAt: at,
      }),
    });
}

function applied(issue: SeenIssue, { issues, labels }: IssuePlan, at: string): SeenIssue {
  const all = issues.filter(({ number }) => number === issue.number).map(({ change }) => change);
  const put = labels.filter(({ number }) => number === issue.number).map(({ label }) => label.name);
  if (all.length + put.length === 0) return issue;
  const after = all.reduce((one, change) => withChange(one, change, at), issue);
  const events = put.map((name) => event("labeled", workflow, at, name));
  return {
    ...after,
    updatedAt: at,
    labels: [...after.labels, ...put],
    events: [...(after.events ?? []), ...events],
  };
}

function withChange(
  issue: SeenIssue,
  { title, body, state, reason, milestone }: IssueChange,
  at: string,
): SeenIssue {
  return {
    ...issue,
    ...(title === undefined ? {} : { title: untrusted(title) }),
    ...(body === undefined ? {} : { body: { raw: body } }),
    ...(state === undefined ? {} : { state, reason: reason ?? null, closedAt: state === "open" ? null : at }),
    ...(milestone === undefined ? {} : { milestone }),
  };
}

function milestonesAfter(
  { milestones }: IssueActivity,
  changes: IssuePlan | null,
): IssueActivity["milestones"] {
  if (milestones === null || changes === null) return milestones;
  return milestones.map((one) => {
    const last = changes.milestones.findLast(({ number }) => number === one.number);
    return { ...one, ...last?.change };
  });
}

/** A number that is no longer in roadmap.json is not looked up again, so the issue is not known to be gone. */
function withoutForgotten(activity: IssueActivity, { roadmap, issues }: Plan): IssueActivity {
  if (roadmap === null || activity.listed !== ".") return activity;
  const replaced = new Set(
    (issues?.numbers ?? []).map(({ at, key }) =>
      key === "strategyIssue"
        ? checklistNumber(roadmap, null)
        : (roadmap.phases[Number(at[1])]?.issue ?? null),
    ),
  );
  return { ...activity, gone: activity.gone.filter((number) => !replaced.has(number)) };
}

/** Names of everything a plan would write; empty for a quiet run. */
export function writes({ files, site, issues }: Pick<Plan, "files" | "site" | "issues">): string[] {
  const paths = [...files, ...(site?.files ?? [])]
    .filter(({ status }) => status !== "unchanged")
    .map(({ path }) => path);
  const changes = (issues?.issues ?? []).map(
    ({ number, change }) => `#${number}: ${Object.keys(change).join(", ")}`,
  );
  const rest = issues === null ? 0 : writesIn(issues) - issues.issues.length;
  return [...paths, ...changes, ...(rest === 0 ? [] : [`${rest} more writes`])];
}

/** Runs until nothing is left to write; at most three times. */
export function settled(snapshot: Snapshot, planning: (seen: Snapshot) => Plan = planned): Snapshot {
  let current = snapshot;
  for (let count = 0; count < 3; count++) {
    const { plan, next } = run(current, moment(25), planning);
    current = next;
    if (writes(plan).length === 0) return current;
  }
  return current;
}

/** Ids of the done items. */
export function doneIn(snapshot: Snapshot): string[] {
  return plannedWithoutSite(snapshot).decisions.flatMap(({ done, item }) => (done ? [item.id] : []));
}
