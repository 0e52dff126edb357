/** What is mutated, in groups that have a score each, and the tests that have to notice it. */

export interface Group {
  name: string;
  /** Globs of sources, from the repository's root. */
  sources: readonly string[];
  /** Globs of tests, from the repository's root: quick ones, since each mutant runs those that reach it. */
  tests: readonly string[];
}

export const groups: readonly Group[] = [
  {
    name: "evidence",
    sources: ["src/evidence/**/*.ts", "!src/evidence/issues/rights.ts"],
    tests: ["tests/evidence/**/*.test.ts"],
  },
  {
    name: "trust",
    sources: [
      "src/gather/history/trust.ts",
      "src/activity/person.ts",
      "src/activity/message.ts",
      "src/evidence/issues/rights.ts",
    ],
    tests: [
      "tests/gather/history/trust.test.ts",
      "tests/activity/person.test.ts",
      "tests/activity/message.test.ts",
      "tests/evidence/issues/rights.test.ts",
    ],
  },
  {
    name: "escaping",
    sources: [
      "src/render/markdown.ts",
      "src/render/html.ts",
      "src/render/inline.ts",
      "src/text/untrusted.ts",
      "src/ports/log.ts",
    ],
    tests: [
      "tests/render/html.test.ts",
      "tests/render/inline.test.ts",
      "tests/render/markdown.test.ts",
      "tests/text/untrusted.test.ts",
      "tests/ports/log.test.ts",
    ],
  },
  {
    name: "markers",
    sources: ["src/render/markers.ts", "src/render/block.ts"],
    tests: ["tests/render/block.test.ts", "tests/render/markers.test.ts"],
  },
];
