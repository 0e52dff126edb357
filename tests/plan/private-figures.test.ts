/** Nothing of a private repository is in what pages show of code and commits. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { decisionsOf } from "../../src/plan/decisions.ts";
import { publishedView } from "../../src/plan/published-view.ts";
import { everything, type PublishingOf, publishingFor } from "../../src/plan/publishing.ts";
import { readSnapshot } from "../../src/plan/reading.ts";
import type { Snapshot } from "../../src/plan/snapshot.ts";
import { secret, secretWorld } from "../support/secret-world.ts";

function viewOf(snapshot: Snapshot, publishing: PublishingOf | null = null) {
  const { parsed, findings } = readSnapshot(snapshot);
  const { roadmap } = parsed;
  if (roadmap === null || findings === null) throw new Error("The roadmap cannot be read.");
  const decisions = decisionsOf(roadmap, findings, snapshot);
  const publishingOf = publishing ?? publishingFor(snapshot, roadmap, "visitors");
  return publishedView(snapshot, { roadmap, decisions, findings }, publishingOf);
}

test("no figure, pin or week of it reaches a page", () => {
  fc.assert(
    fc.property(secretWorld, ({ snapshot, publish }) => {
      const { decisions, projects, weeks } = viewOf(snapshot);
      const shown = [...projects.values()].flatMap(({ code }) => code?.figures ?? []);
      expect(shown).toEqual([]);
      const text = JSON.stringify(decisions.map(({ figures }) => figures));
      expect(text).not.toContain(secret);
      // In the only month of its work, as many commits, but not in the week in which they were made.
      const kept = [...weeks].filter(([monday]) => monday.startsWith("2023"));
      const isListed = snapshot.repositories.some((one) => one.listed !== ".");
      expect(kept.reduce((sum, [, commits]) => sum + commits, 0)).toBe(
        isListed && publish !== "nothing" ? 5 : 0,
      );
      expect(kept.map(([monday]) => monday)).not.toEqual(["2023-02-13"]);
    }),
    { numRuns: 200 },
  );
});

test("the worlds hold lines, pins and weeks that could be shown", () => {
  const worlds = fc.sample(secretWorld, 200).map(({ snapshot }) => viewOf(snapshot, everything));
  const figures = worlds.flatMap(({ decisions, projects }) => [
    ...decisions.flatMap((one) => one.figures),
    ...[...projects.values()].flatMap(({ code }) => code?.figures ?? []),
  ]);
  const lines = figures.flatMap((figure) => figure.lines.map(({ text }) => text?.untrusted));
  expect(lines).toContain(`d ${secret}`);
  expect(figures.some(({ hidden }) => hidden.length > 0)).toBe(true);
  expect(worlds.some(({ weeks }) => [...weeks.keys()].some((monday) => monday.startsWith("2023")))).toBe(
    true,
  );
});
