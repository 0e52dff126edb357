import { expect, test } from "vitest";
import { historyView } from "../../../src/render/site/history-view.ts";
import { stillThere } from "../../../src/render/site/still-there.ts";
import type { PublishedProof } from "../../../src/render/published.ts";
import { portfolioOf } from "../machine/sample.ts";

const portfolio = portfolioOf();
const found = portfolio.decisions.find(({ item }) => item.id === "coded");
if (found === undefined) throw new Error("There is an item with code.");
const coded = found;
const [line, commit] = coded.proofs;
if (line === undefined || commit === undefined) throw new Error("It has two proofs.");

/** Each turn as a reader sees it. */
function said(
  because: string,
  what: "ticked" | "ticked again" | "taken back",
  proof: PublishedProof | null,
): string {
  const turn = { what, on: "2025-09-02", because, proof };
  const [view] = historyView({ ...portfolio, repositories: [] }, { ...coded, history: [turn] });
  if (view === undefined) throw new Error("It is told.");
  const parts = [
    view.what,
    view.word === null ? null : `\`${view.word}\``,
    view.because,
    view.link?.label ?? null,
  ];
  return `${parts.filter((part) => part !== null).join(" ")}.`;
}

test.each([
  [said("“[x]” in the commit message", "ticked", commit), "Proven. `[x]` in the message of 1a2b3c4."],
  [said("reverted", "taken back", commit), "Withdrawn: the commit was reverted in commit 1a2b3c4."],
  [said("reverted", "taken back", null), "Withdrawn: the commit was reverted."],
  [
    said("“Reopens” in the commit message", "taken back", commit),
    "Withdrawn: `Reopens` in the message of 1a2b3c4.",
  ],
  [
    said("removed from roadmap.json by hand", "taken back", null),
    "Withdrawn: removed from roadmap.json by hand.",
  ],
  [said("Joins: a join", "ticked again", line), "Proven again. A join in The path:3."],
  [
    said("matches a commit rule of the item", "ticked", commit),
    "Proven. Matches a commit rule of the item, commit 1a2b3c4.",
  ],
])("%s", (words, expected) => {
  expect(words).toBe(expected);
});

test("the last entry says that the lines are still there, if they are", () => {
  const asOf = { sha: "31c87675eb8fc94dd92b42868da2633c17acbb94", on: "2026-03-16" };
  const repositories = portfolio.repositories.map((one) => ({ ...one, name: line.repository ?? "", asOf }));
  const history = [{ what: "ticked" as const, on: "2025-09-02", because: "Joins: a join", proof: line }];
  const last = historyView({ ...portfolio, repositories }, { ...coded, history }).at(-1);
  expect(last).toMatchObject({ on: "2026-03-16", what: "Checked.", link: { label: "31c8767" } });
  const doubt = { kind: "unseen" as const, reason: "its file could not be read" };
  expect(stillThere({ ...portfolio, repositories }, { ...coded, doubt })).toBeNull();
  expect(stillThere({ ...portfolio, repositories }, { ...coded, proofs: [commit] })).toBeNull();
});
