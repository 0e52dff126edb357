/** The verify page: one proof checked, how each tick was earned, and how anyone can check it. */
import { shortSha } from "../../activity/commit.ts";
import { commitUrl, ownIn } from "../../activity/repository.ts";
import { kinds } from "../../evidence/evidence.ts";
import { progressOf } from "../../roadmap/progress.ts";
import { itemsDone } from "../../text/count.ts";
import type { PublishedDecision, PublishedRepository } from "../published.ts";
import { isProven, type Portfolio } from "../portfolio.ts";
import { rootFrom, verifyPath } from "./addresses.ts";
import { plainCard } from "./card.ts";
import { siteTitle } from "./frame.ts";
import type { Page } from "./page.ts";
import { workedProof } from "./worked-proof.ts";

/** The page of a portfolio at `/verify/`, with its data for `site/verify.html`. */
export function verifyPage(portfolio: Portfolio): Page {
  const { decisions, repositories } = portfolio;
  const own = ownIn(repositories);
  const progress = progressOf(decisions);
  const closed = decisions.filter(isProvenInPrivate).length;
  const worked = workedProof(portfolio, rootFrom(verifyPath));
  return {
    head: {
      path: verifyPath,
      title: "Verify this portfolio",
      description: `${siteTitle(portfolio)}: how each tick was earned, and how to check one by hand.`,
      above: [],
      data: null,
      plain: true,
    },
    template: "site/verify.html",
    view: {
      address: worked === null ? null : commandWord(portfolio.base),
      worked,
      earned: kinds.map((kind) => ({
        // The template has the text for each kind.
        code: kind === "code",
        issue: kind === "issue",
        checklist: kind === "checklist",
        commit: kind === "commit",
        self: kind === "self",
        count: decisions.filter(({ done, proofs }) => done && proofs[0]?.kind === kind).length,
      })),
      progress,
      itemsDone: itemsDone(progress),
      closed,
      oneClosed: closed === 1,
      repositories: [...repositories, ...portfolio.unlisted].map(sourceView),
      made: own === undefined ? null : sourceView(own),
      data: `${rootFrom(verifyPath)}portfolio.json`,
    },
    card: plainCard({
      kicker: siteTitle(portfolio),
      title: "Verify this portfolio",
      foot: "Every tick links to its proof",
    }),
  };
}

/** An address that a command takes as one word; null for any other. */
function commandWord(base: string | null): string | null {
  return base !== null && /^https?:\/\/[\w./:~%-]+$/.test(base) ? base : null;
}

function isProvenInPrivate(decision: PublishedDecision): boolean {
  return isProven(decision) && decision.proofs.every(({ publish }) => publish !== "all");
}

/** A repository at its newest commit not made by Roadfolio, so that Roadfolio's own commits change nothing. */
function sourceView({ name, web, branch, newest, view }: PublishedRepository) {
  return {
    name,
    url: web,
    branch,
    commit: newest === null ? null : shortSha(newest),
    commitUrl: web === null || newest === null ? null : commitUrl(web, newest),
    /** owner/name, for the command that verifies an attestation; null for any other host. */
    slug: web !== null && new URL(web).host === "github.com" ? name : null,
    /** False if only part of the history could be read. */
    whole: view === "complete" || view === "empty",
  };
}
