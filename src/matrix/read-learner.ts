/** Reads one learner: clones, asks their own roadmap.json whether they belong to the cohort, and computes what they have done. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOwn } from "../activity/repository.ts";
import type { CohortPlan, LearnerResult, PlannedLearner, SharedPlace } from "../cohort/hand-over.ts";
import { learnerProblems } from "../cohort/learner-problems.ts";
import type { LearnerProblem } from "../cohort/learner-record.ts";
import { withShared } from "../cohort/shared-roadmap.ts";
import type { Machine } from "../doors/machine.ts";
import { prepareClone } from "../doors/prepare-clone.ts";
import { unread } from "../gather/unread.ts";
import { filesIn } from "../ports/files.ts";
import { removing } from "../ports/open-files.ts";
import { isOpenToAll } from "../ports/git/remote.ts";
import { messageOf, UserError } from "../problems/errors.ts";
import { hasError, type Problem } from "../problems/problem.ts";
import { baseOf } from "../render/site/addresses.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { readRoadmap } from "../roadmap/read-roadmap.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import type { Findings } from "../evidence/findings.ts";
import { visitorsView } from "../plan/visitors-view.ts";
import { joinedRoadmap } from "../doors/joined-roadmap.ts";
import { earnedPortfolio } from "./earned-portfolio.ts";
import { observe } from "../sync/observe.ts";
import { cloneLearner } from "./clone-learner.ts";
import { learnerProgress } from "./learner-progress.ts";
import { accessOf, addressOf, type Reach } from "./reach.ts";

export interface ToRead {
  learner: PlannedLearner;
  cohort: CohortPlan["cohort"];
  /** Text of the shared roadmap; null if each has their own. */
  shared: string | null;
  sharedAt: SharedPlace | null;
  /** Whether credentials are issued. */
  issuesCredentials: boolean;
  /** Calls to GitHub's API that are left. */
  calls: number;
  /** Most time for this learner, in milliseconds. */
  time: number;
}

type Read = Omit<LearnerResult, "login" | "readAt" | "cost">;

const nothing = { head: null, progress: null, portfolio: null, elsewhere: false, notes: [] } as const;

/** Never throws because of a learner: what is wrong with them is in the result. */
export async function readLearner(asked: ToRead, reach: Reach, machine: Machine): Promise<LearnerResult> {
  const { login } = asked.learner;
  const began = reach.clock.elapsed();
  const read = await readSafely(asked, reach, machine);
  const cost = Math.round(reach.clock.elapsed() - began);
  return { login, ...read, readAt: reach.clock.now().toISOString(), cost };
}

async function readSafely(asked: ToRead, reach: Reach, machine: Machine): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), "roadfolio-"));
  try {
    return await readIn(folder, asked, reach, machine);
  } catch (cause) {
    if (cause instanceof UserError && cause.code === "api-calls")
      return { ...nothing, joined: "unknown", problem: learnerProblems.left("calls") };
    // Also a bug in Roadfolio, which one learner's repository brings out: the others are served.
    const why = cause instanceof UserError ? cause.message : `${messageOf(cause)} (please report this)`;
    return { ...nothing, joined: "unknown", problem: learnerProblems.failed(why) };
  } finally {
    await rm(folder, removing);
  }
}

async function readIn(folder: string, asked: ToRead, reach: Reach, machine: Machine): Promise<Read> {
  const { learner, shared, time } = asked;
  const { repository: cohort } = asked.cohort;
  const address = learner.movedTo ?? addressOf(learner.repository, reach);
  const limit = reach.clock.limit(time);
  const minutes = Math.max(1, Math.round(time / 60_000));
  // What answers without the token gets none: with an expired one it would not answer at all.
  const anonymous = learner.isPublic === true ? { ...reach, token: null } : reach;
  const head = await cloneLearner(address, folder, anonymous, limit, minutes);
  if (typeof head !== "string") return { ...nothing, joined: "unknown", problem: head };
  const text = await filesIn(folder)
    .read(learner.roadmap)
    .catch(() => null);
  const against = reasonAgainst(text, learner, cohort);
  if (against !== null) return { ...nothing, ...against };
  const own = text ?? "";
  const failed = (problem: LearnerProblem): Read => ({ ...nothing, joined: "yes", problem });
  const problems = parseRoadmap(own, learner.roadmap).problems;
  if (hasError(problems)) return failed(wrongRoadmap(problems));
  const joined = shared === null ? own : withShared(own, shared);
  if (joined === null) return failed(learnerProblems.failed("the shared roadmap cannot be used"));
  const observed = await observeClone(folder, { ...asked, own, text: joined, limit }, reach, machine);
  if (limit.aborted) return failed(learnerProblems.slow(minutes));
  const { snapshot, reading } = observed;
  const { roadmap, problems: found } = reading.parsed;
  if (roadmap === null || reading.findings === null) return failed(wrongRoadmap(found));
  // Without what somebody else than the owner wrote.
  if (!namesCohort(roadmap, cohort))
    return { ...nothing, joined: "no", problem: learnerProblems.notJoined(cohort) };
  const elsewhere = listsOthers(roadmap);
  const findings = keptOf(snapshot, roadmap, reading.findings, asked, reach);
  return { joined: "yes", head, ...findings, elsewhere, problem: null };
}

