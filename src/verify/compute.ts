/** Computes a portfolio again, from a clone of its own. */
import type { Machine } from "../doors/machine.ts";
import { othersReason } from "../activity/hosted-commit.ts";
import type { Snapshot } from "../plan/snapshot.ts";
import { prepareClone } from "../doors/prepare-clone.ts";
import { withShared } from "../cohort/shared-roadmap.ts";
import { joinedRoadmap } from "../doors/joined-roadmap.ts";
import type { Ports } from "../gather/sources.ts";
import { usualCalls } from "../ports/github/connect.ts";
import { verifyErrors } from "./verify-errors.ts";
import { hasError } from "../problems/problem.ts";
import { sync } from "../sync/sync.ts";
import type { Plan } from "../plan/plan.ts";
import { type Claims, readClaims } from "./claims.ts";
import type { Again } from "./compare.ts";
import type { ItemAgain } from "./compare-item.ts";

export interface ComputeOptions {
  /** With the portfolio's repository, checked out. */
  folder: string;
  /** Account that the repository belongs to; null if it is not on GitHub. */
  account: string | null;
  /** Address of GitHub, such as https://github.com, and a token for it. */
  server: string;
  token: string | null;
  now: Date;
  /** Text of the roadmap that a cohort's learners share; null if the portfolio has its own. */
  shared?: string | null;
}

const site = "site";

/**
 * Reads the repositories that the roadmap lists, except for folders of the machine that it was written on, and plans as a
 * sync would. Writes nothing.
 * @param page says on which day, and from which roadmap
 * @throws a UserError if the roadmap is missing or wrong, or reading fails
 */
export async function compute(
  page: Claims,
  { folder, account, server, token, now, shared = null }: ComputeOptions,
  machine: Machine,
): Promise<Again> {
  const { options, ports } = await prepareClone(
    {
      folder,
      roadmap: page.made.roadmap,
      site,
      account,
      isPublic: true,
      server,
      token,
      now,
      calls: usualCalls,
    },
    machine,
  );
  const { plan, snapshot } = await sync(
    { ...options, today: page.asOf },
    {
      ...(shared === null ? ports : await withSharedRoadmap(ports, page.made.roadmap, shared)),
      // Whether a page may show it is not what is checked, so nothing is kept back.
      visibility: { isPublic: async () => true, web: server, own: false },
    },
  );
  return again(plan, snapshot, token !== null);
}

/** @throws a UserError if one of the two is no roadmap */
async function withSharedRoadmap<Given extends Pick<Ports, "files" | "git">>(
  ports: Given,
  path: string,
  shared: string,
): Promise<Given> {
  const own = (await ports.files.read(path)) ?? "";
  const joined = withShared(own, shared);
  if (joined === null) throw verifyErrors.notComputed(`${path} and the cohort's roadmap cannot be joined.`);
  return joinedRoadmap(ports, { path, own, joined });
}

function again(plan: Plan, snapshot: Snapshot, askedGitHub: boolean): Again {
  const file = plan.site?.files.find(({ path }) => path === `${site}/portfolio.json`);
  const claims = typeof file?.content === "string" ? readClaims(file.content) : "";
  if (typeof claims === "string" || hasError(plan.problems)) {
    const problem = plan.problems.find(({ level }) => level === "error");
    throw verifyErrors.notComputed(problem?.message ?? "The site could not be planned.");
  }
  const decisions = new Map(plan.decisions.map((decision) => [decision.item.id, decision]));
  const read = [...snapshot.repositories, ...snapshot.unlisted];
  const isRead = ({ view }: { view: string }): boolean => view !== "unreachable";
  const seen = {
    askedGitHub,
    others: new Map(snapshot.othersCommits.map((one) => [one.sha, othersReason(one)])),
    read: new Set(read.filter(isRead).map(({ name }) => name.toLowerCase())),
    notRead: read.flatMap(({ name, view, reason }) =>
      view === "unreachable" ? [`${name} was not read: ${reason ?? "no answer"}.`] : [],
    ),
  };
  const items = claims.items.map((item): [string, ItemAgain] => {
    const { doubt = null, evidence = [] } = decisions.get(item.id) ?? {};
    const unseen = doubt?.kind === "unseen" ? doubt.reason : null;
    const dismissed = evidence.flatMap(({ says, dismissed: why }) =>
      says === "done" && why !== null ? [why] : [],
    );
    return [item.id, { item, unseen, dismissed, seen }];
  });
  return { claims, items: new Map(items), text: typeof file?.content === "string" ? file.content : "" };
}
