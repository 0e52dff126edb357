/** Computes a portfolio again, from a clone of its own. */
import type { Machine } from "../doors/machine.ts";
import { othersReason } from "../activity/hosted-commit.ts";
import { isOwn, type RepositoryActivity } from "../activity/repository.ts";
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
import type { Recomputed, RecomputedSite } from "./compare.ts";
import type { RecomputedItem } from "./compare-item.ts";
import { ownLook, type OwnLook } from "./own-look.ts";

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
  /** Whether the page shows lines of code. */
  showsCode: boolean;
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
  { folder, account, server, token, now, shared = null, showsCode }: ComputeOptions,
  machine: Machine,
): Promise<Recomputed> {
  const { options, ports } = await prepareClone(
    {
      folder,
      roadmap: page.made.roadmap,
      site,
      account,
      // Lines are shown of a repository that is known to be public.
      isPublic: showsCode ? true : null,
      server,
      token,
      now,
      calls: usualCalls,
    },
    machine,
  );
  const { plan, snapshot } = await sync(
    { ...options, settings: { ...options.settings, signs: isSigned(page) }, today: page.asOf },
    {
      ...(shared === null ? ports : await withSharedRoadmap(ports, page.made.roadmap, shared)),
      // Whether a page may show it is not what is checked, so nothing is kept back.
      visibility: { isPublic: async () => true, web: server, own: false },
    },
  );
  const look = await ownLook(ports.files, plan.roadmap?.site.theme ?? "");
  return again(plan, snapshot, token !== null, look);
}

/** @throws a UserError if one of the two is not a roadmap */
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

/** Whether its pages link to signed credentials. */
function isSigned({ phases }: Claims): boolean {
  return phases.some((phase) =>
    [phase.credential, phase.project?.credential].some((one) => one?.signed !== undefined),
  );
}

function again(plan: Plan, snapshot: Snapshot, askedGitHub: boolean, look: OwnLook): Recomputed {
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
  const items = claims.items.map((item): [string, RecomputedItem] => {
    const { doubt = null, evidence = [] } = decisions.get(item.id) ?? {};
    const unseen = doubt?.kind === "unseen" ? doubt.reason : null;
    const dismissed = evidence.flatMap(({ says, dismissed: why }) =>
      says === "done" && why !== null ? [why] : [],
    );
    return [item.id, { item, unseen, dismissed, seen }];
  });
  return {
    claims,
    items: new Map(items),
    cohorts: plan.roadmap?.cohorts ?? [],
    text: typeof file?.content === "string" ? file.content : "",
    site: siteAgain(plan, read, seen.notRead, look),
  };
}

function siteAgain(
  plan: Plan,
  read: readonly RepositoryActivity[],
  notRead: readonly string[],
  { doubt, theme }: OwnLook,
): RecomputedSite {
  const files = (plan.site?.files ?? []).map(({ path, content }) => ({
    path: path.slice(site.length + 1),
    content,
  }));
  return {
    files: files.map((file) =>
      theme !== null && file.path === "theme.css" ? { ...file, content: theme } : file,
    ),
    notRead,
    views: new Map(read.map(({ name, view }) => [name, view])),
    others: read.flatMap(({ listed, name, asOf }) =>
      isOwn(listed) || asOf === null ? [] : [{ name, on: asOf.on }],
    ),
    doubt,
  };
}
