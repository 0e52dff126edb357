/** The measure by which hostile texts are judged tells work that grows with the square of its size. */
import { expect, test } from "vitest";
import { growthOf, secondsOf } from "../support/cpu.ts";

/** Steps that take about half a second of processor time. */
const steps = 20_000;

function spin(rounds: number): number {
  let sum = 0;
  for (let round = 0; round < rounds; round++)
    for (let at = 0; at < steps; at++) sum = (sum + at * round) | 0;
  return sum;
}

const linear = (size: number) => (half: boolean) => spin(half ? size / 2 : size);
const square = (size: number) => (half: boolean) => spin((half ? size / 2 : size) ** 2 / size);

test.each([
  ["its size", linear, 0, 3],
  ["its square", square, 3, 8],
] as const)("work that grows with %s", (_, kind, least, most) => {
  let size = 1024;
  while (secondsOf(() => kind(size)(false)) < 0.5) size *= 2;
  const work = kind(size);
  const growth = growthOf(
    secondsOf(() => work(false)),
    work,
    3,
  );
  expect(growth).toBeGreaterThan(least);
  expect(growth).toBeLessThan(most);
});
