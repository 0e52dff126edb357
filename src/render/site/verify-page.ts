/** The page that says how each tick was earned, and how anybody can check it. */
import type { RepositoryActivity } from "../../activity/repository.ts";
import { commitUrl } from "../../activity/repository.ts";
import { kinds } from "../../evidence/evidence.ts";
import { progressOf } from "../../roadmap/progress.ts";
import type { Portfolio } from "../portfolio.ts";
import { rootFrom, verifyPath } from "./addresses.ts";
import { siteTitle } from "./frame.ts";
import type { Page } from "./page.ts";

export function verifyPage(portfolio: Portfolio): Page {
  const { decisions, repositories } = portfolio;
  const own = repositories.find(({ listed }) => listed === ".");
  const progress = progressOf(decisions);
  return {
    head: {
      path: verifyPath,
      title: "How to check this page",
      description: `How each tick of ${siteTitle(portfolio)} was earned, and how to check it by hand.`,
      above: [],
      data: null,
    },
    template: "site/verify.html",
    view: {
      earned: kinds.map((kind) => ({
        // The template says what each kind is.
        code: kind === "code",
        issue: kind === "issue",
        checklist: kind === "checklist",
        commit: kind === "commit",
        self: kind === "self",
        count: decisions.filter(({ done, proofs }) => done && proofs[0]?.kind === kind).length,
      })),
      progress,
      repositories: [...repositories, ...portfolio.unlisted].map(sourceView),
      made: own === undefined ? null : sourceView(own),
      data: `${rootFrom(verifyPath)}portfolio.json`,
    },
    card: {
      kicker: siteTitle(portfolio),
      title: "How to check this page",
      note: "Every tick links to its proof",
      share: null,
      done: true,
    },
  };
}

/** Told by its newest commit that is not ours, so that our own changes nothing. */
function sourceView({ name, web, branch, newest, view }: RepositoryActivity) {
  return {
    name,
    url: web,
    branch,
    commit: newest?.slice(0, 7) ?? null,
    commitUrl: web === null || newest === null ? null : commitUrl(web, newest),
    /** owner/name, for the command that checks an attestation; null for any other host. */
    slug: web !== null && new URL(web).host === "github.com" ? name : null,
    /** False when only a part of it could be seen. */
    whole: view === "complete" || view === "empty",
  };
}
