/**
 * What may be published, as every page, README, issue and public log shows it. These types have no place for what a
 * private repository keeps to itself, and only plan/ makes them, so that no renderer can show it by mistake.
 */
import type { Excerpt } from "../activity/excerpt.ts";
import type { RepositoryActivity } from "../activity/repository.ts";
import type { Decision, Doubt, RuleOutcome } from "../evidence/decision.ts";
import type { HistoryEntry } from "../evidence/decide/item-history.ts";
import type { Evidence, Proof } from "../evidence/evidence.ts";
import type { Figure, Pin, PinnedLine as Line } from "../evidence/figure.ts";
import type { ProjectCode, ShownSkill } from "../evidence/projects/project-code.ts";
import type { CellLine } from "../languages/file-kind.ts";
import type { Publishing } from "../roadmap/schema.ts";
import type { Untrusted } from "../text/untrusted.ts";

/** A proof, or everything that one private repository proves of an item. */
export interface PublishedProof {
  /** What is shown of its repository. Unless it is all, everything below but `kind`, `own` and the month is null. */
  publish: Publishing;
  /** How many proofs this stands for: 1 unless only a summary is published. */
  count: number;
  kind: Proof["kind"];
  repository: string | null;
  own: boolean;
  /** For code, the commit, path and line where it is now; the same as where it was introduced unless that is given too. */
  ref: string | null;
  path: string | null;
  line: number | null;
  /** See {@link Proof}. */
  cell?: CellLine;
  url: string | null;
  /** Where the owner introduced it, if its file has been renamed since or its line reads otherwise. */
  introduced?: Pick<Proof, "ref" | "path" | "line" | "url">;
  /** ISO day, or only the month in a summary. */
  on: string | null;
  by: Untrusted | null;
  title: Untrusted | null;
  /** GitHub has verified the signature. */
  verified?: true;
  excerpt?: Excerpt;
}

export interface PublishedTurn extends Omit<HistoryEntry, "proof"> {
  proof: PublishedProof | null;
}

export interface PublishedEvidence extends Pick<
  Evidence,
  "says" | "kind" | "explicit" | "because" | "dismissed"
> {
  proof: PublishedProof;
}

export interface PublishedDecision extends Pick<Decision, "item" | "done" | "change"> {
  /** ISO day of the first proof, or only its month if it is kept private; null if there is none. */
  on: string | null;
  /** Those that can be opened first, then strongest first. */
  proofs: PublishedProof[];
  evidence: PublishedEvidence[];
  history: PublishedTurn[];
  code: RuleOutcome[];
  /**
   * The lines of code that prove it, as of the commit that the proofs link to: one figure per file, strongest proof first, and
   * never the same line twice. Empty if no line may be shown.
   */
  figures: PublishedFigure[];
  doubt: Pick<Doubt, "kind" | "reason"> | null;
}

/** A repository that was read. If only a summary is published, it has only its words and its view. */
export interface PublishedRepository extends Pick<
  RepositoryActivity,
  "listed" | "name" | "web" | "view" | "branch" | "newest" | "asOf" | "projects"
> {
  publish: Publishing;
}

/** A skill pinned to a line, or to a whole file. */
export type PublishedPin = Pin<PublishedProof>;

/** A line of code with its pins. */
export type PinnedLine = Line<PublishedProof>;

/** Lines of one file as of one commit, with skills pinned to them. */
export type PublishedFigure = Figure<PublishedProof>;

export interface PublishedSkill extends Omit<ShownSkill, "proof"> {
  proof: PublishedProof;
}

/** What a project's code shows, without that in private repositories. */
export interface PublishedCode extends Omit<ProjectCode, "skills" | "figures"> {
  skills: PublishedSkill[];
  /** Its files by number of pins, most first; each file once. Empty if no line may be shown. */
  figures: PublishedFigure[];
}

export interface PublishedProject {
  /** Null if there is nothing to show. */
  code: PublishedCode | null;
  /** False if part of it could not be read in this run. */
  complete: boolean;
  /** How much of it is in a private repository; null if nothing is, or nothing of that is published. */
  kept: { skills: number; tests: number } | null;
}

/** The words for a repository published only in summary. */
export const privateRepository = "a private repository";

/** The words for an unpublished proof. */
export const keptPrivate = "proof kept private";

/** The pins of a figure that are shown: those on the whole file, then those on its lines. */
export function pinsOf({ whole, lines }: Pick<PublishedFigure, "whole" | "lines">): PublishedPin[] {
  return [...whole, ...lines.flatMap(({ pins }) => pins)];
}