/** What is kept of a learner: figures, and what credentials are made from. */
function keptOf(
  snapshot: Snapshot,
  roadmap: Roadmap,
  findings: Findings,
  { learner, cohort: { names }, issuesCredentials, sharedAt: shared }: ToRead,
  { clock }: Reach,
): Pick<LearnerResult, "progress" | "portfolio" | "notes"> {
  const view = visitorsView(snapshot, roadmap, findings);
  const base = baseOf(roadmap, snapshot.repositories);
  const { progress, notes } = learnerProgress({ login: learner.login, names }, roadmap, view, base);
  const today = clock.now().toISOString().slice(0, 10);
  const earning = { ...view, roadmap, base, path: learner.roadmap, shared, today };
  return { progress, notes, portfolio: issuesCredentials ? earnedPortfolio(earning) : null };
}

/** Why the learner is not shown; null if they are. */
function reasonAgainst(
  text: string | null,
  { login, roadmap: path }: PlannedLearner,
  cohort: string,
): Pick<Read, "joined" | "problem"> | null {
  if (text === null) return { joined: "no", problem: learnerProblems.noRoadmap(path) };
  const { roadmap, findings } = readRoadmap(text);
  const broken = findings.find(({ level }) => level === "error");
  if (roadmap === null || !namesCohort(roadmap, cohort))
    return {
      joined: "no",
      problem:
        broken === undefined || roadmap !== null
          ? learnerProblems.notJoined(cohort)
          : learnerProblems.roadmap(broken.message, findings.length - 1),
    };
  const owner = roadmap.owner.github;
  return owner !== null && owner.toLowerCase() !== login.toLowerCase()
    ? { joined: "no", problem: learnerProblems.otherOwner() }
    : null;
}

function namesCohort({ cohorts }: Roadmap, cohort: string): boolean {
  return cohorts.some((one) => one.toLowerCase() === cohort.toLowerCase());
}

function wrongRoadmap(problems: readonly Problem[]): LearnerProblem {
  const errors = problems.filter(({ level }) => level === "error");
  return learnerProblems.roadmap(errors[0]?.message ?? "It cannot be read.", Math.max(errors.length - 1, 0));
}

function listsOthers({ repositories, phases }: Roadmap): boolean {
  return repositories.some((one) => !isOwn(one)) || phases.some(({ project }) => project?.repository != null);
}

interface ToObserve extends ToRead {
  /** Their roadmap.json, and what is read instead of it: the same, or the shared one with what is theirs. */
  own: string;
  text: string;
  limit: AbortSignal;
}

async function observeClone(
  folder: string,
  { learner, own, text, limit, calls }: ToObserve,
  reach: Reach,
  machine: Machine,
) {
  const { server, token, environment, clock } = reach;
  const { login, roadmap: path } = learner;
  const { options, ports } = await prepareClone(
    {
      folder,
      roadmap: path,
      site: "site",
      account: login,
      isPublic: learner.isPublic,
      server,
      // The roadmap is the learner's, and the token the mentor's: nothing that it lists is read with it.
      token: calls > 0 ? token : null,
      now: clock.now(),
      calls,
      abort: limit,
    },
    machine,
  );
  const { git } = ports;
  const isOpen = (url: string): Promise<boolean> =>
    isOpenToAll(url, { folder: tmpdir(), environment, access: accessOf(reach) });
  const joined = joinedRoadmap(ports, { path, own, joined: text });
  return observe(options.sources, {
    ...joined,
    git: {
      ...joined.git,
      readRepository: async (listed, ...asked) =>
        calls > 0 && !isOwn(listed) && !(await isOpen(addressOf(listed, reach)))
          ? { ...unread(listed, "it is not public"), web: null }
          : git.readRepository(listed, ...asked),
    },
    visibility: {
      // What answers without a token is public, and asking so costs no call to GitHub's API.
      isPublic: (name) => isOpen(`${server}/${name}`),
      web: server,
      own: false,
    },
  });
}
