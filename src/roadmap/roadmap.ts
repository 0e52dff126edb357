/** The roadmap as the program uses it: normalised, with every default filled in. */
import type { WrittenResume } from "./resume-schema.ts";
import type { Rule } from "./rule-schema.ts";
import type { Publishing, Theme, WrittenItem } from "./schema.ts";
import type { ProgressWord, Review } from "./study-schema.ts";

/** Keys and indexes from the root of roadmap.json to a value. */
export type JsonPath = readonly (string | number)[];

/** What keeps a name from meaning its item: somebody else gave it. */
interface Unmeant {
  /** The id does not mean it. */
  id: boolean;
  /** The title that means it instead; null if there is none. Undefined if its title does. */
  title?: string | null;
  /** What speaks for its project does not speak for it. */
  project: boolean;
}

export interface Item {
  id: string;
  /** Inline Markdown, written by the owner. */
  title: string;
  aliases: string[];
  rules: Rule[];
  issue: number | null;
  written: NonNullable<WrittenItem["done"]>;
  /** Null if it was never planned. */
  review: Review | null;
  kind: "item" | "habit" | "gate";
  phase: string | null;
  group: string | null;
  project: string | null;
  /** For a gate: the id of the phase after which it opens. */
  after: string | null;
  at: JsonPath;
  /** What of its names somebody else gave it. */
  unmeant?: Unmeant;
}

export interface Group {
  id: string;
  title: string;
  items: Item[];
}

export interface Project {
  id: string;
  title: string;
  /** Inline Markdown, written by the owner. */
  description: string | null;
  /** Markdown with several paragraphs, written by the owner. */
  about: string | null;
  path: string | null;
  repository: string | null;
  url: string | null;
  /** The owner wants it to come first. */
  featured: boolean;
  /** A picture of it: the file in this repository, and a text for readers who cannot see it. */
  picture: { path: string; alt: string } | null;
  issue: number | null;
  phase: string;
  items: Item[];
  at: JsonPath;
}

export interface Phase {
  id: string;
  title: string;
  goal: string | null;
  /** ISO day; from `due`, otherwise `months` after the phase starts. */
  due: string | null;
  /** ISO day: the roadmap's start, or the day the previous phase is due. */
  start: string | null;
  months: number | null;
  issue: number | null;
  groups: Group[];
  project: Project | null;
}

export interface Owner {
  name: string | null;
  github: string | null;
  emails: string[];
  headline: string | null;
  place: string | null;
  /** What they are looking for: "backend roles, remote". */
  open: string | null;
  /** Markdown with several paragraphs. */
  about: string | null;
  links: { title: string; url: string }[];
}

export interface Study {
  /** ISO day. */
  created: string | null;
  flashcards: ProgressWord | null;
  review: ProgressWord | null;
  /** Where reviews are shown; null if they are off. */
  reviews: "summary" | "issue" | null;
  /** Number of the review issue. */
  issue: number | null;
}

export interface Roadmap {
  title: string;
  /** Language tag of the texts, if it is meant not to be English. */
  language: string | null;
  owner: Owner;
  site: {
    /** Ends with "/"; null if roadmap.json does not set it. */
    url: string | null;
    theme: Theme;
    /** Whether proofs show lines of code; null shows them only for this repository, and only if it is public. */
    excerpts: boolean | null;
  };
  /** What the owner wrote under `resume`. */
  resume: WrittenResume | null;
  start: string | null;
  /** owner/name of the cohorts that may show this roadmap's progress. */
  cohorts: string[];
  repositories: string[];
  /** What the owner decided to publish of repositories, as they are written there; the default holds for the rest. */
  publish: { listed: string; publish: Publishing }[];
  phases: Phase[];
  strategy: Item[];
  /** Items that are kept aside and count nowhere. They are not among `items`. */
  archived: Item[];
  /** Number of the strategy's checklist issue. */
  strategyIssue: number | null;
  study: Study;
  /** Every item, in file order. */
  items: Item[];
}
