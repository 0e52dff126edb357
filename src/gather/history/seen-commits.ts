/** Remembers which commits were seen, in less memory than a set of their shas takes. */

/**
 * Digits of a sha that are kept: as many as a number holds exactly. Should two commits share them, one of them seems to have
 * been seen.
 */
const digits = 13;

const firstSize = 1024;

/** A hash table: shas are as good as random, so their first digits say where they are. */
export class SeenCommits {
  /** Each sha's digits as a number, plus one; 0 where there is none. At least half of it is empty. */
  #table = new Float64Array(firstSize);
  #count = 0;

  /** @param sha in full */
  add(sha: string): void {
    if (2 * this.#count >= this.#table.length) this.#grow();
    this.#put(numberOf(sha));
  }

  has(sha: string): boolean {
    const number = numberOf(sha);
    return this.#table[this.#placeOf(number)] === number;
  }

  #put(number: number): void {
    const place = this.#placeOf(number);
    if (this.#table[place] === 0) this.#count++;
    this.#table[place] = number;
  }

  /** Where a number is, or would be. */
  #placeOf(number: number): number {
    const size = this.#table.length;
    let place = number % size;
    while (this.#table[place] !== 0 && this.#table[place] !== number) place = (place + 1) % size;
    return place;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Float64Array(2 * old.length);
    this.#count = 0;
    for (const number of old) if (number !== 0) this.#put(number);
  }
}

function numberOf(sha: string): number {
  return Number.parseInt(sha.slice(0, digits), 16) + 1;
}
