/** Commands with which anybody can check a proof on their own machine. */
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
  if (web === null || show === null || !plainUrl.test(web)) return null;
  const folder = web.slice(web.lastIndexOf("/") + 1);
  return folder === "" || folder.startsWith("-") ? null : [`git clone ${web} && cd ${folder}`, show];
}

function blame({ path, commit, lines }: PublishedFigure, best: PublishedProof | undefined): string | null {
  const pinned = lines.filter(({ pins }) => pins.length > 0).map(({ number }) => number);
  const [first, last] = [pinned[0], pinned.at(-1)];
  if (first === undefined || last === undefined) return showCommit(best);
  if (!plainPath.test(path)) return null;
  const quoted = /^[\w./-]+$/.test(path) ? path : `"${path}"`;
  return `git blame -L ${first},${last} ${commit.slice(0, 7)} -- ${quoted}`;
}

function showCommit(proof: PublishedProof | undefined): string | null {
  const isCommit = proof?.kind === "commit" || proof?.kind === "code";
  const ref = isCommit && proof.publish === "all" ? proof.ref : null;
  return ref === null || !/^[0-9a-f]{7,64}$/.test(ref) ? null : `git show ${ref.slice(0, 7)}`;
}
