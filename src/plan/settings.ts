/** Settings of a run, from inputs or flags. */
import type { Grader } from "./plan-reviews.ts";
import type { CountEnglish } from "./published-english.ts";
import type { Html } from "../render/html.ts";
import type { Templates } from "../render/templates.ts";

export interface Settings {
  /** Folder of the site, relative to the portfolio's folder; null if no site is built. */
  site: string | null;
  /** The README to update, relative to the portfolio's folder. */
  readme: string;
  /** Whether checklist issues are updated. They can be read either way. */
  checklists: boolean;
  templates: Templates;
  /** Language tags of the roadmap's texts that are not English. */
  languages: ReadonlyMap<string, string>;
  /** HTML of the owner's texts of several paragraphs, by their Markdown. */
  abouts: ReadonlyMap<string, Html>;
  /** Measures English. Loaded only if a site is built and there is prose. */
  english?: CountEnglish;
  /** Grades reviews. Loaded only if they are on. */
  grade?: Grader;
  /** Whether the run has a key to sign credentials with. */
  signs?: boolean;
  /** Roadfolio's version. */
  version: string;
}
