/** The shape of a language: everything that Roadfolio knows of it, in one place. */
import type { FactHints } from "./fact-hints.ts";
import type { FileKind, IsLocal } from "./file-kind.ts";
import type { Home } from "./home.ts";
import type { ImportedFiles } from "./imports/own-files.ts";

/**
 * A programming language or a file format. To add one, write a folder with a `language.ts` that exports a `Language`,
 * and add it to `languages.ts`. These values are loaded at every start, so parsers belong behind `FileKind.load`.
 */
export interface Language {
  /** The name of its folder. */
  readonly id: string;
  /** The name to show, by file ending in lower case: `{ ts: "TypeScript" }`. Empty for formats that are not shown. */
  readonly names: Readonly<Record<string, string>>;
  /** True for a language such as CSS or Shell: shown last, whatever its share of the code. */
  readonly supporting?: true;
  /** True while no skill of the catalogue asks for its facts: a run says that its files show nothing yet. */
  readonly withoutSkills?: true;
  /** Files with one of its endings that nobody writes by hand, such as `.d.ts`: not counted as code. */
  readonly notCounted?: RegExp;
  /** Set if its files also hold the program's output. If its code was not measured, at most this many bytes count. */
  readonly codeBytes?: number;
  /** The files that have facts: code and manifests. The first kind that matches is taken. */
  readonly files: readonly FileKind[];
  /** Spares parsing files that cannot have a fact. */
  readonly hints?: FactHints;
  readonly leftOut?: LeftOutRules;
  readonly modules?: ModuleRules;
  /** Loads what finds the files that a file imports. Called only if a skill asks what imports what. */
  readonly imports?: () => Promise<ImportedFiles>;
  readonly project?: ProjectRules;
}

/** Files that a tool or somebody else wrote. */
interface LeftOutRules {
  /** Names of folders that tools fill, in lower case. They count at any depth. */
  readonly folders?: readonly string[];
  /** Matches names of lock files, generated files and bundled libraries. Ignores case. */
  readonly files?: RegExp;
  /** Ends of paths, each with the file that marks a folder as filled by a tool: `meta/_journal.json` marks its parent. */
  readonly markers?: readonly string[];
  /** Matches folders that spell out the name of a package. They are ignored: `com.example` is not an example. */
  readonly packageFolders?: RegExp;
  /** Files that a generator writes without saying so, by their name and their first 8,000 characters. */
  readonly scaffolds?: readonly WrittenFile[];
  /** Files that a tool writes when its user asks for it, such as migrations: only these facts of them count. */
  readonly derived?: readonly (WrittenFile & { readonly facts: RegExp })[];
  /** Code that may be bundled or minified, by its name, and what bundlers and compilers leave at its start and its end. */
  readonly bundles?: { readonly files: RegExp; readonly text: RegExp; readonly end: RegExp };
}

/** A kind of file that a tool writes. */
interface WrittenFile {
  readonly name: RegExp;
  readonly text: RegExp;
}

/** How imports find the repository's own files. */
export interface ModuleRules {
  /** @param paths all files of the repository */
  localModules(paths: readonly string[]): IsLocal;
  /** Looks at the text without parsing it. False only when it imports no file of the repository. */
  mayImportLocal(text: string, path: string, isLocal: IsLocal): boolean;
}

/** What projects in the language look like. Paths start at the project's folder, or one right below it. */
export interface ProjectRules {
  /** Matches names of files that list packages, or that say how the program is built or run. Ignores case. */
  readonly manifests: RegExp;
  /** Matches paths of further ones, whose names alone say too little. */
  readonly manifestPaths?: RegExp;
  /** Code in which a program may start, besides tests: only files whose path and text match are read. */
  readonly program?: { readonly files: RegExp; readonly text: RegExp };
  /** Those facts of programs and tests that `run` and `tests` need. Others are dropped. */
  readonly facts?: RegExp;
  /** Makes a fact more precise with its whole line. Returns the fact as it is when there is nothing to add. */
  refine?(fact: string, line: string): string;
  readonly tests?: TestRules;
  /** How to run the project; null when its files do not say. */
  run?(home: Home): RunCommands | null;
}

interface TestRules {
  /** Matches paths of test files. */
  readonly files: RegExp;
  /** Matches each fact that is one test. */
  readonly facts: RegExp;
  /** The command that runs the tests. */
  command(home: Home): string;
}

/** The commands that one source gives for running a project. */
export interface RunCommands {
  readonly commands: string[];
  /** The last command starts the program; otherwise they only prepare it. */
  readonly starts: boolean;
}

/** A language that is known by its endings only: its files are counted and shown, but not read. */
export function namedOnly(name: string, endings: readonly string[]): Language {
  return { id: name, names: Object.fromEntries(endings.map((ending) => [ending, name])), files: [] };
}
