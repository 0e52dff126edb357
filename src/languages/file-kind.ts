/** A kind of file that can be read for facts. */
import type { Untrusted } from "../text/untrusted.ts";
import type { AddFact, FactReader } from "./fact.ts";

/** True when a module is a file of the repository that the importing file can reach. */
export type IsLocal = (module: string, importedBy: string) => boolean;

/** A README that is not English, and why we think so. */
export interface ForeignReadme {
  path: string;
  /** In English: "Portuguese"; null if it cannot be recognised. */
  language: string | null;
  /** How the first part that is not English begins. */
  sample: Untrusted;
}

/** What the readers of one repository share. */
export interface ReadingContext {
  isLocal: IsLocal;
  /** Called for each README that is not English. */
  foreign(readme: ForeignReadme): void;
}

/** Reads one file. */
export type FileReader = (path: string, text: string, context: ReadingContext, add: AddFact) => void;

export interface FileKind {
  /** Matches the file's name, without its folder. */
  readonly name: RegExp;
  /** Matches whole paths, for names that mean this only in one folder: `requirements/dev.txt`. */
  readonly path?: RegExp;
  /** First words of the facts that it can have, such as "python". */
  readonly factTypes: readonly string[];
  /** Called when there is such a file: parsers and their grammars take time to load. */
  load(): Promise<FileReader>;
}

/** For files of which the text is all that matters: every reader in turn reads the text. */
export function textReaders(...loaders: readonly (() => Promise<FactReader>)[]): FileKind["load"] {
  return async () => {
    const readers = await Promise.all(loaders.map((load) => load()));
    return (_path, text, _context, add) => {
      for (const reader of readers) reader(text, add);
    };
  };
}
