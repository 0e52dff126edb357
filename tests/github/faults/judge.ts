/** Checks what a run with a fault did. Each violation is a string. */
import type { ActionRun } from "../../support/runner.ts";
import { itemsOf, parsePlan, type Plan } from "./plans.ts";
import type { State } from "./state.ts";

/** The state before, and after a run without faults. */
export interface Ends {
  before: State;
  after: State;
}

const errorsOf = ({ stdout }: ActionRun): string[] =>
  stdout.split("\n").filter((line) => line.startsWith("::error"));
const helpful = /permission|token|limit|run again|run it again|next run|wait/i;

/** The run must recover, or stop with one error that says what to do. */
export function judgeEnd(run: ActionRun): string[] {
  const errors = errorsOf(run);
  if (run.status === 0 && errors.length === 0) return [];
  if (run.status !== 1)
    return [`status ${run.status} with ${errors.length} errors: ${run.stdout} ${run.stderr}`];
  if (errors.length !== 1) return [`${errors.length} errors: ${errors.join(" | ")} ${run.stderr}`];
  const [error = ""] = errors;
  return helpful.test(error) && !error.includes("This is a bug") ? [] : [`an error without help: ${error}`];
}

export function judgeSecret(run: ActionRun, state: State, token: string): string[] {
  return JSON.stringify([run, state]).includes(token) ? ["the token was printed"] : [];
}

/**
 * Each item of the roadmap must be as before or as after a run without faults. It depends on what could be read: a run
 * that is rate limited while it checks who closed an issue still ticks what its commits prove.
 */
export function judgeState(is: State, { before, after }: Ends): string[] {
  const branch = is.update === null || is.update === before.update ? [] : [is.update];
  return [
    ...judgeRoadmap("main", is.main, [before.main, after.main]),
    ...branch.flatMap((text) =>
      judgeRoadmap("update", text, [before.update ?? before.main, after.update ?? after.main]),
    ),
    ...judgeDoubles(is, { before, after }),
  ];
}

function judgeRoadmap(where: string, text: string, ends: readonly string[]): string[] {
  const [plan, ...known] = [text, ...ends].map(readable);
  if (plan === undefined) return [];
  const [now, ...ticks] = [plan, ...known].map(ticksOf);
  const single = now?.every((tick, index) => ticks.some((one) => one[index] === tick)) ?? false;
  const numbers = plan.phases.filter(
    ({ issue, id }, index) =>
      issue !== undefined &&
      known.every((one) => JSON.stringify(one.phases[index]?.issue) !== JSON.stringify(issue)) &&
      String(issue) !== `phase ${id}`,
  );
  return [
    ...(single ? [] : [`${where} has half of the ticks: ${now?.join(", ")}`]),
    ...numbers.map(({ id, issue }) => `${where} has the number ${issue} for ${id}`),
    ...(known.some((one) => restOf(one) === restOf(plan)) ? [] : [`${where} is another roadmap: ${text}`]),
  ];
}

/** A state has names in place of numbers. */
const readable = (text: string): Plan => parsePlan(text.replaceAll(/("\w+": )<(.*?)>/g, '$1"$2"'));
const ticksOf = (plan: Plan): string[] =>
  itemsOf(plan).map(({ id, done }) => `${id} ${JSON.stringify(done)}`);
const restOf = (plan: Plan): string =>
  JSON.stringify(plan, (key, value: unknown) => (/^(?:done|issue)$/.test(key) ? undefined : value));

function judgeDoubles(is: State, { before, after }: Ends): string[] {
  const names = is.issues.map(({ name }) => name).filter((name) => /^(?:phase|strategy)\b/.test(name));
  const lists = {
    checklist: names,
    milestone: is.milestones.map((one) => one.split(" ").slice(0, -2).join(" ")),
    label: is.labels,
  };
  const doubled = Object.entries(lists).flatMap(([kind, list]) =>
    list.filter((one, index) => list.indexOf(one) !== index).map((one) => `two of the ${kind} ${one}`),
  );
  const most = Math.max(before.pulls.length, after.pulls.length);
  const pulls = is.pulls.length > most ? [`${is.pulls.length} pull requests`] : [];
  const events = is.issues.flatMap(({ name, events: happened }) => {
    const wanted = after.issues.find((issue) => issue.name === name)?.events ?? [];
    return [...new Set(happened)]
      .filter((event) => count(happened, event) > count(wanted, event))
      .map((event) => `${name} was ${event} ${count(happened, event)} times`);
  });
  return [...doubled, ...pulls, ...events];
}

const count = (list: readonly string[], one: string): number => list.filter((other) => other === one).length;
