/** A kind of file that can be read for facts. */
import type { Untrusted } from "../text/untrusted.ts";
import type { AddFact, FactReader } from "./fact.ts";

/** A file that imports others, from the repository's root. */
export interface Importing {
  path: string;
  text: string;
}

/** True when a module is a file of the repository that the importing file can reach. */
export type IsLocal = (module: string, importedBy: Importing) => boolean;

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

/** A line of a notebook's cell. Both count from 1. */
export interface CellLine {
  /** The cell's number among all cells. */
  number: number;
  line: number;
}

/** Where something is in a file. */
export interface PlaceInFile {
  /** 1-based. */
  line: number;
  /** Set if the line of the file holds several lines of cells. */
  cell?: CellLine;
}

/** What people wrote into a file that may also hold something else, such as a notebook's outputs. */
export interface Source {
  /** The file without what nobody wrote. This is what its reader reads. */
  file: string;
  /** The lines that people wrote, at the numbers that facts have. */
  text: string;
  /** How much of it is code, and not text between code. In characters. */
  codeSize: number;
  /** The name of its language, as the file says it, if its code cannot be read because of that. */
  otherLanguage?: string;
  /** @param line 1-based, of `text` */
  placeOf(line: number): PlaceInFile;
  /** The line of `text` at a place, 1-based; null if there is none. */
  lineOf(place: PlaceInFile): number | null;
  /**
   * The part of the source to show around a place, such as the cell that it is in.
   * @returns its text, the 1-based line of the place in it, and the number to show for its first line; null if there is no
   * such place
   */
  partAround(place: PlaceInFile): { text: string; line: number; first: number } | null;
}

export interface FileKind {
  /** Matches the file's name, without its folder. */
  readonly name: RegExp;
  /** Matches whole paths, for names that mean this only in one folder: `requirements/dev.txt`. */
  readonly path?: RegExp;
  /** First words of the facts that it can have, such as "python". */
  readonly factTypes: readonly string[];
  /** Larger files are data, and skipped. In bytes; 512 KiB by default. */
  readonly largest?: number;
  /**
   * Loads what takes the source out of a file. By default the whole file is its source.
   * @returns a function that returns null if the source has more than `largest` characters
   */
  source?(): Promise<(text: string, largest: number) => Source | null>;
  /**
   * Called when there is such a file: parsers and their grammars take time to load.
   * @param asked first words of the facts that are asked for; all if missing
   */
  load(asked?: ReadonlySet<string>): Promise<FileReader>;
}

/** For files whose text is all that matters: every reader in turn reads the text. */
export function textReaders(...loaders: readonly (() => Promise<FactReader>)[]): FileKind["load"] {
  return async () => {
    const readers = await Promise.all(loaders.map((load) => load()));
    return (_path, text, _context, add) => {
      for (const reader of readers) reader(text, add);
    };
  };
}
