/** Why honest pages may differ from the computed ones: some of what they show cannot be seen from here. Pure. */
import { fileOfPage, itemPath } from "../../render/site/addresses.ts";
import type { Claims } from "../claims.ts";
import type { RecomputedSite } from "../compare.ts";
import type { Verdict } from "../verdict.ts";

const token = "Reading issues and signatures needs a token: set GITHUB_TOKEN.";

/** Reasons for doubt, as sentences; null where everything shown can be seen. */
export interface Doubts {
  /** About every file of the site. */
  general: string | null;
  of(path: string): string | null;
}

/**
 * @param verdicts on what portfolio.json claims
 * @param askedGitHub whether GitHub could be asked
 */
export function doubtsOf(
  page: Claims,
  site: RecomputedSite,
  verdicts: readonly Verdict[],
  askedGitHub: boolean,
): Doubts {
  const general =
    site.notRead[0] ??
    unseenItem(verdicts) ??
    keptPrivate(page) ??
    otherView(page, site) ??
    moved(page, site) ??
    (askedGitHub || !showsIssues(page) ? null : token);
  return { general, of: (path) => general ?? (!askedGitHub && needsToken(page, path) ? token : null) };
}

function unseenItem(verdicts: readonly Verdict[]): string | null {
  const unseen = verdicts.find(({ item, outcome }) => item !== null && outcome === "unseen");
  return unseen === undefined ? null : (unseen.reasons[0] ?? null);
}

function keptPrivate({ repositories }: Claims): string | null {
  return repositories.some(({ publish }) => publish !== undefined)
    ? "Part of the work is in a private repository."
    : null;
}

/** The page may have been made from a clone that lacked old commits. */
function otherView({ repositories }: Claims, { views }: RecomputedSite): string | null {
  const other = repositories.find(({ name, view }) => view !== null && (views.get(name) ?? view) !== view);
  return other === undefined
    ? null
    : `The page was made from a ${other.view} history of ${other.name}, and the one read here is ${views.get(other.name)}.`;
}

/** Only the portfolio's own repository is read at the page's commit, so others may have moved on. */
function moved({ asOf }: Claims, { others }: RecomputedSite): string | null {
  const newer = others.find(({ on }) => on >= asOf);
  return newer === undefined ? null : `${newer.name} may have newer commits than the page.`;
}

const isIssue = ({ kind }: { kind: string }): boolean => kind === "issue" || kind === "checklist";

function showsIssues({ items }: Claims): boolean {
  return items.some(
    ({ proof, history = [] }) =>
      proof.some(isIssue) || history.some(({ proof: turn }) => turn != null && isIssue(turn)),
  );
}

/** The page of an item says whether its commit is signed, and the progress page counts words of issues. */
function needsToken({ items, english }: Claims, path: string): boolean {
  if (english?.issues === true && path.startsWith("progress/")) return true;
  return items.some(
    ({ id, proof }) => path === fileOfPage(itemPath(id)) && proof.some(({ verified }) => verified === true),
  );
}
