/** Issues of one number in two repositories are two issues. */
import { expect, test } from "vitest";
import type { Decision } from "../../../src/evidence/decision.ts";
import { decide } from "../../../src/evidence/decide/decide.ts";
import { evidenceInIssues } from "../../../src/evidence/issues/issue-findings.ts";
import { itemOf, noFindings, repositoryOf } from "../../support/activity.ts";
import { activityOf, carla, closedBy, labelledBy } from "../../support/issues.ts";
import { roadmapText } from "../../support/roadmaps.ts";
import { noOwner, roadmapOf } from "../../support/told-issues.ts";

const closed = labelledBy(carla, "roadmap:joins", closedBy(carla, { number: 12 }));
const issues = evidenceInIssues(
  [activityOf([closed]), activityOf([closed], { listed: "ana/app", name: "ana/app" })],
  roadmapOf(roadmapText([{ id: "joins" }])),
  noOwner,
);

function decided(proof?: string): Decision {
  const written = proof === undefined ? false : { on: "2025-09-05", proof };
  return decide(itemOf({ written }), { ...noFindings, repositories: [repositoryOf([])], issues }, []);
}

test("each of them is a proof", () => {
  expect(decided().proofs.map(({ repository, ref }) => [repository, ref])).toEqual([
    ["ana/learning", "#12"],
    ["ana/app", "#12"],
  ]);
});

test.each([
  ["issue #12", "ana/learning"],
  ["issue ana/app#12", "ana/app"],
])("%s is that of %s, which comes first", (proof, repository) => {
  const decision = decided(proof);
  expect(decision.proofs[0]?.repository).toBe(repository);
  expect(decision).toMatchObject({ done: true, change: null, write: undefined });
});
