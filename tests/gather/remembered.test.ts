import { expect, test } from "vitest";
import { Remembered } from "../../src/gather/remembered.ts";

/** Lengths of words, and what was asked for; "none" has no answer. */
function lengths() {
  const asked: string[][] = [];
  const known = new Remembered<number>((words) => {
    asked.push([...words]);
    const found = words.filter((word) => word !== "none");
    return Promise.resolve(new Map(found.map((word) => [word, word.length])));
  });
  return { known, asked };
}

test("each question is asked once, answered or not", async () => {
  const { known, asked } = lengths();
  expect(await known.of(["a", "bb", "a", "none"])).toEqual(
    new Map([
      ["a", 1],
      ["bb", 2],
    ]),
  );
  expect(await known.of(["none", "bb", "ccc"])).toEqual(
    new Map([
      ["bb", 2],
      ["ccc", 3],
    ]),
  );
  expect(asked).toEqual([["a", "bb", "none"], ["ccc"]]);
  expect([known.knows("none"), known.knows("d")]).toEqual([true, false]);
});

test("those who ask at the same time wait for the same answer", async () => {
  const { known, asked } = lengths();
  const both = await Promise.all([known.of(["a"]), known.of(["a", "bb"])]);
  expect(both.map((found) => found.get("a"))).toEqual([1, 1]);
  expect(asked).toEqual([["a"], ["bb"]]);
});

test("a failure reaches everybody who asked", async () => {
  const known = new Remembered<number>(() => Promise.reject(new Error("git failed")));
  const both = await Promise.allSettled([known.of(["a", "bb"]), known.of(["a"])]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
