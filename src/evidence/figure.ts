/** Lines of code with skills pinned to them. */
import type { Untrusted } from "../text/untrusted.ts";
import type { Proof } from "./evidence.ts";

/** A skill pinned to a line, or to a whole file. */
export interface Pin<P = Proof> {
  /** Id of the skill; of the item, for a rule of the owner's own. */
  skill: string;
  title: string;
  /** At most 22 characters. */
  short: string;
  /** The line in the commit that the proof links to. */
  proof: P;
}

/** A line of code with its pins. */
export interface PinnedLine<P = Proof> {
  /** 1-based. */
  number: number;
  /** Null for a line that may hold a secret. */
  text: Untrusted | null;
  /** At most three. */
  pins: Pin<P>[];
}

/** Lines of one file as of one commit. */
export interface Figure<P = Proof> {
  /** Name of the repository. */
  repository: string;
  path: string;
  /** Full sha of the commit whose lines these are. */
  commit: string;
  /** ISO day of that commit. */
  on: string;
  /** The file at that commit, without a line; null if the repository has no web page. */
  url: string | null;
  /** Lines in the whole file. */
  total: number;
  /** In order. Numbers may have gaps. */
  lines: PinnedLine<P>[];
  /** Skills that the whole file shows. */
  whole: Pin<P>[];
  /** Pins on lines that are not shown: they may hold a secret, or are no longer as this commit has them. */
  hidden: Pin<P>[];
}

/** A line has no more pins than this. */
export const mostPins = 3;

/** The same figure, with another form of its proofs. */
export function withProofs<P, Q>(figure: Figure<P>, formOf: (proof: P) => Q): Figure<Q> {
  const form = (pins: readonly Pin<P>[]): Pin<Q>[] =>
    pins.map((pin) => ({ ...pin, proof: formOf(pin.proof) }));
  return {
    ...figure,
    lines: figure.lines.map((line) => ({ ...line, pins: form(line.pins) })),
    whole: form(figure.whole),
    hidden: form(figure.hidden),
  };
}
