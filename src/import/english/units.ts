/** What the words of a title are: the parts from which the English phrase is built. */
import type { Article } from "./lexicon.ts";
import type { Gender } from "./inflections.ts";
import type { SmallKind } from "./small-words.ts";

interface Written {
  /** As in the title. */
  text: string;
  /** It shows that the title is not English. */
  foreign: boolean;
}

export interface Noun extends Written {
  kind: "noun";
  /** In the number of the original. */
  english: string;
  singular: string;
  englishPlural: string;
  plural: boolean;
  /** An English word in the original. */
  loan: boolean;
  countable: boolean;
  gender: Gender;
}

export interface Adjective extends Written {
  kind: "adjective";
  english: string;
  precedes: boolean;
  follows: boolean;
  /** Null for both numbers. */
  plural: boolean | null;
  gender: Gender;
}

interface Verb extends Written {
  kind: "verb";
  english: string;
  article: Article;
}

interface Name extends Written {
  kind: "name";
}

interface Digits extends Written {
  kind: "number";
}

export interface Small extends Written {
  kind: SmallKind;
  /** It holds an article, as "do" does. */
  article: boolean;
}

/** A word, or several that are one noun. */
export type Unit = Noun | Adjective | Verb | Name | Digits | Small;

/** True for a name, or an English noun that may be one. */
export function isBare(unit: Unit | undefined): boolean {
  return unit?.kind === "name" || (unit?.kind === "noun" && unit.loan);
}

/** True for "and" and "or". */
export function isAndOr(unit: Unit | undefined): unit is Small & { kind: "and" | "or" } {
  return unit?.kind === "and" || unit?.kind === "or";
}

/** Reads units one after the other. */
export class Cursor {
  #at = 0;
  readonly #units: readonly Unit[];

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  get done(): boolean {
    return this.#at >= this.#units.length;
  }

  get next(): Unit | undefined {
    return this.#units[this.#at];
  }

  /** The unit after the next. */
  get second(): Unit | undefined {
    return this.#units[this.#at + 1];
  }

  /** The unit after the second. */
  get third(): Unit | undefined {
    return this.#units[this.#at + 2];
  }

  skip(count = 1): void {
    this.#at += count;
  }
}
