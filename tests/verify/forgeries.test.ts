/** Ways to forge a page: each is caught, with the reason. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claims, readClaims } from "../../src/verify/claims.ts";
import { compare, type Recomputed } from "../../src/verify/compare.ts";
import { compute } from "../../src/verify/compute.ts";
import { holds } from "../../src/verify/report.ts";
import type { Verdict } from "../../src/verify/verdict.ts";
import { type Learner, makeLearner, now, type Page, verifier } from "./learner.ts";

let learner: Learner;
let again: Recomputed;
beforeAll(async () => {
  learner = await makeLearner();
  const { dir: folder } = learner.repository;
  const claims = claimsOf(learner.text);
  learner.repository.git("switch", "--quiet", "-C", "main", claims.made.commit ?? "");
  const options = {
    folder,
    account: "ana-souza",
    server: "https://github.com",
    token: null,
    showsCode: true,
  };
  again = await compute(claims, { ...options, now: new Date(now) }, verifier());
});
afterAll(() => rmSync(learner.repository.dir, { recursive: true, force: true }));

function claimsOf(text: string): Claims {
  const claims = readClaims(text);
  if (typeof claims === "string") throw new Error(claims);
  return claims;
}

function verdictsOn(text: string): Verdict[] {
  return compare(claimsOf(text), again, {
    account: "ana-souza",
    listedBy: null,
    onBranch: true,
    askedGitHub: false,
  });
}

/** What does not hold, as "claim: reason". */
function wrong(verdicts: readonly Verdict[], outcome: Verdict["outcome"] = "fails"): string[] {
  return verdicts
    .filter((one) => one.outcome === outcome)
    .map(({ item, claim, reasons }) => `${item ?? claim}: ${reasons.join(" ")}`);
}

