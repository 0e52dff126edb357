/** Builds dist/ before the tests if it is stale, so that no test runs an old bundle. */
import type { TestProject } from "vitest/node";
import { freshDist } from "../../scripts/build/fresh-dist.ts";

export default async function setup(project: TestProject): Promise<void> {
  await freshDist();
  project.onTestsRerun(freshDist);
}
