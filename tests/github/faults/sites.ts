/** The call sites of the program. */
import type { Where } from "../emulator/fault-plan.ts";

type Match = (method: string, path: string) => boolean;

export interface Site {
  name: string;
  /** Matches the call, including its retries. */
  is: Match;
  /** Number of the first matching call to use; defaults to 1. */
  from?: number;
  /** The write whose result is read back: its response is lost, so that this call is made. */
  readsBack?: Match;
  /** Whether the program may retry without reading back. */
  harmless?: boolean;
}

const repository = "/repos/ana-souza/learning";

/** @param path a regular expression for the path after the repository */
function call(method: string, path: string): Match {
  const whole = new RegExp(`^${repository}/${path}$`);
  return (asked, where) => asked === method && whole.test(where);
}

export const isWrite = ({ name }: Site): boolean => !name.startsWith("GET ");

/** Matches the call that meets the fault. Counts calls, so use it for one run. */
export function whereOf({ is, from = 1, readsBack }: Site): Where {
  let count = 0;
  let written = readsBack === undefined;
  return {
    match(method, path) {
      if (readsBack?.(method, path) === true) written = true;
      if (!written || !is(method, path)) return false;
      count += 1;
      return count >= from;
    },
  };
}

/** In the situation "keep". */
export const reads: readonly Site[] = [
  { name: "GET issues", is: call("GET", "issues") },
  { name: "GET an issue that is not in the list", is: call("GET", "issues/3") },
  { name: "GET an issue before its text is replaced", is: call("GET", "issues/[12]") },
  { name: "GET events", is: call("GET", "issues/\\d+/events") },
  { name: "GET permission", is: call("GET", "collaborators/[^/]+/permission") },
  { name: "GET milestones", is: call("GET", "milestones") },
  { name: "GET pulls", is: call("GET", "pulls") },
];

const newMilestone = call("POST", "milestones");
const newIssue = call("POST", "issues");
const oldMilestone = call("PATCH", "milestones/\\d+");
const closing = call("PATCH", "issues/1");
const labelling = call("POST", "issues/5/labels");

/** In the situation "keep". */
export const makes: readonly Site[] = [
  { name: "POST milestones", is: newMilestone },
  { name: "POST issues", is: newIssue },
  // Labels are unique, so GitHub rejects a second one.
  { name: "POST labels", is: call("POST", "labels"), harmless: true },
  { name: "POST an issue's labels", is: labelling },
];

/** In the situation "keep". */
export const changes: readonly Site[] = [
  { name: "PATCH milestones", is: oldMilestone },
  { name: "PATCH an issue that is closed", is: closing },
  { name: "PATCH an issue that is opened again", is: call("PATCH", "issues/2") },
];

/** In the situation "keep". */
export const backs: readonly Site[] = [
  { name: "GET milestones, reading back", is: call("GET", "milestones"), readsBack: newMilestone },
  { name: "GET issues, reading back", is: call("GET", "issues"), readsBack: newIssue },
  { name: "GET a milestone, reading back", is: call("GET", "milestones/\\d+"), readsBack: oldMilestone },
  { name: "GET an issue, reading back", is: call("GET", "issues/1"), readsBack: closing },
  { name: "GET an issue's labels, reading back", is: call("GET", "issues/5/labels"), readsBack: labelling },
];

const newPull = call("POST", "pulls");
const oldPull = call("PATCH", "pulls/\\d+");

export const opens: readonly Site[] = [
  { name: "GET pulls for ours", is: call("GET", "pulls") },
  { name: "POST pulls", is: newPull },
  { name: "GET pulls, reading back", is: call("GET", "pulls"), readsBack: newPull },
];
export const updates: readonly Site[] = [
  { name: "PATCH a pull", is: oldPull },
  { name: "GET a pull, reading back", is: call("GET", "pulls/\\d+"), readsBack: oldPull },
];
export const closes: readonly Site[] = [{ name: "PATCH a pull that is closed", is: oldPull }];
export const parts: readonly Site[] = [{ name: "POST issues, the second part", is: newIssue, from: 2 }];
export const pages: readonly Site[] = [
  { name: "GET issues, the second page", is: call("GET", "issues"), from: 2 },
];

/** Called only if the event does not describe the repository. */
export const visibility: readonly Site[] = [
  { name: "GET the repository", is: (method, path) => method === "GET" && path === repository },
  { name: "GET Pages", is: call("GET", "pages") },
];

/** Call sites that do not need an earlier fault, with any issue number. */
export const everySite: readonly Pick<Site, "is">[] = [
  { is: call("GET", "issues/\\d+") },
  { is: call("PATCH", "issues/\\d+") },
  { is: (method, path) => method === "QUERY" && path === "/graphql" },
  ...[reads, makes, changes, opens, updates, closes, parts, pages, visibility]
    .flat()
    .filter(({ readsBack }) => readsBack === undefined),
];