const itemOf = (page: Page, id: string): Page["items"][number] => {
  const item = page.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No item ${id}.`);
  return item;
};
const proofOf = (page: Page, id: string): Page["items"][number]["proof"][number] => {
  const [proof] = itemOf(page, id).proof;
  if (proof === undefined) throw new Error(`No proof of ${id}.`);
  return proof;
};
const projectOf = (page: Page): Page["phases"][number]["project"] => {
  const [phase] = page.phases;
  if (phase === undefined) throw new Error("No phase.");
  return phase.project;
};

test("a page that tells the truth holds", () => {
  const verdicts = verdictsOn(learner.text);
  expect(wrong(verdicts)).toEqual([]);
  expect(wrong(verdicts, "unseen")).toEqual([]);
  expect(holds(verdicts)).toBe(true);
  const outcomes = Object.fromEntries(
    verdicts.flatMap(({ item, outcome }) => (item ? [[item, outcome]] : [])),
  );
  expect(outcomes).toEqual({ joins: "holds", crud: "holds", renamed: "holds", word: "self", reads: "holds" });
});

const forgeries: [how: string, forge: (page: Page) => void, caught: RegExp][] = [
  [
    "a tick that was added by hand, with the proof of another item",
    (page) =>
      Object.assign(itemOf(page, "open"), { ...itemOf(page, "joins"), id: "open", title: "Title of open" }),
    /^open: Nothing in the repositories shows it/,
  ],
  [
    "a tick that was added by hand, with a commit of somebody else",
    (page) => {
      const proof = { ...proofOf(page, "crud"), ref: learner.shas.stranger, title: "Completes: theirs" };
      Object.assign(itemOf(page, "theirs"), { done: true, on: proof.on, proof: [proof] });
    },
    /^theirs: /,
  ],
  [
    "the owner's word as a commit",
    (page) => Object.assign(itemOf(page, "word"), { on: "2025-09-01", proof: [proofOf(page, "crud")] }),
    /^word: Not proven by commit/,
  ],
  [
    "a commit as code",
    (page) => Object.assign(proofOf(page, "crud"), { kind: "code", path: "crud.md", line: 1 }),
    /^crud: Not proven by crud\.md:1/,
  ],
  [
    "an earlier day of an item",
    (page) => Object.assign(itemOf(page, "joins"), { on: "2024-01-01" }),
    /^joins: The page gives 2024-01-01; the proof's date is 2025-09-01/,
  ],
  [
    "an earlier day of a proof",
    (page) => Object.assign(proofOf(page, "joins"), { on: "2024-01-01" }),
    /^joins: The page gives sql\/joins\.sql.* the date 1 Jan 2024; it is 1 Sep 2025/,
  ],
  [
    "another line",
    (page) => Object.assign(proofOf(page, "joins"), { line: 1 }),
    /^joins: Not proven by sql\/joins/,
  ],
  [
    "another file",
    (page) => Object.assign(proofOf(page, "joins"), { path: "sql/ranks.sql" }),
    /^joins: Not proven by sql\/ranks/,
  ],
  [
    "another commit",
    (page) => Object.assign(proofOf(page, "joins"), { ref: learner.shas.stranger }),
    /^joins: Not proven by/,
  ],
  [
    "another repository",
    (page) => Object.assign(proofOf(page, "joins"), { repository: "google/go" }),
    /^joins: Not proven by.* of google\/go/,
  ],
  [
    "a link that leads elsewhere",
    (page) => Object.assign(proofOf(page, "joins"), { url: "https://example.com/proof" }),
    /^joins: The link to .* leads elsewhere: https:\/\/example\.com/,
  ],
  [
    "another author",
    (page) => Object.assign(proofOf(page, "crud"), { by: "Linus Torvalds" }),
    /^crud: The page says that .* is by Linus Torvalds; it is by Ana Souza/,
  ],
  [
    "another message of a commit",
    (page) => Object.assign(proofOf(page, "crud"), { title: "Write a database" }),
    /^crud: .* another title/,
  ],
  [
    "another commit in which a file that was renamed came in",
    (page) =>
      Object.assign(proofOf(page, "renamed"), {
        introduced: { ref: learner.shas.joins, path: "sql/rank.sql", line: 2, url: null },
      }),
    /^renamed: .* elsewhere/,
  ],
  [
    "another title of an item",
    (page) => Object.assign(itemOf(page, "joins"), { title: "Kubernetes" }),
    /^joins: In the roadmap it is the item “Title of joins”/,
  ],
  [
    "an item that the roadmap does not have",
    (page) => page.items.push({ ...itemOf(page, "joins"), id: "kubernetes" }),
    /^kubernetes: The roadmap has no such item/,
  ],
  [
    "an item twice",
    (page) => page.items.push({ ...itemOf(page, "joins"), title: "Kubernetes" }),
    /^\d+ items: 1 id listed more than once/,
  ],
  [
    "more items done than there are",
    (page) => Object.assign(page.progress, { done: 7 }),
    /^7 of 7 done: Only 5 items on the page are done/,
  ],
  [
    "a shorter plan",
    (page) => Object.assign(page.progress, { total: 5 }),
    /^5 of 5 done: Recomputed: 5 of 7/,
  ],
  [
    "more commits in a week",
    (page) => page.weeks.forEach((week) => (week.commits += 40)),
    /^\d+ commits in 1 week: In the week of 2025-09-01 there were \d+, not \d+/,
  ],
  [
    "a week of work that was none",
    (page) => page.weeks.push({ monday: "2025-07-07", commits: 3 }),
    /: In the week of 2025-07-07 there were 0, not 3/,
  ],
  [
    "another skill of a project",
    (page) => projectOf(page).code.skills.push({ id: "kafka", title: "Apache Kafka" }),
    /^\d+ skills in Reading tool: Its code does not show Apache Kafka/,
  ],
  [
    "more tests of a project",
    (page) => projectOf(page).code.tests.forEach((one) => (one.count = 120)),
    /^120 tests in Reading tool: Recomputed: 1/,
  ],
  [
    "more commits to a project",
    (page) => Object.assign(projectOf(page).code.work, { commits: 300 }),
    /^300 commits to Reading tool: Recomputed: 1/,
  ],
  [
    "another name of the owner",
    (page) => Object.assign(page.owner, { name: "Mallory" }),
    /^The work of Mallory \(ana-souza\): The roadmap belongs to Ana Souza/,
  ],
  [
    "another account of the owner",
    (page) => Object.assign(page.owner, { github: "mallory" }),
    /^The work of Ana Souza \(mallory\)/,
  ],
];

describe("a page is caught that claims", () => {
  test.each(forgeries)("%s", (_, forge, caught) => {
    const page = learner.page();
    forge(page);
    const verdicts = verdictsOn(JSON.stringify(page));
    const found = wrong(verdicts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(caught);
    expect(holds(verdicts)).toBe(false);
  });
});

describe("with a token, a page is caught that", () => {
  const asked = { account: "ana-souza", listedBy: null, onBranch: true, askedGitHub: true };
  /** As if GitHub had said so. */
  function seenWith(others: ReadonlyMap<string, string>): Recomputed {
    const items = [...again.items].map(([id, item]): [string, typeof item] => [
      id,
      { ...item, seen: { ...item.seen, askedGitHub: true, others } },
    ]);
    return { ...again, items: new Map(items) };
  }

  test.each(["joins", "crud"])("shows a commit of another account, for %s", (id) => {
    const page = claimsOf(learner.text);
    const sha = page.items.find((item) => item.id === id)?.proof[0]?.ref ?? "";
    const verdicts = compare(page, seenWith(new Map([[sha, "GitHub says that mallory made it"]])), asked);
    expect(wrong(verdicts)).toContain(
      `${id}: Its commit is not the owner's: GitHub says that mallory made it.`,
    );
  });

  test("claims a signature that GitHub has not verified", () => {
    const page = learner.page();
    Object.assign(proofOf(page, "crud"), { verified: true });
    const verdicts = compare(claimsOf(JSON.stringify(page)), seenWith(new Map()), asked);
    expect(wrong(verdicts)).toEqual(["crud: GitHub has not verified a signature on its proof."]);
  });

  test("has an issue as proof that does not exist", () => {
    const page = learner.page();
    Object.assign(proofOf(page, "crud"), { kind: "issue", ref: "#7" });
    const verdicts = compare(claimsOf(JSON.stringify(page)), seenWith(new Map()), asked);
    expect(wrong(verdicts)[0]).toMatch(/^crud: Not proven by issue #7/);
  });
});
