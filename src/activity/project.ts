/** What is known of a project's code in one repository. */
import type { Untrusted } from "../text/untrusted.ts";
import type { Commit } from "./commit.ts";
import type { CodeMatches } from "./code-match.ts";

/** How much of a project is written in a language. */
export interface LanguageShare {
  name: string;
  bytes: number;
}

/** A file that tells a CI system what to check. */
export interface CiFile {
  /** A workflow's own name, else its file's; the system's for those that have but one file. */
  name: Untrusted;
  /** From the repository's root. */
  path: string;
}

/** The tests of a project in one language. */
export interface TestSuite {
  command: string;
  /** Functions that test something, as they are written; one with many cases is one. */
  count: number;
}

/** Plain JSON. */
export interface ProjectDescription {
  /** Largest first. */
  languages: LanguageShare[];
  /** Packages that the manifests name: `pypi:fastapi`, `npm:react`. */
  dependencies: string[];
  /** Commands, in the order in which they are typed. */
  run: string[];
  tests: TestSuite[];
  /** SPDX id; null when none is found. */
  licence: string | null;
}

/** A project in one repository: what it is, what its code shows, and when its owner last worked on it. Plain JSON. */
export interface ProjectSeen extends ProjectDescription {
  ci: CiFile[];
  /** The clone lacks some of its files. */
  lacking: boolean;
  /** Where the skills' leaves are found in it. */
  code: CodeMatches;
  /** The owner's newest commit that changed it; null when none is seen. */
  last: Commit | null;
}
