/** Bodies of checklists as Roadfolio writes them, and how people edit them on GitHub. */
import { planned, snapshotOf } from "../plan/snapshots.ts";
import { activityOf } from "./issues.ts";
import { repositoryOf, type Told } from "./activity.ts";

/** Bodies of the checklists for a roadmap, in order. */
export function bodiesOf(text: string, told: readonly Told[] = []): string[] {
  const plan = planned(
    snapshotOf(text, [repositoryOf(told)], { issues: [activityOf([], { milestones: null })] }),
  );
  if (plan.issues === null) throw new Error(plan.problems[0]?.message ?? "no issues were planned");
  return plan.issues.newIssues.map(({ body }) => body);
}

/** The first of them, that of the first phase. */
export function bodyOf(text: string, told: readonly Told[] = []): string {
  const [first] = bodiesOf(text, told);
  if (first === undefined) throw new Error("the roadmap must have something to tick");
  return first;
}

function isRowOf(line: string, id: string): boolean {
  return line.includes(`<!-- roadfolio:item ${id} `) || line.includes(`<!-- roadfolio:group ${id} `);
}

/** Changes, removes or duplicates each line of a body. */
function eachLine(body: string, change: (line: string, index: number) => string[]): string {
  return body.split("\n").flatMap(change).join("\n");
}

/** GitHub only changes the letter in the box. */
export function tick(body: string, id: string): string {
  return eachLine(body, (line) => [isRowOf(line, id) ? line.replace("[ ]", "[x]") : line]);
}

export function untick(body: string, id: string): string {
  return eachLine(body, (line) => [isRowOf(line, id) ? line.replace("[x]", "[ ]") : line]);
}

/** Changes one row by hand. */
export function changeRow(body: string, id: string, change: (line: string) => string): string {
  return eachLine(body, (line) => [isRowOf(line, id) ? change(line) : line]);
}

export function withoutRow(body: string, id: string): string {
  return eachLine(body, (line) => (isRowOf(line, id) ? [] : [line]));
}

/** Inserts lines after a row. */
export function insertBehind(body: string, id: string, ...lines: string[]): string {
  return eachLine(body, (line) => (isRowOf(line, id) ? [line, ...lines] : [line]));
}

/** The row without its comment. */
export function strip(line: string): string {
  return line.replace(/\s*<!-- roadfolio:.*$/, "");
}

/** A body as GitHub's web editor saves it. */
export function crlf(body: string): string {
  return body.replace(/\r?\n/g, "\r\n");
}

/** Ids of the rows in a body, including duplicates. */
export function rowsIn(body: string): string[] {
  return [...body.matchAll(/<!-- roadfolio:item ([a-z0-9-]+) /g)].map((match) => match[1] ?? "");
}
