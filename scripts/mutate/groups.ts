/** What is mutated, in groups that have a score each, and the tests that have to notice it. */

/** Sources, and the tests that they are held against. */
interface Part {
  /** Globs, from the repository's root. */
  sources: readonly string[];
  /** Globs, from the repository's root. Few: what a file computes when it is loaded is held against all of them. */
  tests: readonly string[];
}

export interface Group {
  name: string;
  parts: readonly Part[];
}

export const groups: readonly Group[] = [
  {
    name: "evidence",
    parts: [
      {
        sources: ["src/evidence/*.ts", "src/evidence/{commits,decide}/**/*.ts"],
        tests: [
          "tests/evidence/*.test.ts",
          "tests/evidence/commits/*.test.ts",
          "tests/evidence/decide/{conflicts,decide,decide-by-code,decide-by-hand,decide-by-two-issues}.test.ts",
          "tests/evidence/decide/{decide-claims,decide-order,decide-reverts,recorded-tick,item-history}.test.ts",
        ],
      },
      {
        sources: ["src/evidence/issues/**/*.ts", "!src/evidence/issues/rights.ts"],
        tests: [
          "tests/evidence/decide/{decide-by-box,decide-by-issue,forgeries}.test.ts",
          "tests/evidence/issues/*.test.ts",
        ],
      },
      {
        sources: ["src/evidence/code/**/*.ts", "!src/evidence/code/search/words.ts"],
        tests: ["tests/evidence/code/*.test.ts", "tests/evidence/code/search/{pattern,rules,search}.test.ts"],
      },
      {
        sources: ["src/evidence/code/search/words.ts"],
        tests: ["tests/evidence/code/search/words.test.ts"],
      },
      { sources: ["src/evidence/projects/**/*.ts"], tests: ["tests/evidence/projects/**/*.test.ts"] },
    ],
  },
  {
    name: "trust",
    parts: [
      {
        sources: ["src/gather/history/trust.ts"],
        tests: ["tests/gather/history/trust.test.ts"],
      },
      {
        sources: ["src/activity/person.ts", "src/activity/message.ts"],
        tests: ["tests/activity/{person,message,message-forms}.test.ts"],
      },
      {
        sources: ["src/evidence/issues/rights.ts"],
        tests: ["tests/evidence/issues/rights.test.ts"],
      },
    ],
  },
  {
    name: "writes",
    parts: [
      {
        sources: ["src/roadmap/edit*.ts"],
        tests: ["tests/roadmap/{edit,edit-numbers,edit-reviews}.test.ts"],
      },
      {
        sources: ["src/plan/publishing.ts", "src/plan/published-*.ts"],
        tests: ["tests/plan/{private-figures,private-repository,published-*}.test.ts"],
      },
      { sources: ["src/sync/*.ts"], tests: ["tests/sync/{apply,keep-issues,publish,put-back,sync}.test.ts"] },
    ],
  },
  {
    name: "escaping",
    parts: [
      {
        sources: ["src/render/markdown.ts", "src/render/html.ts", "src/render/inline.ts"],
        tests: ["tests/render/{html,inline,inline-pieces,markdown,markdown-letters}.test.ts"],
      },
      { sources: ["src/text/untrusted.ts"], tests: ["tests/text/untrusted.test.ts"] },
      { sources: ["src/ports/log.ts"], tests: ["tests/ports/log.test.ts"] },
    ],
  },
  {
    name: "markers",
    parts: [
      {
        sources: ["src/render/markers.ts", "src/render/block.ts"],
        tests: ["tests/render/{block,markers}.test.ts"],
      },
    ],
  },
];
