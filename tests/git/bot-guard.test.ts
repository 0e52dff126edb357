/** A bot that changes what counts in roadmap.json, as an assistant or a formatter may, is somebody else. */
import { expect, test } from "vitest";
import { plannedRepository } from "../support/planned.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { doneItems, runSync } from "../support/run.ts";

const copilot = {
  name: "copilot-swe-agent[bot]",
  email: "198982749+Copilot@users.noreply.github.com",
};
const actions = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};
const rule = [{ files: ["*.sql"], contains: "select" }];
const update = "Update the portfolio\n\n0 of 1 items are done.";

async function after(text: string, message: string, author: { name: string; email: string }) {
  const repository = plannedRepository([{ id: "joins" }]);
  repository.commit({ message: "Work", files: { "q.sql": "select 1;\n" } });
  repository.commit({ message, author, files: { "roadmap.json": text } });
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  return { done: doneItems(result), codes: result.plan.problems.map(({ code }) => code) };
}

test("a rule that a bot wrote ticks nothing, and is reported", async () => {
  const { done, codes } = await after(roadmapText([{ id: "joins", evidence: rule }]), "Plan better", copilot);
  expect(done).toEqual([]);
  expect(codes).toContain("roadmap-by-others");
});

test("what Roadfolio's own commits write counts", async () => {
  const repository = plannedRepository([{ id: "joins", evidence: rule }]);
  repository.commit({ message: "Work", files: { "q.sql": "select 1;\n" } });
  const numbered = roadmapText([{ id: "joins", evidence: rule, issue: 4 }]);
  repository.commit({ message: update, author: actions, files: { "roadmap.json": numbered } });
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(doneItems(result)).toEqual(["joins"]);
  expect(result.plan.problems.map(({ code }) => code)).not.toContain("roadmap-by-others");
});
