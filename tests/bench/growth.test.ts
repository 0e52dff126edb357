/** The measure by which hostile texts are judged tells work that grows with the square of its size. */
import { describe, expect, test } from "vitest";
import { growthOf, secondsOf } from "../support/cpu.ts";

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

  test("with its size is told although the machine was busy twice", () => {
    // Whole at first, then half, whole, half and so on.
    expect(growthOf(3, linear, 3, meter([0, 3, 0, 0, 0]))).toBe(2);
  });

  test("with its square is told although the machine was busy during the halves", () => {
    expect(growthOf(0.5, square, 3, meter([0, 0, 3, 0, 0]))).toBe(4);
  });

  test("is not asked about when it is done at once", () => {
    expect(growthOf(0.3, square, 3, meter())).toBe(0);
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
