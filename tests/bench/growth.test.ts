/** The measure by which hostile texts are judged tells work that grows with the square of its size. */
import { describe, expect, test } from "vitest";
import { growthOf, isSurelyQuick, secondsOf } from "../support/cpu.ts";

/** Work of this many seconds, for a meter that counts instead of measuring. */
let worked = 0;

/** @param noise seconds that the machine adds to each measurement, in turn */
function meter(noise: readonly number[] = []): (work: () => unknown) => number {
  let measured = 0;
  return (work) => {
    worked = 0;
    work();
    return worked + (noise[measured++] ?? 0);
  };
}

const linear = (half: boolean): void => void (worked += half ? 0.25 : 0.5);
const square = (half: boolean): void => void (worked += half ? 0.125 : 0.5);

describe("work that grows", () => {
  test.each([
    ["with its size", linear, 2],
    ["with its square", square, 4],
  ])("%s", (_, work, growth) => {
    expect(growthOf(0.5, work, 3, meter())).toBe(growth);
  });

  test("with its size is detected although the machine was busy twice", () => {
    // Whole at first, then half, whole, half and so on.
    expect(growthOf(3, linear, 3, meter([0, 3, 0, 0, 0]))).toBe(2);
  });

  test("with its square is detected although the machine was busy during the halves", () => {
    expect(growthOf(0.5, square, 3, meter([0, 0, 3, 0, 0]))).toBe(4);
  });

  test("is not asked about when it is done at once", () => {
    expect(growthOf(0.3, square, 3, meter())).toBe(0);
  });
});

describe("a part shows that the whole is read in time", () => {
  const within = (seconds: (size: number) => number): boolean => isSurelyQuick(16, seconds, 5);
  test.each<[string, (size: number) => number, boolean]>([
    ["if it is read at once", (size) => size / 1000, true],
    ["if it takes long, but grows with the size", (size) => size / 10, true],
    ["but not if it grows with the square", (size) => size ** 2 / 100, false],
    ["but not if a part of it grows with the square", (size) => size / 10 + size ** 2 / 20, false],
    ["but not if it grows with the cube", (size) => size ** 3 / 200, false],
    ["but not if the whole would take too long", (size) => size / 2, false],
  ])("%s", (_, seconds, quick) => {
    expect(within(seconds)).toBe(quick);
  });

  test("and little of what takes long has to be read for that", () => {
    const read: number[] = [];
    expect(within((size) => (read.push(size), size / 10))).toBe(true);
    expect(read).toEqual([16 / 32, 16 / 64]);
  });

  test("although it was slow the first time", () => {
    let measured = 0;
    expect(within((size) => size / 10 + (measured++ === 0 ? 1 : 0))).toBe(true);
  });

  test("and the square of what is read at once stays below the bar", () => {
    const slow = (size: number): number => (size / 2) ** 2 * 0.024;
    expect(within(slow)).toBe(true);
    expect(slow(16)).toBeLessThan(2);
  });
});

function spin(rounds: number): number {
  let sum = 0;
  for (let round = 0; round < rounds; round++) sum = (sum + round) | 0;
  return sum;
}

test("seconds are those of the processor", () => {
  let rounds = 1_000_000;
  while (secondsOf(() => spin(rounds)) < 0.02) rounds *= 2;
  expect(secondsOf(() => spin(rounds * 8))).toBeGreaterThan(2 * secondsOf(() => spin(rounds)));
});
