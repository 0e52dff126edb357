/** What an entry of the skills catalogue is. docs/decisions/0012 tells how to write one. */

/** Fields of work, in the order in which the catalogue is shown. */
export const fields = [
  "Python",
  "SQL and databases",
  "Web backends",
  "JavaScript and TypeScript",
  "Java",
  "Go",
  "Testing",
  "Data engineering",
  "Cloud and infrastructure",
  "Containers",
  "CI and delivery",
  "Logging and operations",
  "API practices",
  "Good practices",
  "Documentation",
] as const;

type Field = (typeof fields)[number];

/**
 * One part of a skill. A pattern names facts of one file: terms joined by " & " must all hold in the same file, the first
 * is the line that is shown; "!" before a term: the file must not have it. In a term `*` stands for any characters, `#` for
 * a number, `\*` for a star, and `{a,b}` for one of several. The term `path GLOB` is about the file's own path.
 */
export interface SkillPart {
  /** In a few words, as `explain` says it: "group by". */
  name: string;
  /** One of these patterns is enough. The strongest first. */
  any: readonly string[];
  /** How many places must show it; 1 when not given. */
  min?: number;
  /** One of these patterns must hold somewhere in the same repository too, whoever wrote it. */
  near?: readonly string[];
}

/** Files by path, as the examples show them. */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface Skill {
  /** Lower-case words and hyphens; roadmap.json names it. */
  id: string;
  title: string;
  field: Field;
  /** What the skill means: what counts as showing it, and what does not. */
  shows: string;
  /** All of them must be there, in one repository or over several. */
  parts: readonly SkillPart[];
  /** What takes it back wherever it stands, whoever wrote it. */
  never?: readonly SkillPart[];
  /** Globs of files that are not counted, beside those that never are. */
  except?: readonly string[];
  /** The smallest thing that ticks. */
  ticks: ExampleFiles;
  /** Something near it that must not. */
  ignores: ExampleFiles;
}
