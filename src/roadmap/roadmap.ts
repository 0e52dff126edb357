/** What the program knows of a roadmap: normalised, with every default filled in. */
import type { WrittenResume } from "./resume-schema.ts";
import type { Rule } from "./rule-schema.ts";
import type { Theme, WrittenItem } from "./schema.ts";

/** Keys and indexes from the root of roadmap.json to a value in it. */
export type JsonPath = readonly (string | number)[];

export interface Item {
  id: string;
  /** Inline Markdown, by the owner. */
  title: string;
  aliases: string[];
  rules: Rule[];
  issue: number | null;
  written: NonNullable<WrittenItem["done"]>;
  kind: "item" | "habit" | "gate";
  phase: string | null;
  group: string | null;
  project: string | null;
  /** For a gate: the phase after which it opens. */
  after: string | null;
  at: JsonPath;
}

export interface Group {
  id: string;
  title: string;
  items: Item[];
}

export interface Project {
  id: string;
  title: string;
  /** Inline Markdown, by the owner. */
  description: string | null;
  /** Markdown of several paragraphs, by the owner. */
  about: string | null;
  path: string | null;
  repository: string | null;
  url: string | null;
  issue: number | null;
  phase: string;
  items: Item[];
  at: JsonPath;
}

export interface Phase {
  id: string;
  title: string;
  goal: string | null;
  /** ISO day; from `due`, else counted in months from the phase before. */
  due: string | null;
  /** ISO day on which it begins: the roadmap's start, or when the phase before is due. */
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
  /** What they look for: "backend roles, remote". */
  open: string | null;
  /** Markdown of several paragraphs. */
  about: string | null;
  links: { title: string; url: string }[];
}

export interface Roadmap {
  title: string;
  owner: Owner;
  site: {
    /** Ends with "/"; null when roadmap.json does not say. */
    url: string | null;
    theme: Theme;
    /** Whether lines of code are shown beside their proofs; null to decide by whether everybody may read them. */
    excerpts: boolean | null;
  };
  /** What the owner wrote for their résumé. */
  resume: WrittenResume | null;
  start: string | null;
  repositories: string[];
  phases: Phase[];
  strategy: Item[];
  /** Number of the strategy's checklist issue. */
  strategyIssue: number | null;
  /** Every item of the file, in the file's order. */
  items: Item[];
}
