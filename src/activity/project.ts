/** What is known about a project's code in one repository. */
import type { Untrusted } from "../text/untrusted.ts";
import type { Commit } from "./commit.ts";
import type { CodeMatches } from "./code-match.ts";
import type { ShownFile } from "./shown-file.ts";

/** The amount of a project's code in one language. */
export interface LanguageShare {
  name: string;
  bytes: number;
}

/** A CI configuration file. */
export interface CiFile {
  /** The workflow's name, or its file name; the name of the CI system if that has only one file. */
  name: Untrusted;
  /** Relative to the repository's root. */
  path: string;
}

/** The tests of a project in one language. */
export interface TestSuite {
  command: string;
  /** Number of test functions; a function with many cases counts once. */
  count: number;
}

/** Plain JSON. */
export interface ProjectDescription {
  /** Largest first. */
  languages: LanguageShare[];
  /** Packages named in manifests: `pypi:fastapi`, `npm:react`. */
  dependencies: string[];
  /** Commands that install and start the project, in order. */
  run: string[];
  tests: TestSuite[];
  /** SPDX identifier; null if none was found. */
  licence: string | null;
}

/** A picture of a project, as it is in the portfolio's folder. */
export interface SeenPicture {
  kind: "png" | "jpg" | "webp";
  /** In pixels. */
  width: number;
  height: number;
  /** Its bytes. */
  base64: string;
}

/** The owner's commits, merges left out. */
export interface Work {
  commits: number;
  /** The months of the first and of the last one: "2025-10". */
  first: string;
  last: string;
}

/** A project in one repository: what it is, what its code shows and when the owner last worked on it. Plain JSON. */
export interface ProjectSeen extends ProjectDescription {
  ci: CiFile[];
  /** True if some of its files are missing from the clone. */
  lacking: boolean;
  /** Matches in its code, by leaf of a skill. */
  code: CodeMatches;
  /** Its files with the owner's matches, as far as their lines may be published; empty if none may. */
  shown: ShownFile[];
  /** The owner's latest commit that changed it; null if none was found. */
  last: Commit | null;
  /** The owner's commits that changed it; null if there are none, or the history is too long to find them all. */
  work: Work | null;
}
