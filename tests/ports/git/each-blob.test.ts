import { expect, test } from "vitest";
import { eachBlob } from "../../../src/ports/git/each-blob.ts";
import type { Git } from "../../../src/ports/git/port.ts";

const unused = (): never => {
  throw new Error("not supplied");
};

/** git that answers with these pieces. */
function answering(pieces: readonly Buffer[], lacks: string[] = []): Git {
  return {
    ask: unused,
    begin: unused,
    run(_args, _input, take) {
      for (const piece of pieces) take?.(piece);
      return Promise.resolve({ status: 0, stdout: Buffer.of(), stderr: "" });
    },
    lacks: new Set(lacks),
  };
}

const answer = Buffer.from("a1 blob 3\nx\ny\nb2 missing\nc3 blob 0\n\nd4 blob 9\ntoo large\ne5 blob 2\né\n");

/** Everything that is handed over, as text. */
async function blobsIn(git: Git, ...blobs: string[]): Promise<[string, string | null][]> {
  const found: [string, string | null][] = [];
  await eachBlob(
    git,
    blobs,
    (_, size) => size < 9,
    (blob, bytes) => found.push([blob, bytes?.toString("utf8") ?? null]),
  );
  return found;
}

const all = [
  ["a1", "x\ny"],
  ["b2", null],
  ["c3", ""],
  ["d4", null],
  ["e5", "é"],
];

test.each([1, 2, 7, 100])("hands over each blob of an answer in pieces of %i bytes", async (size) => {
  const pieces = Array.from({ length: Math.ceil(answer.length / size) }, (_, at) =>
    answer.subarray(at * size, (at + 1) * size),
  );
  expect(await blobsIn(answering(pieces), "a1", "b2", "c3", "d4", "e5")).toEqual(all);
});

test("does not ask for what a partial clone lacks", async () => {
  expect(await blobsIn(answering([Buffer.from("a1 blob 1\nx\n")], ["b2"]), "a1", "b2")).toEqual([
    ["b2", null],
    ["a1", "x"],
  ]);
});

test("what git does not answer is missing", async () => {
  expect(await blobsIn(answering([Buffer.from("a1 blob 9\nx")]), "a1", "b2")).toEqual([
    ["a1", null],
    ["b2", null],
  ]);
});
