import fc from "fast-check";
import { expect, test } from "vitest";
import { type ProofReference, readProof, writeProof } from "../../src/roadmap/proof-reference.ts";

test.each<[string, ProofReference]>([
  ["commit 1a2b3c4", { kind: "commit", repository: null, sha: "1a2b3c4" }],
  ["commit ana/app@1a2b3c4", { kind: "commit", repository: "ana/app", sha: "1a2b3c4" }],
  ["issue #12", { kind: "issue", repository: null, number: 12 }],
  ["issue ana/app#12", { kind: "issue", repository: "ana/app", number: 12 }],
  ["checklist #12", { kind: "checklist", repository: null, number: 12 }],
  [
    "code 1a2b3c4:src/a b.sql#L10",
    { kind: "code", repository: null, sha: "1a2b3c4", path: "src/a b.sql", line: 10 },
  ],
  [
    "code ana/app@1a2b3c4:odd#L1:x@y.sql#L2",
    { kind: "code", repository: "ana/app", sha: "1a2b3c4", path: "odd#L1:x@y.sql", line: 2 },
  ],
  [
    "code 1a2b3c4:me@home.sql#L2",
    { kind: "code", repository: null, sha: "1a2b3c4", path: "me@home.sql", line: 2 },
  ],
  [
    "code 1a2b3c4:Dockerfile",
    { kind: "code", repository: null, sha: "1a2b3c4", path: "Dockerfile", line: null },
  ],
  [
    "code ana/app@1a2b3c4:.github/a b.yml",
    { kind: "code", repository: "ana/app", sha: "1a2b3c4", path: ".github/a b.yml", line: null },
  ],
  ["private commit 1a2b3c4", { kind: "private", of: "commit", sha: "1a2b3c4" }],
  ["private code 1a2b3c4", { kind: "private", of: "code", sha: "1a2b3c4" }],
  ["private issue #12", { kind: "private", of: "issue", issue: 12 }],
])("%s", (text, expected) => {
  expect(readProof(text)).toEqual(expected);
  expect(writeProof(expected)).toBe(text);
});

test.each([
  "",
  "commit",
  "commit 1a2b3c",
  "commit 1A2B3C4",
  "commit xyz1234",
  "Commit 1a2b3c4",
  "commit 1a2b3c4 and more",
  "issue 12",
  "issue #",
  "issue #1a",
  "code 1a2b3c4:",
  "code 1a2b3c4:#L1",
  "private",
  "private commit",
  "private commit ana/app@1a2b3c4",
  "private code 1a2b3c4:path#L1",
  "private issue 1a2b3c4",
  "private checklist #12",
  "a book I read",
  "https://example.com",
])("%j is not a proof", (text) => {
  expect(readProof(text)).toBeNull();
});

const sha = fc.stringMatching(/^[0-9a-f]{7,40}$/);
const name = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,9}$/);
const repository = fc.option(fc.tuple(name, name).map(([owner, repo]) => `${owner}/${repo}`));
const path = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/[\r\n\u2028\u2029]/.test(text));
const line = fc.option(fc.integer({ min: 1, max: 99_999 }));
const references: fc.Arbitrary<ProofReference> = fc.oneof(
  fc.record({ kind: fc.constant("commit"), repository, sha }),
  fc
    .record({ kind: fc.constant("code"), repository, sha, path, line })
    .filter((proof) => proof.line !== null || !/#L\d+$/.test(proof.path)),
  fc.record({ kind: fc.constant("private"), of: fc.constantFrom("commit", "code"), sha }),
  fc.record({
    kind: fc.constant("private"),
    of: fc.constant("issue"),
    issue: fc.integer({ min: 1, max: 999_999 }),
  }),
  fc.record({
    kind: fc.constantFrom("issue", "checklist"),
    repository,
    number: fc.integer({ min: 1, max: 999_999 }),
  }),
);

test("reads back what it writes", () => {
  fc.assert(
    fc.property(references, (proof) => {
      expect(readProof(writeProof(proof))).toEqual(proof);
    }),
  );
});

test("writes back what it reads", () => {
  const texts = fc.oneof(fc.string(), references.map(writeProof));
  fc.assert(
    fc.property(texts, (text) => {
      const proof = readProof(text);
      // Only leading zeros of a number are lost.
      expect(proof === null ? null : readProof(writeProof(proof))).toEqual(proof);
    }),
  );
});

test("names a line of a file whose name ends like one, so that the name is read back", () => {
  const proof = { kind: "code", repository: null, sha: "1a2b3c4", path: "odd#L7", line: null } as const;
  expect(writeProof(proof)).toBe("code 1a2b3c4:odd#L7#L1");
  expect(readProof(writeProof(proof))).toEqual({ ...proof, line: 1 });
});
