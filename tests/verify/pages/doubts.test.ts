/** Why honest pages may differ. */
import { describe, expect, test } from "vitest";
import { type Claims, readClaims } from "../../../src/verify/claims.ts";
import type { RecomputedSite } from "../../../src/verify/compare.ts";
import { doubtsOf } from "../../../src/verify/pages/doubts.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";

function claimsWith(changes: Record<string, unknown> = {}): Claims {
  const read = readClaims(
    JSON.stringify({
      version: 1,
      generator: "roadfolio",
      made: { version: "0.1.0", commit: "1", repository: "ana/learning" },
      asOf: "2025-10-01",
      owner: { name: "Ana", github: "ana" },
      progress: { done: 1, total: 1 },
      items: [itemWith({})],
      repositories: [{ name: "ana/learning", url: null, view: "complete" }],
      ...changes,
    }),
  );
  if (typeof read === "string") throw new Error(read);
  return read;
}

const proof = {
  kind: "commit",
  repository: "ana/learning",
  ref: "1",
  path: null,
  url: null,
  on: null,
  by: null,
};

const itemWith = (ofProof: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  id: "crud",
  title: "CRUD",
  done: true,
  on: null,
  proof: [{ ...proof, title: null, ...ofProof }],
  ...more,
});

const computed: RecomputedSite = {
  files: [],
  notRead: [],
  views: new Map([["ana/learning", "complete"]]),
  others: [],
  doubt: null,
};

const verdictOf = (outcome: Verdict["outcome"]): Verdict => ({
  item: "crud",
  claim: "CRUD",
  outcome,
  reasons: outcome === "holds" ? [] : ["The work is in a private repository."],
  proofs: [],
});

/** On the home page. */
function general(
  page: Claims,
  {
    site = computed,
    verdicts = [verdictOf("holds")],
    asked = true,
  }: { site?: RecomputedSite; verdicts?: Verdict[]; asked?: boolean } = {},
): string | null {
  return doubtsOf(page, site, verdicts, asked).of("index.html");
}

test("there is no doubt if everything was read", () => {
  expect(general(claimsWith())).toBeNull();
  expect(general(claimsWith(), { asked: false })).toBeNull();
});

describe("all pages may differ", () => {
  test("if a repository was not read", () => {
    const site = { ...computed, notRead: ["ana/api was not read: no answer."] };
    expect(general(claimsWith(), { site })).toBe("ana/api was not read: no answer.");
  });

  test("if an item cannot be seen, but not if one fails", () => {
    expect(general(claimsWith(), { verdicts: [verdictOf("unseen")] })).toContain("private repository");
    expect(general(claimsWith(), { verdicts: [verdictOf("fails")] })).toBeNull();
  });

  test("if only a summary of a repository is published", () => {
    const repositories = [{ name: "a private repository", url: null, view: "complete", publish: "summary" }];
    expect(general(claimsWith({ repositories }))).toContain("private repository");
  });

  test("if the page was made from part of the history", () => {
    const repositories = [{ name: "ana/learning", url: null, view: "shallow" }];
    expect(general(claimsWith({ repositories }))).toBe(
      "The page was made from a shallow history of ana/learning, and the one read here is complete.",
    );
  });

  test.each([
    ["2025-09-30", null],
    ["2025-10-01", "ana/api may have newer commits than the page."],
  ])("if another repository has a commit of %s: %s", (on, doubt) => {
    expect(general(claimsWith(), { site: { ...computed, others: [{ name: "ana/api", on }] } })).toBe(doubt);
  });

  test.each([
    ["proof", itemWith({ kind: "issue", ref: "#1" })],
    ["proof", itemWith({ kind: "checklist", ref: "#1" })],
    ["turn of its history", itemWith({}, { history: [{ proof: { kind: "issue" } }, { proof: null }] })],
  ])("without a token, if an issue is a %s", (_, item) => {
    const page = claimsWith({ items: [item] });
    expect(general(page, { asked: false })).toContain("set GITHUB_TOKEN");
    expect(general(page)).toBeNull();
  });
});

describe("without a token, one page may differ", () => {
  test("the page of an item with a signature", () => {
    const { of } = doubtsOf(claimsWith({ items: [itemWith({ verified: true })] }), computed, [], false);
    expect(of("items/crud/index.html")).toContain("set GITHUB_TOKEN");
    expect(of("items/crud-2/index.html")).toBeNull();
    expect(of("index.html")).toBeNull();
  });

  test("the progress page, if it counts the words of issues", () => {
    const { of } = doubtsOf(claimsWith({ english: { issues: true } }), computed, [], false);
    expect(of("progress/index.html")).toContain("set GITHUB_TOKEN");
    expect(of("index.html")).toBeNull();
    expect(
      doubtsOf(claimsWith({ english: { issues: false } }), computed, [], false).of("progress/index.html"),
    ).toBeNull();
  });
});
