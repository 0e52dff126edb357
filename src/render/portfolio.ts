/** The input of every page and README. */
import type { Roadmap } from "../roadmap/roadmap.ts";
import type { PublishedDecision, PublishedProject, PublishedRepository } from "./published.ts";
import type { EnglishWords } from "../text/language.ts";
import type { Html } from "./html.ts";
import type { Templates } from "./templates.ts";

/** A picture of a project, which is a file of the site. */
export interface SitePicture {
  /** Relative to the site's folder. */
  path: string;
  /** Plain text, written by the owner. */
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
  base64: string;
}

/** How many words of a month are English. */
export interface MonthOfEnglish extends EnglishWords {
  /** "2025-10". */
  month: string;
}

/** How much of the owner's prose is English. */
export interface EnglishHabit {
  /** Commit messages, and issues and pull requests if they were read; oldest first. */
  months: readonly MonthOfEnglish[];
  /** Whether issues and pull requests of the owner's are among them. */
  issues: boolean;
  /** The READMEs as they are now; null if there is no prose in them. */
  readmes: EnglishWords | null;
}

export interface Portfolio {
  roadmap: Roadmap;
  /** Language tags of the roadmap's texts that are not English, by their Markdown and by their plain text. */
  languages: ReadonlyMap<string, string>;
  /** HTML of the owner's texts of several paragraphs, by their Markdown. */
  abouts: ReadonlyMap<string, Html>;
  /** File name, as shown in READMEs. */
  roadmapPath: string;
  decisions: readonly PublishedDecision[];
  repositories: readonly PublishedRepository[];
  /** Repositories that only projects name. */
  unlisted: readonly PublishedRepository[];
  /** What each project's code shows, by project id. */
  projects: ReadonlyMap<string, PublishedProject>;
  /** By project id, for those that have one. */
  pictures: ReadonlyMap<string, SitePicture>;
  /**
   * How many commits the owner made in all listed repositories, merges left out, by the ISO day of the week's Monday, oldest
   * first. Those of a private repository are spread over the weeks of their month.
   */
  weeks: ReadonlyMap<string, number>;
  /** The same, as far as it is known exactly: by week, and of private repositories by month ("2025-10"). */
  commits: { weeks: ReadonlyMap<string, number>; months: ReadonlyMap<string, number> };
  /** Null if it was not measured, or if there is nothing to measure. */
  english: EnglishHabit | null;
  /** Address of the site, ending with "/"; null if unknown. */
  base: string | null;
  /** Whether this run signs credentials, so that pages link to the signed ones. */
  signs?: boolean;
  /** Version of Roadfolio. */
  version: string;
  templates: Templates;
}

/** True for a tick that anyone can check, unlike a self-declared one. */
export function isProven({ done, proofs }: PublishedDecision): boolean {
  return done && proofs[0]?.kind !== "self";
}

/** The latest proven ticks, newest first. @param count maximum number */
export function provenLately(decisions: readonly PublishedDecision[], count = 5): PublishedDecision[] {
  return decisions
    .filter((decision) => isProven(decision) && decision.on !== null)
    .toSorted((a, b) => compare(b.on ?? "", a.on ?? "") || compare(a.item.id, b.item.id))
    .slice(0, count);
}

/** The decisions of each phase, in order; null is the strategy. */
export function decisionsByPhase({ roadmap, decisions }: Portfolio): Map<string | null, PublishedDecision[]> {
  const ids = [null, ...roadmap.phases.map(({ id }) => id)];
  const byPhase = new Map<string | null, PublishedDecision[]>(ids.map((id) => [id, []]));
  for (const decision of decisions) byPhase.get(decision.item.phase)?.push(decision);
  return byPhase;
}

/** For ISO days and ids. Loading locale-aware comparison would take milliseconds. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
