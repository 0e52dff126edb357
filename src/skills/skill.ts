/** The shape of a compiled skill. docs/adding-a-skill.md explains how to write one. */

/** Fields of work, in the order the catalogue lists them. */
export const fields = [
  "Python",
  "SQL and databases",
  "Web backends",
  "HTML and CSS",
  "JavaScript and TypeScript",
  "Front-end frameworks",
  "Java",
  "C# and .NET",
  "PHP and Laravel",
  "Ruby and Rails",
  "Kotlin and Android",
  "Go",
  "C and C++",
  "Rust",
  "Flutter and Dart",
  "Swift and iOS",
  "Bash and Linux",
  "Testing",
  "Data engineering",
  "Machine learning",
  "LLM applications",
  "Cloud and infrastructure",
  "Containers",
  "CI/CD",
  "Observability",
  "API design",
  "Good practices",
  "Documentation",
] as const;

type Field = (typeof fields)[number];

/**
 * One part of a skill. A pattern matches facts of one file: terms joined by " & " must all hold in the same file, and the
 * first gives the line that is shown. Terms joined by " && " must hold in the same function. A term after "!" must not hold. In a term, `*` matches any characters, `#` a number,
 * `\*` a star, and `{a,b}` one of several. The term `path GLOB` matches the file's own path.
 */
export interface SkillPart {
  /** A short noun phrase that fits "… in a.sql" and "no …", as in `explain`: "a subquery". Plural when `min` is given. */
  name: string;
  /** One of these patterns is enough. Strongest first. */
  any: readonly string[];
  /** How many places must match; 1 by default. */
  min?: number;
  /** One of these patterns must also match, tied to the parts as `together` says, whoever wrote it. */
  near?: readonly string[];
  /** It says most about the skill, so its place is shown first whichever part was found last. */
  lead?: true;
}

/**
 * What ties the parts of a skill: they are in one file; a module holds one and imports the others, or imports all of them, if
 * only through other modules; they are in one project; or nothing does, since the skill is about several things.
 */
export const ties = ["file", "imports", "project", "anywhere"] as const;

export type Tie = (typeof ties)[number];

/** Example files by path. */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface Skill {
  /** Lower-case words and hyphens, for use in roadmap.json. */
  id: string;
  /** The name an engineer uses for it: "Window functions". */
  title: string;
  /** What a pin beside the line of code that shows it says, in at most 22 characters. */
  short: string;
  /** Set if a whole file or folder shows it, and no single line. */
  whole?: true;
  field: Field;
  /** "Uses …, or …. An import alone does not count." The first sentence starts with a verb; the second is optional. */
  shows: string;
  /** All of them must be found, tied as `together` says, each with its `near`. */
  parts: readonly SkillPart[];
  /** Every skill with several parts or with `near` says this. */
  together?: Tie;
  /**
   * How many commits the owner needs in the same repository. Merges do not count, nor do commits whose message has no
   * word, repeats that of another apart from its numbers, or was proposed by GitHub when a file was edited or uploaded on its
   * website.
   */
  commits?: number;
  /** None of these may be found anywhere, whoever wrote it. */
  never?: readonly SkillPart[];
  /** Files of a project in which one of these is found do not count, whoever wrote it. */
  unless?: readonly SkillPart[];
  /** Globs of files to ignore, besides those that are always ignored. */
  except?: readonly string[];
}
