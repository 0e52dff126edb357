/** Commands with which anybody can check a proof on their own machine. */
import { shortSha } from "../../activity/commit.ts";
import type { Portfolio } from "../portfolio.ts";
import type { PublishedDecision, PublishedFigure, PublishedProof } from "../published.ts";
import { webOf } from "./code/figure-view.ts";

/** Nothing in it means anything to a shell, also on Windows, between quotes or without. */
const plainPath = /^[\p{L}\p{N} ._/@+,=-]+$/u;
const plainUrl = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/;

/**
 * @returns lines to paste, and null if there is nothing that git can show: a proof in an issue, a repository without a web
 * page, or a name that a shell might take for something else
 */
export function checkView(portfolio: Portfolio, { figures, proofs }: PublishedDecision): string[] | null {
  const [figure] = figures;
  const [best] = proofs;
  const name = figure?.repository ?? best?.repository ?? null;
  const web = name === null ? null : webOf(portfolio, name);
  const show = figure === undefined ? showCommit(best) : blame(figure, best);
  const clone = web === null ? null : cloneOf(web);
  return clone === null || show === null ? null : [clone, show];
}

/** The line that clones a repository. @returns null for an address that a shell might take for something else */
export function cloneOf(web: string): string | null {
  const folder = web.slice(web.lastIndexOf("/") + 1);
  return !plainUrl.test(web) || folder === "" || folder.startsWith("-")
    ? null
    : `git clone ${web} && cd ${folder}`;
}

/**
 * The line that asks git which commit wrote a line. It prints the commit's first eight digits, the number and the line, for the
 * first commit of a repository as well.
 * @param commit full sha
 * @param line 1-based
 * @returns null for a path that a shell might take for something else
 */
export function blameLine(path: string, commit: string, line: number): string | null {
  const quoted = quotedPath(path);
  return quoted === null ? null : `git blame -s --root -L ${line},${line} ${shortSha(commit)} -- ${quoted}`;
}

function quotedPath(path: string): string | null {
  if (!plainPath.test(path)) return null;
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}

function blame({ path, commit, lines }: PublishedFigure, best: PublishedProof | undefined): string | null {
  const pinned = lines.filter(({ pins }) => pins.length > 0).map(({ number }) => number);
  const [first, last] = [pinned[0], pinned.at(-1)];
  if (first === undefined || last === undefined) return showCommit(best);
  const quoted = quotedPath(path);
  return quoted === null ? null : `git blame -L ${first},${last} ${shortSha(commit)} -- ${quoted}`;
}

function showCommit(proof: PublishedProof | undefined): string | null {
  const isCommit = proof?.kind === "commit" || proof?.kind === "code";
  const ref = isCommit && proof.publish === "all" ? proof.ref : null;
  return ref === null || !/^[0-9a-f]{7,64}$/.test(ref) ? null : `git show ${shortSha(ref)}`;
}
