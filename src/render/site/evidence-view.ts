/** What proves an item, on its page: figures of code, then rows of other work. */
import { commitUrl } from "../../activity/repository.ts";
import { forPeople } from "../../roadmap/day.ts";
import type { Portfolio } from "../portfolio.ts";
import { placeLabel, proofLabel } from "../proof-label.ts";
import { pinsOf, type PublishedDecision, type PublishedFigure, type PublishedProof } from "../published.ts";
import { figureView, hiddenPin, webOf } from "./code/figure-view.ts";
import { proofView } from "./proof-view.ts";

/** On a page; portfolio.json has them all. */
const most = { figures: 2, rows: 10, commits: 3 } as const;

/** What introduced the lines of a figure. */
interface Introduced {
  subject: string;
  url: string | null;
  by: string | null;
  day: string | null;
}

export function evidenceView(portfolio: Portfolio, { figures, proofs }: PublishedDecision) {
  const shown = figures.filter(({ lines, whole }) => lines.length > 0 || whole.length > 0);
  const inFigures = shown.slice(0, most.figures);
  const places = new Set(inFigures.map(({ repository, path }) => `${repository}\0${path}`));
  const commits = new Set(
    [
      ...inFigures.flatMap(pinsOf).map(({ proof }) => proof),
      ...proofs.filter(({ kind }) => kind === "code"),
    ].map(({ ref }) => ref),
  );
  // A file that a figure shows is not repeated, nor is a commit of such a line.
  const rest = distinct(
    proofs.filter(({ kind, ref, path, repository }) =>
      kind === "code" ? !places.has(`${repository}\0${path}`) : kind !== "commit" || !commits.has(ref),
    ),
  );
  return {
    hasCode: proofs.some(({ kind }) => kind === "code"),
    figures: inFigures.map((figure) => ({
      ...figureView(portfolio, figure, { folder: "", says: "commit", id: null }),
      introduced: introducedIn(portfolio, figure),
      hidden: figure.hidden.map(hiddenPin),
    })),
    proofs: rest.slice(0, most.rows).map((proof) => ({ ...proofView(proof), says: inWords(proof) })),
    more: Math.max(0, rest.length - most.rows),
  };
}

function introducedIn(portfolio: Portfolio, figure: PublishedFigure): Introduced[] {
  const web = webOf(portfolio, figure.repository);
  const seen = new Map(pinsOf(figure).map(({ proof }) => [proof.introduced?.ref ?? proof.ref, proof]));
  return [...seen].slice(0, most.commits).flatMap(([ref, { title, on, by }]) =>
    title === null || title.untrusted === ""
      ? []
      : [
          {
            subject: title.untrusted,
            url: web === null || ref === null ? null : commitUrl(web, ref),
            by: by?.untrusted ?? null,
            day: on === null ? null : forPeople(on),
          },
        ],
  );
}

/** The words beside the link to a proof. Plain text. */
function inWords(proof: PublishedProof): string {
  const { kind, title } = proof;
  const label = proofLabel(proof);
  if (kind === "code" && label === placeLabel(proof)) return "the whole file";
  if (kind === "code" || title === null || title.untrusted === "") return label;
  return `“${title.untrusted}”`;
}

/** One proof of each place: several lines of one file are one. */
function distinct(proofs: readonly PublishedProof[]): PublishedProof[] {
  const seen = new Set<string>();
  return proofs.filter(({ publish, kind, repository, path, ref }) => {
    const key = publish === "all" ? [kind, repository, kind === "code" ? path : ref].join("\0") : "kept";
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
