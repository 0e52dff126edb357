/** Collects places by leaf: enough to date what they show, and better ones beyond that. */
import { flawOf } from "../../../languages/line-flaw.ts";
import { meantLine } from "../../../languages/meant-line.ts";
import { worthOf } from "../worth.ts";
import type { Leaf, Place } from "./leaf.ts";

/** The search for a leaf stops after this many places, in total and in one file, unless a better one may follow. */
export interface SearchLimits {
  places: number;
  inFile: number;
  /** True when the file that is being read has had its time: what was found in it up to there counts. */
  isOver?: () => boolean;
}

/** How many places must be as good as one that may follow, for the search to be over. The owner did not write all of them. */
const goodEnough = 4;

/** How many places are kept beyond the limit because they are better. */
export const mostBeyond = 12;

/**
 * How many places of a leaf are looked at until some are found that are tied to the other leaves of its skill, or if each
 * project may need one.
 */
const mostUntied = 200;

interface Collected {
  places: Place[];
  /** The best places' worths, best first, at most {@link goodEnough}. */
  best: number[];
}

/** A pattern of a leaf, by its position. */
interface Sought {
  leaf: Leaf;
  index: number;
}

export class FoundPlaces {
  readonly #limits: SearchLimits;
  readonly #byLeaf = new Map<string, Collected>();
  #tied: ReadonlySet<string> = new Set();

  constructor(limits: SearchLimits) {
    this.#limits = limits;
  }

  /** True if this pattern in this file could show a leaf that still needs places, or has only worse ones. */
  isOpen({ leaf, index }: Sought, path: string): boolean {
    const found = this.#byLeaf.get(leaf.key);
    if (found === undefined) return true;
    const limit = Math.max(this.#limits.places, leaf.min);
    const { length } = found.places;
    if (length < limit) return true;
    if (leaf.ofEachProject === true) return length < mostUntied;
    if (leaf.tie !== undefined && !this.#tied.has(leaf.tie.skill)) return length < mostUntied;
    if (length >= limit + mostBeyond) return false;
    const last = found.best[Math.min(goodEnough, limit) - 1];
    return (
      last === undefined || worthOf({ path, pattern: index, flaw: null }, leaf.aboutTests === true) < last
    );
  }

  /** The leaves of these skills were found together, so no more places are needed for that. */
  setTied(skills: ReadonlySet<string>): void {
    this.#tied = skills;
  }

  /** The file at this path shows the leaf by its name. */
  addWhole(sought: Sought, path: string): void {
    this.#keep(sought, [{ path, line: 1, whole: true, pattern: sought.index, meant: 1, flaw: null }]);
  }

  /**
   * @param text the lines of the file
   * @param lines 1-based, the places that show the leaf
   * @returns true if some of them are new
   */
  addLines(sought: Sought, path: string, text: readonly string[], lines: readonly number[]): boolean {
    if (lines.length === 0) return false;
    const { leaf, index } = sought;
    const limit = Math.max(this.#limits.inFile, leaf.min);
    const known = (this.#byLeaf.get(leaf.key)?.places ?? []).filter((place) => place.path === path);
    const seen = new Set(known.map(({ line }) => line));
    const fresh: Place[] = [];
    let good = known.filter(({ flaw }) => flaw === null).length;
    for (const line of lines) {
      if (good >= limit) break;
      if (seen.has(line)) continue;
      // Where several places are needed, each counts as it is.
      const meant = leaf.min > 1 ? line : meantLine(text, line, path);
      const flaw = flawOf(text[meant - 1] ?? "", path);
      // The first lines tell when it was first shown, also if they are no good as a proof.
      if (flaw !== null && known.length + fresh.length >= limit) continue;
      seen.add(line);
      fresh.push({ path, line, whole: false, pattern: index, meant, flaw });
      if (flaw === null) good++;
    }
    return this.#keep(sought, fresh);
  }

  places(): Map<string, Place[]> {
    return new Map([...this.#byLeaf].map(([key, { places }]) => [key, places]));
  }

  #keep({ leaf }: Sought, fresh: readonly Place[]): boolean {
    if (fresh.length === 0) return false;
    const found = this.#byLeaf.get(leaf.key) ?? { places: [], best: [] };
    this.#byLeaf.set(leaf.key, found);
    found.places.push(...fresh);
    const worths = fresh.map((place) => worthOf(place, leaf.aboutTests === true));
    found.best = [...found.best, ...worths].toSorted((a, b) => a - b).slice(0, goodEnough);
    return true;
  }
}
