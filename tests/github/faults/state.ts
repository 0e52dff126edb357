/** The state of the repository and of GitHub, without numbers and times that differ between runs. */
import type { Place } from "./situation.ts";

export interface State {
  /** roadmap.json on main. */
  main: string;
  /** roadmap.json on the branch of our pull request; null without that branch. */
  update: string | null;
  /** Checklists are named by their key, others by their title. Duplicates are kept. */
  issues: { name: string; text: string; events: string[] }[];
  milestones: string[];
  labels: string[];
  pulls: string[];
}

/** Events that a single write causes; a repeated write would show up here. */
const counted = /^(?:closed|reopened|labeled|milestoned|demilestoned|renamed)$/;
/** The situations have only dates in 2025, so these are from today. */
const today = /\b20(?:2[6-9]|[3-9]\d)-\d\d-\d\d(?:T[\d:.]+Z)?|\b\d{1,2} [A-Z][a-z]+ 20(?:2[6-9]|[3-9]\d)\b/g;

export async function stateOf({ github, roadmap }: Place): Promise<State> {
  const owner = github.as("ana-souza");
  const [all, pulls] = [await owner.issues(), await owner.pulls()];
  const issues = all.filter(({ pull_request }) => pull_request === undefined).slice(-20);
  const names = new Map(issues.map(({ number, title, body }) => [number, nameOf(title, body ?? "")]));
  const told = (text: string): string =>
    text
      .replaceAll(today, "TODAY")
      .replaceAll(
        /(#|issues\/|"(?:issue|strategyIssue)": |roadfolio:parts )(\d+)/g,
        (_, sign: string, number: string) => `${sign}<${names.get(Number(number)) ?? number}>`,
      );
  const found = issues.map(async ({ number, title, body, state, state_reason, labels, milestone }) => ({
    name: names.get(number) ?? "",
    text: told(
      [title, state, state_reason, labels.map(({ name }) => name), milestone?.title, body].join("\n"),
    ),
    events: (await owner.events(number)).map(({ event }) => event).filter((event) => counted.test(event)),
  }));
  const file = async (branch: string): Promise<string | null> => {
    const text = await roadmap(branch);
    return text === null ? null : told(text);
  };
  return {
    main: (await file("main")) ?? "",
    update: await file("roadfolio/update"),
    issues: (await Promise.all(found)).toSorted((a, b) => a.name.localeCompare(b.name)),
    milestones: (await owner.milestones())
      .map(({ title, state, due_on }) => `${title} ${state} ${due_on?.slice(0, 10)}`)
      .toSorted(),
    labels: (await owner.labels()).map(({ name }) => name).toSorted(),
    pulls: pulls.map(({ title, body, state }) => told(`${title} ${state} ${body}`)),
  };
}

function nameOf(title: string, body: string): string {
  return /<!-- roadfolio:checklist (.*?) [0-9a-f]{8} -->/.exec(body)?.[1] ?? title;
}

/** A short description of the differences. */
export function difference(is: State, wanted: State): string[] {
  const lines = (state: State): string[] => [
    `main:\n${state.main}`,
    `update:\n${state.update}`,
    ...state.issues.map(({ name, text, events }) => `issue ${name} [${events.join()}]:\n${text}`),
    ...state.milestones.map((one) => `milestone ${one}`),
    ...state.labels.map((one) => `label ${one}`),
    ...state.pulls.map((one) => `pull ${one}`),
  ];
  const [a, b] = [lines(is), lines(wanted)];
  const less = (from: string[], of: string[]): string[] => {
    const rest = [...of];
    return from.filter((one) => {
      const index = rest.indexOf(one);
      if (index !== -1) rest.splice(index, 1);
      return index === -1;
    });
  };
  return [
    ...less(a, b).map((one) => `there is ${one.slice(0, 4000)}`),
    ...less(b, a).map((one) => `there is not ${one.slice(0, 4000)}`),
  ];
}
