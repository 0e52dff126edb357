import { expect, test } from "vitest";
import { type Cost, costOf, costsOf, ratio } from "../../scripts/bench/measure.ts";

const folder = import.meta.dirname;

/** Works until this process has used so many milliseconds of a processor. */
const work = (milliseconds: number): string =>
  `while (process.cpuUsage().user + process.cpuUsage().system < ${milliseconds * 1000});`;

const run = (code: string) => ({ command: process.execPath, args: ["-e", code], folder });

test("the processor time of a program includes that of its children and theirs", async () => {
  const spawnNode = (code: string): string =>
    `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(code)}]);`;
  const { processor } = await costOf(run(spawnNode(spawnNode(work(200)))));
  expect(processor).toBeGreaterThanOrEqual(200);
});

test("a program that fails ends the measurement with what it said", async () => {
  await expect(costOf(run("console.error('no such thing'); process.exit(3)"))).rejects.toThrow(
    /ended with 3:\nno such thing/,
  );
});

test("an expected status is not a failure", async () => {
  const cost = await costOf({ ...run("process.exit(3)"), status: [0, 3] });
  expect(cost.processor).toBeGreaterThan(0);
});

test("programs take turns, each prepared before its own", async () => {
  const turns: string[] = [];
  const program = (name: string) => ({
    command: "true",
    args: [],
    folder,
    before: () => void turns.push(name),
  });
  const costs = await costsOf([program("a"), program("b")], 2);
  expect(turns).toEqual(["a", "b", "a", "b"]);
  expect(costs.map((each) => each.length)).toEqual([2, 2]);
});

test("a ratio is the median over the rounds, of processor time, against the sum of the others", () => {
  const costs = (...processor: number[]): Cost[] => processor.map((value) => ({ processor: value, wall: 1 }));
  expect(ratio(costs(30, 90, 20), costs(10, 10, 10), costs(5, 20, 10))).toBe(2);
});
