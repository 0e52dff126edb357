/** A seeded random number generator: the same seed gives the same numbers. */

/**
 * Mulberry32.
 * @param seed integers
 * @returns a function that returns the next number, from 0 up to but not including 1
 */
export function randomFrom(seed: readonly number[]): () => number {
  let state = seed.reduce((hash, part) => Math.imul(hash ^ part, 0x01_00_01_93), 0x81_1c_9d_c5);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
